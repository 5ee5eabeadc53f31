// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.Platform;
import io.twinloop.tck.platform.HttpPlatform;
import io.twinloop.tck.platform.ProgramPlatform;
import io.twinloop.tck.vector.Profile;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which platform is tested, and in which profiles. */
final class PlatformOptions {

    @Option(
            names = "--exec",
            paramLabel = "COMMAND",
            description = "A program that answers on standard output, a line for each line of its standard input.")
    @Nullable
    String exec;

    @Option(names = "--http", paramLabel = "URL", description = "A service that answers what is posted to it.")
    @Nullable
    URI http;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long a reply may take; ${DEFAULT-VALUE} if not given.")
    int timeout;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "Only this profile, facts or documents; all that the platform claims if not given.")
    List<String> profiles = new ArrayList<>();

    /** Opens the platform. Without an option it is the one on the class path, found as a service. */
    Platform open() {
        if (timeout < 1) {
            throw new Problem("--timeout must be at least 1, was " + timeout);
        }
        Duration patience = Duration.ofSeconds(timeout);
        if (exec != null && http != null) {
            throw new Problem("give --exec or --http, not both");
        }
        if (exec != null) {
            List<String> words = ShellWords.of(exec);
            if (words.isEmpty()) {
                throw new Problem("--exec must name a program");
            }
            return new ProgramPlatform(words, patience);
        }
        if (http != null) {
            if (http.getHost() == null
                    || http.getScheme() == null
                    || !http.getScheme().startsWith("http")) {
                throw new Problem("--http must be an address such as http://localhost:8080/, was " + http);
            }
            return new HttpPlatform(http, patience);
        }
        return ServiceLoader.load(Platform.class)
                .findFirst()
                .orElseThrow(() -> new Problem("say which platform: --exec COMMAND, --http URL,"
                        + " or a class on the class path that is named in META-INF/services/"
                        + Platform.class.getName()));
    }

    /** Returns the profiles that are asked for. */
    Set<Profile> profiles() {
        Set<Profile> asked = EnumSet.noneOf(Profile.class);
        for (String code : profiles) {
            asked.add(Profile.of(code)
                    .orElseThrow(() -> new Problem("--profile must be facts or documents, was '" + code + "'")));
        }
        return asked;
    }

    /** Returns the command that runs the kit again on this platform. */
    String again() {
        StringBuilder again = new StringBuilder("java -jar twinloop-tck.jar run");
        if (exec != null) {
            again.append(" --exec \"").append(exec.replace("\"", "\\\"")).append('"');
        }
        if (http != null) {
            again.append(" --http ").append(http);
        }
        return again.toString();
    }
}
