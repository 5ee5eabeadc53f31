// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

/** Reads the clock, in a different way in each method. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"}) // on purpose
public final class ReadsClock {

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate todayInZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    LocalDate todayByClock(Clock clock) {
        return LocalDate.now(clock);
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Supplier<LocalDate> lambda() {
        return () -> LocalDate.now(ZoneOffset.UTC);
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    Date date() {
        return new Date();
    }
}
