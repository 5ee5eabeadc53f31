// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.Document;
import io.twinloop.schema.Subject;
import io.twinloop.value.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the Jakarta Validation constraints on the Java types of subjects. What they find is a finding of TL-STRUCTURE.
 *
 * <p>Hibernate Validator takes some hundred milliseconds to start: it is started on first use, once. This class is
 * thread-safe.
 */
final class Constraints {

    private final Lazy english = new Lazy(Locale.ENGLISH);
    private final Lazy chinese = new Lazy(Locale.SIMPLIFIED_CHINESE);

    List<SubjectTree.Fault> faults(Subject subject) {
        if (subject instanceof Document) {
            return List.of();
        }
        Set<ConstraintViolation<Subject>> violations = english.validator().validate(subject);
        if (violations.isEmpty()) {
            return List.of();
        }
        Set<ConstraintViolation<Subject>> translated = chinese.validator().validate(subject);
        List<SubjectTree.Fault> faults = new ArrayList<>();
        for (ConstraintViolation<Subject> violation : violations) {
            String zh = translated.stream()
                    .filter(other -> other.getPropertyPath()
                                    .toString()
                                    .equals(violation.getPropertyPath().toString())
                            && other.getMessageTemplate().equals(violation.getMessageTemplate()))
                    .map(ConstraintViolation::getMessage)
                    .findFirst()
                    .orElse(violation.getMessage());
            faults.add(new SubjectTree.Fault(
                    StructureRule.VALUE, pointer(violation.getPropertyPath()), Text.of(violation.getMessage(), zh)));
        }
        faults.sort(Comparator.comparing(SubjectTree.Fault::pointer)
                .thenComparing(fault -> fault.text().en()));
        return faults;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static final class Lazy {
        private final Locale locale;
        private volatile @org.jspecify.annotations.Nullable Validator validator;

        Lazy(Locale locale) {
            this.locale = locale;
        }

        synchronized Validator validator() {
            Validator made = validator;
            if (made == null) {
                // No expression language: message parameters are enough, and nothing in a subject is ever evaluated.
                made = Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .ignoreXmlConfiguration()
                        .messageInterpolator(new ParameterMessageInterpolator(
                                Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE), locale, context -> locale, false))
                        .buildValidatorFactory()
                        .getValidator();
                validator = made;
            }
            return made;
        }
    }
}
