// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.twinloop.Twinloop;
import io.twinloop.tck.Platform;
import java.time.LocalDate;

/** The library as a platform under test: JSON in, JSON out. */
final class ReferencePlatform implements Platform {

    private final Twinloop twinloop;

    ReferencePlatform(Twinloop twinloop) {
        this.twinloop = twinloop;
    }

    @Override
    public String hello() {
        return """
                {"name": "Twinloop", "language": "Java", "profiles": ["documents"]}""";
    }

    @Override
    public String evaluate(String subjectJson, String on) {
        return twinloop.json()
                .write(twinloop.check(twinloop.json().readSubject(subjectJson.getBytes(UTF_8)), LocalDate.parse(on)));
    }
}
