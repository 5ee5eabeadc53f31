// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import io.twinloop.EntityReport;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.schema.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures, in one run, what a dossier costs for each of its listings: the whole report, and listing by listing. It is no
 * test: run it by hand, such as with {@code java -Xmx2g … io.twinloop.charter.DossierScale 100 1000 10000}.
 */
final class DossierScale {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final LocalDate ON = LocalDate.of(2026, 3, 31);
    private static final List<String> COLLECTIONS =
            List.of("assets", "listings", "sponsorships", "serviceReports", "trades");

    private DossierScale() {}

    /**
     * Prints a line for each size.
     *
     * @param sizes the numbers of listings
     */
    @SuppressWarnings("SystemOut") // a program for the terminal
    public static void main(String[] sizes) {
        for (int warming = 0; warming < 5; warming++) {
            TWINLOOP.check(read(100), ON);
            each(read(100)).forEach(EntityReport::findings);
        }
        for (String size : sizes) {
            int listings = Integer.parseInt(size);
            Subject subject = read(listings);
            long before = System.nanoTime();
            long findings =
                    each(subject).mapToLong(report -> report.findings().size()).sum();
            long streamed = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%,7d listings, one by one: %8.1f ms, %7.1f µs a listing, %d findings%n",
                    listings,
                    (streamed - before) / 1e6,
                    (streamed - before) / 1e3 / listings,
                    findings);
            before = System.nanoTime();
            Report report = TWINLOOP.check(subject, ON);
            long checked = System.nanoTime();
            System.gc();
            long held =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    Locale.ROOT,
                    "%,7d listings, whole:      %8.1f ms, %7.1f µs a listing, %.1f rules told a listing, %d findings, %d MB%n",
                    listings,
                    (checked - before) / 1e6,
                    (checked - before) / 1e3 / listings,
                    (double) report.explanation().rules().size() / listings,
                    report.findings().size(),
                    held >> 20);
        }
    }

    private static Subject read(int listings) {
        return TWINLOOP.json().readSubject(WorkedDossier.MAPPER.writeValueAsBytes(LargeDossier.of(listings)));
    }

    private static Stream<EntityReport> each(Subject subject) {
        return COLLECTIONS.stream().flatMap(collection -> TWINLOOP.checkEach(subject, collection, ON));
    }
}
