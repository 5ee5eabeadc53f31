// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command 'history' tells what was answered in each period of the law. */
class HistoryCommandTest {

    /** Persons between the bounds of 2022 and those of 2024. */
    private static final String TRANSFER = """
            {
              "type": "transfer",
              "exporter": {"ciio": false},
              "personalInfo": {"contained": true, "anonymised": false, "sensitive": false, "minorsUnder14": false},
              "importantData": {"status": "NONE"},
              "ground": {"claimed": "NONE"},
              "volume": {"ordinaryPersons": 150000, "sensitivePersons": 0, "personsHandled": 200000,
                         "personsSinceLastYear": 150000, "sensitivePersonsSinceLastYear": 0}
            }
            """;

    @Test
    void an_answer_that_a_reform_changed(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("t.json"), TRANSFER);
        Run run = Run.in(directory, "history", "t.json");
        assertThat(run.exit()).isEqualTo(Exit.ACCEPTED);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("over time Under which mechanism")
                .contains("until 2024-03-22 (that day not included): A security assessment")
                .contains("in force from 2024-03-22: A standard contract with the recipient, or a certification");
    }

    @Test
    void in_chinese(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("t.json"), TRANSFER);
        assertThat(Run.in(directory, "history", "t.json", "--lang", "zh").out()).contains("历次结论", "订立标准合同或者通过认证");
    }

    @Test
    void a_file_that_is_not_there() {
        Run run = Run.twinloop("history", "none.json");
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("none.json").contains("there is no such file");
    }
}
