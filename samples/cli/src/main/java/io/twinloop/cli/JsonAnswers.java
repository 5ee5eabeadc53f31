// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Json;
import io.twinloop.cli.JsonText.Written;
import io.twinloop.cli.report.Judged;
import io.twinloop.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers for programs. One document: the library's canonical report, or an error. Several: a list with the file and its
 * report or error. Errors are complained of as well, for whoever only sees the standard error.
 *
 * <p>This class is not thread-safe.
 */
final class JsonAnswers implements Answers {

    private final int documents;
    private final Json json;
    private final Language language;
    private final Console console;
    private final List<Object> all = new ArrayList<>();

    JsonAnswers(int documents, Json json, Language language, Console console) {
        this.documents = documents;
        this.json = json;
        this.language = language;
        this.console = console;
    }

    @Override
    public void add(Judged document) {
        add(document.name(), "report", new Written(json.write(document.report())));
    }

    @Override
    public void add(Problem problem) {
        console.complain(problem, language);
        add(String.valueOf(problem.file()), "error", problem.tree());
    }

    private void add(String file, String member, Object value) {
        if (documents == 1) {
            all.add(value);
            return;
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file);
        entry.put(member, value);
        all.add(entry);
    }

    @Override
    public void close() {
        console.print(JsonText.write(documents == 1 ? all.get(0) : all));
    }
}
