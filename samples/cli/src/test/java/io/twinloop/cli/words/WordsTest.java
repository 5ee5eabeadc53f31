// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.Basis;
import io.twinloop.Reason;
import io.twinloop.Verdict;
import io.twinloop.explore.Answer;
import io.twinloop.explore.Flaw;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Phase;
import io.twinloop.rule.Severity;
import io.twinloop.schema.MemberType;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    /** The enums whose constants are put into words. */
    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            Verdict.class,
            Reason.class,
            Basis.class,
            Severity.class,
            Phase.class,
            Confidence.class,
            Deadline.Unit.class,
            MemberType.Scalar.class,
            Flaw.Kind.class,
            Answer.Kind.class);

    private final Properties en = Words.load(Language.EN);
    private final Properties zh = Words.load(Language.ZH);

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> literals = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
            return literals;
        }
    }

    private static Set<String> constants() {
        Set<String> keys = ENUMS.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toCollection(TreeSet::new));
        // Law is what a rule is from unless it says otherwise.
        Stream.of(Origin.values())
                .filter(origin -> origin != Origin.LAW)
                .forEach(origin -> keys.add("Origin." + origin));
        Stream.of(Deadline.Unit.values()).forEach(unit -> keys.add("Unit." + unit + ".one"));
        return keys;
    }

    @Test
    void both_languages_have_the_same_keys_and_places() {
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(en.stringPropertyNames()).allSatisfy(key -> {
            assertThat(en.getProperty(key)).isNotBlank();
            assertThat(zh.getProperty(key)).isNotBlank();
            assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        });
    }

    @Test
    void every_key_is_used_and_every_constant_has_words() throws IOException {
        Set<String> used = literals();
        used.retainAll(en.stringPropertyNames());
        used.addAll(constants());

        assertThat(new TreeSet<>(en.stringPropertyNames())).isEqualTo(used);
    }

    @Test
    void values_take_their_places_in_their_language() {
        assertThat(Words.of("fact.at", Text.of("a $1 {1}", "甲"), "/x")).isEqualTo(Text.of("a $1 {1} (/x)", "甲（/x）"));
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Words.of("no.such")).hasMessage("no words in EN for the key 'no.such'");
    }

    @Test
    void chinese_words_have_chinese_punctuation() {
        assertThat(zh.values())
                .allSatisfy(words -> assertThat(words.toString())
                        .doesNotContainPattern("\\p{IsHan} ?[,;:?!(]")
                        .doesNotContainPattern("[,;:?!)] ?\\p{IsHan}"));
    }
}
