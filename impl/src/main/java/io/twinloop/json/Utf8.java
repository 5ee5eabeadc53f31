// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.value.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes of a text as characters: UTF-8 and nothing else, without a byte order mark. */
final class Utf8 {

    private Utf8() {}

    /** Returns the characters, or refuses the bytes. */
    static String decode(byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            throw refuse(
                    "",
                    "must have at most " + Limits.BYTES + " bytes, has: " + bytes.length,
                    "应不超过 " + Limits.BYTES + " 字节，实有：" + bytes.length);
        }
        refuseOtherEncodings(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String before = out.flip().toString();
        if (result.isError()) {
            int wrong = in.position();
            String octet = "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[wrong]);
            throw refuse(
                    before,
                    "must be UTF-8, the byte " + octet + " at offset " + wrong + " is not",
                    "应为 UTF-8 编码，第 " + (wrong + 1) + " 字节（" + octet + "）不是");
        }
        return before;
    }

    private static void refuseOtherEncodings(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            throw refuse("", "must not begin with a byte order mark", "开头不得有字节顺序标记（BOM）");
        }
        // JSON begins with an ASCII character, which the wider encodings pad with zeros.
        boolean wide = startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0));
        if (wide) {
            throw refuse("", "must be UTF-8, was: UTF-16 or UTF-32", "应为 UTF-8 编码，实为：UTF-16 或 UTF-32");
        }
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableException refuse(String before, String en, String zh) {
        Cursor cursor = new Cursor(before);
        while (!cursor.isAtEnd()) {
            cursor.advance();
        }
        return new UnreadableException("", cursor.line(), cursor.column(), Text.of(en, zh));
    }
}
