// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A paper of the application for the security assessment, SAM-2022:6 (申报材料). Others may be asked for. */
public enum ApplicationPaper implements Labelled {
    /** The application form, item 1 (申报书). */
    APPLICATION("the application form", "申报书"),
    /** The report of the self-assessment, item 2 (数据出境风险自评估报告). */
    SELF_ASSESSMENT_REPORT("the report of the self-assessment", "数据出境风险自评估报告"),
    /** The legal document to be concluded with the recipient, item 3 (拟订立的法律文件). */
    LEGAL_DOCUMENT("the legal document with the recipient", "与境外接收方拟订立的法律文件");

    private final Text label;

    ApplicationPaper(String en, String zh) {
        label = Text.of(en, zh);
    }

    @Override
    public Text label() {
        return label;
    }
}
