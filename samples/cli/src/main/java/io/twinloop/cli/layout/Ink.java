// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

/** How a text is set on a terminal that has colours. */
public enum Ink {
    /** As everything. */
    PLAIN(""),
    /** What the eye should find first. */
    STRONG("1"),
    /** What may be passed over. */
    FAINT("2"),
    /** Good news. */
    GREEN("1;32"),
    /** Bad news. */
    RED("1;31"),
    /** News that is still open. */
    YELLOW("1;33");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /**
     * Returns a text in this ink.
     *
     * @param text the text
     * @param colour whether the terminal has colours
     * @return the text, within the sequences that set and reset the ink if there are colours
     */
    public String on(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
