// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.Platform;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.run.Smoke;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks three things and says what is at fault: what carries the messages, or what answers them. */
@Command(
        name = "smoke",
        mixinStandardHelpOptions = true,
        description = {
            "Asks a platform three things: who it is, and two questions with different answers.",
            "Says whether what carries the messages (the harness) or what answers them is at fault.",
            "Exit codes: 0 all is well; 1 an answer is wrong; 2 the harness is at fault."
        })
final class SmokeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    PlatformOptions platform;

    @Override
    public Integer call() {
        try (Platform tested = platform.open()) {
            Smoke smoke = Smoke.of(Kit.load(), tested, platform.profiles());
            smoke.lines().forEach(spec.commandLine().getOut()::println);
            return smoke.conclusion().exitCode();
        }
    }
}
