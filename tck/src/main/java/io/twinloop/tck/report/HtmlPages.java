// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.report;

import io.twinloop.tck.run.RuleResult;
import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.Status;
import io.twinloop.tck.run.VectorResult;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a run as plain pages: one that lists the rules, and one for each rule. They need no script and no network. */
public final class HtmlPages {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
            table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ccc}
            pre{background:#f3f3f3;padding:1rem;overflow-x:auto;white-space:pre-wrap}
            .yes{color:#1b5e20}.no{color:#a11}a{color:#0b3d91}
            """;

    private final Run run;
    private final String again;

    private HtmlPages(Run run, String again) {
        this.run = run;
        this.again = again;
    }

    /**
     * Writes a run.
     *
     * @param run the run
     * @param again the command that runs a vector again
     * @return the pages by their file names
     */
    public static Map<String, String> of(Run run, String again) {
        HtmlPages pages = new HtmlPages(run, again);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", pages.index());
        run.rules().forEach(rule -> files.put(fileName(rule), pages.page(rule)));
        return files;
    }

    private static String fileName(RuleResult rule) {
        return rule.profile().code() + "-" + Anchor.of(rule.requirement().id()) + ".html";
    }

    private String index() {
        StringBuilder body = new StringBuilder();
        body.append("<h1>").append(escaped(run.hello().name())).append(" — conformance</h1>\n");
        body.append("<p>")
                .append(escaped(run.hello().version()))
                .append(", ")
                .append(escaped(run.hello().language()))
                .append(". Conclusion: <strong>")
                .append(run.conclusion())
                .append("</strong>");
        if (run.partial()) {
            body.append(". Partial run, no claim");
        }
        body.append(".</p>\n");
        for (Profile profile : Profile.values()) {
            if (run.hello().profiles().contains(profile)) {
                table(body, profile);
            }
        }
        return html(run.hello().name() + " — conformance", body);
    }

    private void table(StringBuilder body, Profile profile) {
        body.append("<h2>Profile ")
                .append(profile.code())
                .append(": ")
                .append(run.satisfied(profile))
                .append(" of ")
                .append(run.required(profile))
                .append(" rules</h2>\n<table>\n<tr><th>rule</th><th>vectors</th><th>satisfied</th></tr>\n");
        run.rules().stream()
                .filter(rule -> rule.profile() == profile)
                .forEach(rule -> body.append("<tr><td><a href=\"")
                        .append(fileName(rule))
                        .append("\">")
                        .append(escaped(rule.requirement().id()))
                        .append("</a></td><td>")
                        .append(rule.passed())
                        .append(" of ")
                        .append(rule.vectors().size())
                        .append("</td>")
                        .append(rule.satisfied() ? "<td class=\"yes\">yes" : "<td class=\"no\">no")
                        .append("</td></tr>\n"));
        body.append("</table>\n");
    }

    private String page(RuleResult rule) {
        Requirement requirement = rule.requirement();
        StringBuilder body = new StringBuilder();
        body.append("<p><a href=\"index.html\">all rules</a></p>\n<h1>")
                .append(escaped(requirement.id()))
                .append("</h1>\n<p>")
                .append(escaped(requirement.sentence()))
                .append("</p>\n<p>Why: ")
                .append(escaped(requirement.why()))
                .append("</p>\n<p>If this fails, check: ")
                .append(escaped(requirement.check()))
                .append("</p>\n");
        rule.vectors().forEach(result -> vector(body, requirement, result));
        return html(requirement.id(), body);
    }

    private void vector(StringBuilder body, Requirement requirement, VectorResult result) {
        body.append("<h2>")
                .append(escaped(result.vector().id()))
                .append("</h2>\n<p>")
                .append(result.status() == Status.PASS ? "<span class=\"yes\">" : "<span class=\"no\">")
                .append(result.status())
                .append("</span>. Hunts: ")
                .append(escaped(result.vector().hunts()))
                .append("</p>\n");
        if (List.of(Status.FAIL, Status.ERROR, Status.UNTESTABLE).contains(result.status())) {
            body.append("<pre>")
                    .append(escaped(FailureText.of(result, requirement, again)))
                    .append("</pre>\n");
        }
    }

    private static String html(String title, StringBuilder body) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
