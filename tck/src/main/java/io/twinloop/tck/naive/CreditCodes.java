// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.math.BigInteger;

/** The check character of unified social credit codes, GB 32100: a weighted sum that 31 divides. */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final BigInteger MODULUS = BigInteger.valueOf(31);

    private CreditCodes() {}

    static boolean isRight(String code) {
        if (!code.matches("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")) {
            return false;
        }
        BigInteger sum = BigInteger.valueOf(ALPHABET.indexOf(code.charAt(17)));
        for (int i = 0; i < 17; i++) {
            BigInteger weight = BigInteger.valueOf(3).modPow(BigInteger.valueOf(i), MODULUS);
            sum = sum.add(weight.multiply(BigInteger.valueOf(ALPHABET.indexOf(code.charAt(i)))));
        }
        return sum.mod(MODULUS).signum() == 0;
    }
}
