// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A unified social credit code of a legal person or organisation in China (统一社会信用代码), GB 32100-2015: 18 characters, of
 * which the ninth checks the organisation code (GB 11714) and the last checks them all.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the code, such as '91310000F6PYTH9BA0'
 */
public record CreditCode(String code) {

    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        requireNonNull(code, "code");
        if (!isValid(code)) {
            throw new IllegalArgumentException(
                    "a credit code must have 18 characters with a check character such as '91310000F6PYTH9BA0', was: '"
                            + code + "'");
        }
    }

    /**
     * Returns whether a text is a code whose last character checks the others.
     *
     * @param text the text
     * @return true if so
     */
    public static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
        return ALPHABET.charAt(check) == text.charAt(LENGTH - 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
