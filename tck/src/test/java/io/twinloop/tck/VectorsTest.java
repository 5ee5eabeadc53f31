// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.tck.run.Kit;
import io.twinloop.tck.vector.Case;
import io.twinloop.tck.vector.Lock;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Requirement;
import io.twinloop.tck.vector.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsTest {

    private static final Kit KIT = Kit.load();

    @Test
    void every_file_is_listed_and_every_listed_file_is_there() {
        assertThat(CommittedFiles.names("vectors"))
                .containsExactlyInAnyOrderElementsOf(
                        Vectors.areas().stream().map(area -> area + ".json").toList());
    }

    @Test
    void the_lock_holds_the_digest_of_every_file() throws IOException {
        assertThat(Path.of("src/main/resources/io/twinloop/tck/kit.lock"))
                .as("write it anew with -Dtwinloop.write=true in impl")
                .hasContent(Lock.ofKit().text().strip());
    }

    @Test
    void no_id_stands_twice() {
        assertThat(KIT.vectors().stream().map(Vector::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_vector_observes_a_sentence_and_says_what_it_hunts() {
        assertThat(KIT.vectors()).allSatisfy(vector -> {
            assertThat(KIT.requirements().byId()).containsKey(vector.rule());
            assertThat(vector.id()).startsWith(vector.rule() + "/");
            assertThat(vector.hunts()).isNotBlank();
        });
    }

    @Test
    void every_sentence_has_vectors_in_the_profiles_that_it_names() {
        for (Requirement requirement : KIT.requirements().requirements()) {
            List<Profile> observing = KIT.vectors().stream()
                    .filter(vector -> vector.rule().equals(requirement.id()))
                    .map(Vector::profile)
                    .distinct()
                    .toList();

            assertThat(requirement.profiles()).as(requirement.id()).containsExactlyInAnyOrderElementsOf(observing);
            assertThat(observing.isEmpty()).as(requirement.id()).isEqualTo(requirement.unobserved() != null);
        }
    }

    @Test
    void a_pair_is_two_documents_that_differ() {
        assertThat(KIT.vectors().stream().filter(vector -> vector.edit() != null))
                .allSatisfy(vector -> {
                    List<Case> cases = vector.cases();
                    assertThat(cases).hasSize(2);
                    assertThat(cases.get(0).ask()).isNotEqualTo(cases.get(1).ask());
                });
    }

    @Test
    void an_unknown_area_is_refused() {
        assertThatThrownBy(() -> Vectors.read("GDPR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be one of " + Vectors.areas() + ", was: 'GDPR'");
    }

    @Test
    void a_file_ends_with_a_line_break() throws IOException {
        for (String name : CommittedFiles.names("vectors")) {
            assertThat(Files.readString(Path.of("src/main/resources/io/twinloop/tck/vectors", name), UTF_8))
                    .endsWith("}\n");
        }
    }
}
