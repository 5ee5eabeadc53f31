// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;

/** Reads the machine's time zone, in a different way in each method. */
@SuppressWarnings("JavaTimeDefaultTimeZone") // on purpose
public final class ReadsZone {

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    Clock clock() {
        return Clock.systemDefaultZone();
    }

    TimeZone old() {
        return TimeZone.getDefault();
    }
}
