// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.twinloop.Twinloop;
import java.time.LocalDate;

/** The library as the vectors ask it: JSON in, JSON out. */
final class ReferencePlatform {

    private final Twinloop twinloop;

    ReferencePlatform(Twinloop twinloop) {
        this.twinloop = twinloop;
    }

    /** Returns the report on a subject, as JSON. */
    String evaluate(String subjectJson, String on) {
        return twinloop.json()
                .write(twinloop.check(twinloop.json().readSubject(subjectJson.getBytes(UTF_8)), LocalDate.parse(on)));
    }
}
