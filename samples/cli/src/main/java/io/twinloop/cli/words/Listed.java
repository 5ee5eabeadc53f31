// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import io.twinloop.value.Text;
import java.util.List;

/** Several texts in one, with what stands between them in each language. */
public final class Listed {

    private Listed() {}

    /**
     * Joins texts.
     *
     * @param en what stands between them in English
     * @param zh what stands between them in Chinese
     * @param texts the texts, at least one
     * @return one text
     */
    public static Text of(String en, String zh, List<Text> texts) {
        return Text.of(
                String.join(en, texts.stream().map(Text::en).toList()),
                String.join(zh, texts.stream().map(Text::zh).toList()));
    }
}
