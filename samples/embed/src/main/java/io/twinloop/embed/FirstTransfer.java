// SPDX-License-Identifier: Apache-2.0
package io.twinloop.embed;

import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.transfer.Ground;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.Transfer;
import java.io.PrintStream;
import java.time.LocalDate;

/** A shop in China shares the orders of 250,000 customers with its parent abroad: what does it need? */
public final class FirstTransfer {

    private FirstTransfer() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(System.out);
    }

    static void print(PrintStream out) {
        // README: begin
        Transfer orders = Transfer.builder()
                .exporter(e -> e.ciio(false))
                .personalInfo(p -> p.contained(true).anonymised(false).sensitive(false))
                .importantData(d -> d.status(ImportantDataStatus.NONE))
                .ground(g -> g.claimed(Ground.NONE))
                .volume(v -> v.ordinaryPersons(250_000).sensitivePersons(0))
                .build();

        Report report = Twinloop.load().check(orders, LocalDate.of(2026, 11, 23));

        String mechanism = report.outcome("CN-OUTBOUND").orElse("open");
        out.println(report.verdict() + ", mechanism: " + mechanism);
        report.findings().forEach(f -> out.println(f.basis() + " " + f.rule()));
        report.duties().forEach(d -> out.println(d.phase() + " " + d.rule()));
        report.questions().forEach(q -> out.println("? " + q.text().en()));
        // README: end
    }
}
