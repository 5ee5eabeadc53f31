// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** Reads the machine's locale, in a different way in each method. */
@SuppressWarnings({"AnnotateFormatMethod", "StringCaseLocaleUsage", "DefaultLocale"}) // on purpose
public final class ReadsLocale {

    Locale locale() {
        return Locale.getDefault();
    }

    Locale category() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    String lower(String text) {
        return text.toLowerCase();
    }

    String upper(String text) {
        return text.toUpperCase();
    }

    UnaryOperator<String> reference() {
        return String::toLowerCase;
    }

    String format(int number) {
        return String.format("%d", number);
    }

    String formatted(int number) {
        return "%d".formatted(number);
    }

    void printed(PrintStream out, int number) {
        out.printf("%d", number);
    }

    Formatter formatter() {
        return new Formatter();
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages");
    }

    NumberFormat numbers() {
        return NumberFormat.getInstance();
    }

    DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("d MMM uuuu");
    }

    DateTimeFormatter localized() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    }

    DateTimeFormatter built() {
        return new DateTimeFormatterBuilder().toFormatter();
    }
}
