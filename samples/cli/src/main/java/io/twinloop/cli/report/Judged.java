// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Report;
import io.twinloop.schema.Document;
import io.twinloop.schema.Subject;
import io.twinloop.transfer.Transfer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document that was judged.
 *
 * @param name the name under which it was given
 * @param subject what it says
 * @param report what the rules say of it
 */
public record Judged(String name, Subject subject, Report report) {

    /** Returns what the document says of itself, empty if nothing. */
    String title() {
        return Stream.of(text("description"), text("id"))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String text(String member) {
        if (subject instanceof Transfer transfer) {
            return member.equals("id") ? transfer.id() : transfer.description();
        }
        return subject instanceof Document document && document.members().get(member) instanceof String text
                ? text
                : null;
    }
}
