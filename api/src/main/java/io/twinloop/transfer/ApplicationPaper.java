// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** A paper of the application for the security assessment, SAM-2022:6 (申报材料). Others may be asked for. */
public enum ApplicationPaper {
    /** The application form, item 1 (申报书). */
    APPLICATION,
    /** The report of the self-assessment, item 2 (数据出境风险自评估报告). */
    SELF_ASSESSMENT_REPORT,
    /** The legal document to be concluded with the recipient, item 3 (拟订立的法律文件). */
    LEGAL_DOCUMENT
}
