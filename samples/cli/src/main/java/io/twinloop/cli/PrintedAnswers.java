// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Twinloop;
import io.twinloop.cli.report.Detail;
import io.twinloop.cli.report.Judged;
import io.twinloop.cli.report.Reports;
import io.twinloop.value.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers for people: a page for each report, and a last one for all of them; what cannot be read is a complaint.
 *
 * <p>This class is not thread-safe.
 */
final class PrintedAnswers implements Answers {

    private final AskedDay day;
    private final Language language;
    private final Console console;
    private final Reports reports;
    private final List<String> unreadable = new ArrayList<>();
    private boolean any;

    PrintedAnswers(AskedDay day, Twinloop library, Language language, Console console, Detail detail) {
        this.day = day;
        this.language = language;
        this.console = console;
        this.reports = new Reports(library, language, console.colour(), detail);
    }

    @Override
    public void add(Judged document) {
        any = true;
        console.print(reports.page(document));
    }

    @Override
    public void add(Problem problem) {
        unreadable.add(String.valueOf(problem.file()));
        console.complain(problem, language);
    }

    @Override
    public void close() {
        if (any) {
            console.print(reports.closing(unreadable, day.day(), day.isToday()));
        }
    }
}
