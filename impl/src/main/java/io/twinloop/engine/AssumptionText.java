// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.value.Text;

/** The fixed words in which a presumption is put. */
final class AssumptionText {

    static final Text TEST =
            Text.of("What is not stated is presumed in the subject's favour, as the rule allows.", "未说明的事项，依该规则作有利推定。");

    private AssumptionText() {}

    static Text of(Text label, String value) {
        return switch (value) {
            case "false" -> Text.of("Presumed not so: " + label.en() + ".", "推定并非如此：" + label.zh() + "。");
            case "true" -> Text.of("Presumed so: " + label.en() + ".", "推定属实：" + label.zh() + "。");
            default -> Text.of("Presumed " + value + ": " + label.en() + ".", "推定为 " + value + "：" + label.zh() + "。");
        };
    }
}
