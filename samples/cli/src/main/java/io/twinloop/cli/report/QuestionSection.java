// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Words;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.value.Text;
import org.jspecify.annotations.Nullable;

/** The facts that would settle what is open: what to ask, and how to answer in the document. */
final class QuestionSection implements Section {

    private final Law law;
    private final Citations citations;

    QuestionSection(Law law, Citations citations) {
        this.law = law;
        this.citations = citations;
    }

    @Override
    public void write(Report report, Page page) {
        int number = 0;
        for (Question question : report.questions()) {
            if (number == 0) {
                page.label(Words.of("section.questions"), Ink.STRONG);
            }
            number++;
            String mark = number + ". ";
            page.hanging(mark, asked(question).in(page.language()), Ink.PLAIN);
            page.hanging(" ".repeat(mark.length()), answer(report, question).in(page.language()), Ink.FAINT);
        }
    }

    private Text asked(Question question) {
        return question.citations().isEmpty()
                ? question.text()
                : Words.of("with-articles", question.text(), citations.of(question.citations()));
    }

    private Text answer(Report report, Question question) {
        boolean decides = question.settles().stream().anyMatch(law::isDecision);
        return Words.of(
                decides ? "question.decides" : "question.concerns",
                question.path(),
                choices(question, law.type(report.type(), question.path())));
    }

    private static Text choices(Question question, @Nullable MemberType type) {
        if (!question.choices().isEmpty()) {
            return Text.of(String.join(", ", question.choices()), String.join("、", question.choices()));
        }
        if (type instanceof Scalar scalar) {
            return Words.of(scalar);
        }
        return Words.of(type instanceof ListOf ? "answer.list" : "answer.group");
    }
}
