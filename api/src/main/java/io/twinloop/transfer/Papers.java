// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers that a mechanism asks for, as checklists (申报、备案、认证材料): what they cover, so that the report can tell what is
 * missing.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param submitted whether the papers are ready to be handed in (材料是否已备齐待提交): only then is it checked what they lack
 * @param route for which of contract and certification they are (所选路径)
 * @param application the papers of the application for the security assessment (申报材料): all of them, or null
 * @param selfAssessment what the self-assessment covers (自评估事项): all of it, or null
 * @param legalDocument what the legal document with the recipient lays down (法律文件内容): all of it, or null
 * @param impactAssessment what the assessment of the impact on personal information covers (影响评估内容): all of it, or null
 */
public record Papers(
        @Nullable Boolean submitted,
        @Nullable FilingRoute route,
        @Nullable List<ApplicationPaper> application,
        @Nullable List<SelfAssessmentTopic> selfAssessment,
        @Nullable List<LegalDocumentTopic> legalDocument,
        @Nullable List<ImpactTopic> impactAssessment) {

    public Papers {
        application = application == null ? null : List.copyOf(application);
        selfAssessment = selfAssessment == null ? null : List.copyOf(selfAssessment);
        legalDocument = legalDocument == null ? null : List.copyOf(legalDocument);
        impactAssessment = impactAssessment == null ? null : List.copyOf(impactAssessment);
    }

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean submitted;
        private @Nullable FilingRoute route;
        private @Nullable List<ApplicationPaper> application;
        private @Nullable List<SelfAssessmentTopic> selfAssessment;
        private @Nullable List<LegalDocumentTopic> legalDocument;
        private @Nullable List<ImpactTopic> impactAssessment;

        Builder() {}

        /** States whether the papers are ready to be handed in. */
        public Builder submitted(boolean value) {
            submitted = value;
            return this;
        }

        /** States whether they are for a contract or a certification. */
        public Builder route(FilingRoute value) {
            route = value;
            return this;
        }

        /** States the papers of the application: these and no others. */
        public Builder application(ApplicationPaper... values) {
            application = List.of(values);
            return this;
        }

        /** States what the self-assessment covers: this and nothing else. */
        public Builder selfAssessment(SelfAssessmentTopic... values) {
            selfAssessment = List.of(values);
            return this;
        }

        /** States what the legal document lays down: this and nothing else. */
        public Builder legalDocument(LegalDocumentTopic... values) {
            legalDocument = List.of(values);
            return this;
        }

        /** States what the impact assessment covers: this and nothing else. */
        public Builder impactAssessment(ImpactTopic... values) {
            impactAssessment = List.of(values);
            return this;
        }

        Papers build() {
            return new Papers(submitted, route, application, selfAssessment, legalDocument, impactAssessment);
        }
    }
}
