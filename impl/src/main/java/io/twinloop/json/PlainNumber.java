// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in plain form: no exponent, no trailing zeros, so that equal numbers are written alike. */
final class PlainNumber {

    private PlainNumber() {}

    /** Returns a number in plain form, or null if that form is too long. */
    static @Nullable BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        // The scale is bounded first: writing out 1e400000000 would take all memory.
        if (Math.abs((long) stripped.scale()) > Limits.NUMBER || stripped.precision() > Limits.NUMBER) {
            return null;
        }
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        return plain.toPlainString().length() > Limits.NUMBER ? null : plain;
    }
}
