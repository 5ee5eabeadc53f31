// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.vector.Profile;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a platform says of itself.
 *
 * @param name its name
 * @param version its version
 * @param language the language that it is written in
 * @param profiles the profiles that it claims
 */
public record Hello(String name, String version, String language, Set<Profile> profiles) {

    /** The version of the protocol that this kit speaks. */
    public static final int PROTOCOL = 1;

    public Hello {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(language, "language");
        profiles = Set.copyOf(profiles);
    }

    static Hello of(JsonNode reply) {
        Set<Profile> profiles = EnumSet.noneOf(Profile.class);
        reply.get("profiles")
                .forEach(code -> profiles.add(Profile.of(code.stringValue())
                        .orElseThrow(
                                () -> new FaultException(Fault.MALFORMED, "there is no profile " + Words.cut(code)))));
        return new Hello(
                reply.get("name").stringValue(),
                reply.get("version").stringValue(),
                reply.get("language").stringValue(),
                profiles);
    }
}
