// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Report;
import io.twinloop.cli.layout.Page;

/** A part of a report on the page. It writes nothing if it has nothing to say. */
interface Section {

    /** Writes what a report says on this subject. */
    void write(Report report, Page page);
}
