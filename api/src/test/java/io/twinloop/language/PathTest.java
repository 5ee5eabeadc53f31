// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {

    @Property
    void parse_undoes_to_string(@ForAll("paths") Path path) {
        assertThat(Path.parse(path.toString())).isEqualTo(path);
    }

    @Property
    void a_path_goes_on_by_one_member_or_by_several_at_once(@ForAll("paths") Path path) {
        assertThat(path.to("asset").to("tier")).isEqualTo(path.to("asset.tier"));
        assertThat(path.to("asset")).hasToString(path + ".asset");
    }

    @Provide
    Arbitrary<Path> paths() {
        Arbitrary<String> names = Arbitraries.of("me", "doc", "on", "r", "a2", "assetId", "under14");
        return Combinators.combine(names, names.list().ofMaxSize(4)).as(Path::new);
    }

    @Test
    void the_names_that_every_rule_has_are_written_with_a_dollar_sign() {
        assertThat(List.of(Path.ME, Path.DOC, Path.ON)).map(Path::toString).containsExactly("$me", "$doc", "$on");
        assertThat(Path.of("r").to("holder.id")).hasToString("$r.holder.id");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "me.tier",     "a path must start with '$', such as '$me.tier', was: 'me.tier'"
            "",            "a path must start with '$', such as '$me.tier', was: ''"
            "$",           "a name must be camelCase such as 'assetId', was: ''"
            "$me.",        "a name must be camelCase such as 'assetId', was: ''"
            "$me..tier",   "a name must be camelCase such as 'assetId', was: ''"
            "$me.Tier",    "a name must be camelCase such as 'assetId', was: 'Tier'"
            "$me.asset-id", "a name must be camelCase such as 'assetId', was: 'asset-id'"
            "$me.0",       "a name must be camelCase such as 'assetId', was: '0'"
            "$me.tier ",   "a name must be camelCase such as 'assetId', was: 'tier '"
            """)
    void what_is_no_path_is_refused_and_named(String text, String message) {
        assertThatThrownBy(() -> Path.parse(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
