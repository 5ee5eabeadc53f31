// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A pinpoint reference to one provision of an instrument (条款), such as 'CBDF-2024:5(1)(4)'.
 *
 * <p>The instrument is the permanent code under which it is registered; the provision is the number as printed in the
 * authentic text: article (条), paragraph (款), item (项). A provision may have moved: then the same rule has several
 * citations, each with the period in which that number was the right one. A citation names a provision, it does not
 * state what the provision says.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param instrument the instrument's code, such as 'PIPL'
 * @param provision the provision's number, such as '38(1)' or 'annex A'
 * @param during the days on which the provision had this number
 */
public record Citation(String instrument, String provision, EffectivePeriod during) {

    private static final Pattern INSTRUMENT = Pattern.compile("[A-Z][A-Za-z0-9]*(-[A-Za-z0-9.]+)*");
    private static final Pattern PROVISION = Pattern.compile("[A-Za-z0-9]+([ .-][A-Za-z0-9]+)*(\\([0-9a-zA-Z]+\\))*");

    public Citation {
        requireNonNull(instrument, "instrument");
        requireNonNull(provision, "provision");
        requireNonNull(during, "during");
        if (!INSTRUMENT.matcher(instrument).matches()) {
            throw new IllegalArgumentException(
                    "instrument must be a code such as 'CBDF-2024', was: '" + instrument + "'");
        }
        if (!PROVISION.matcher(provision).matches()) {
            throw new IllegalArgumentException(
                    "provision must be a number such as '5(1)(4)', was: '" + provision + "'");
        }
    }

    /**
     * Parses the form that {@link #toString()} produces, such as 'CBDF-2024:5(1)(4)'.
     *
     * @param text the instrument's code and the provision's number, separated by a colon
     * @return the citation, valid on every day
     * @throws IllegalArgumentException if the text is not a citation
     */
    public static Citation parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "a citation must read instrument, colon, provision such as 'CBDF-2024:5(1)(4)', was: '" + text
                            + "'");
        }
        return new Citation(text.substring(0, colon), text.substring(colon + 1), EffectivePeriod.ALWAYS);
    }

    /**
     * Returns this citation limited to the days on which the provision had this number.
     *
     * @param period the days
     * @return the dated citation
     */
    public Citation during(EffectivePeriod period) {
        return new Citation(instrument, provision, period);
    }

    /**
     * Returns whether the provision had this number on a day.
     *
     * @param day the day
     * @return true if the day lies in {@link #during()}
     */
    public boolean isValidOn(LocalDate day) {
        return during.contains(day);
    }

    /**
     * Returns whether this provision is the other one or lies within it, as 5(1)(4) lies within 5(1) and within 5.
     *
     * @param other the other provision
     * @return true if so; the periods do not count
     */
    public boolean isWithin(Citation other) {
        return instrument.equals(other.instrument)
                && (provision.equals(other.provision) || provision.startsWith(other.provision + "("));
    }

    @Override
    public String toString() {
        return instrument + ":" + provision;
    }
}
