// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.report.Judged;

/** Where the answers of a run go, one for each document, as they come. */
interface Answers {

    /** Takes the report on a document. */
    void add(Judged document);

    /** Takes the reason why there is none. */
    void add(Problem problem);

    /** Writes what comes last. */
    void close();
}
