// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.util.List;
import java.util.function.Consumer;

/** A condition of the language: yes, no or unknown. */
interface Condition {

    /** Returns whether it holds. */
    Truth of(Scope scope);

    /** Hands over what keeps it unknown, in reading order; nothing if it is known. */
    void unknown(Scope scope, Consumer<Variable> visitor);

    /** Hands over the comparisons of one fact with a constant that it makes, wherever their results are used. */
    void comparisons(Scope scope, Consumer<Comparison> visitor);

    /** Returns whether it reads no list of entities. */
    boolean isFlat(Book book);

    /** Hands over the presumed tests in it, in reading order. */
    void presumed(Book book, Consumer<Condition> visitor);

    /** Holds if all parts hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth of(Scope scope) {
            Truth all = Truth.YES;
            for (Condition part : parts) {
                all = all.and(part.of(scope));
                if (all == Truth.NO) {
                    return all;
                }
            }
            return all;
        }

        @Override
        public void unknown(Scope scope, Consumer<Variable> visitor) {
            if (of(scope) == Truth.UNKNOWN) {
                parts.forEach(part -> part.unknown(scope, visitor));
            }
        }

        @Override
        public void comparisons(Scope scope, Consumer<Comparison> visitor) {
            parts.forEach(part -> part.comparisons(scope, visitor));
        }

        @Override
        public boolean isFlat(Book book) {
            return parts.stream().allMatch(part -> part.isFlat(book));
        }

        @Override
        public void presumed(Book book, Consumer<Condition> visitor) {
            parts.forEach(part -> part.presumed(book, visitor));
        }
    }

    /** Holds if one part holds. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth of(Scope scope) {
            Truth any = Truth.NO;
            for (Condition part : parts) {
                any = any.or(part.of(scope));
                if (any == Truth.YES) {
                    return any;
                }
            }
            return any;
        }

        @Override
        public void unknown(Scope scope, Consumer<Variable> visitor) {
            if (of(scope) == Truth.UNKNOWN) {
                parts.forEach(part -> part.unknown(scope, visitor));
            }
        }

        @Override
        public void comparisons(Scope scope, Consumer<Comparison> visitor) {
            parts.forEach(part -> part.comparisons(scope, visitor));
        }

        @Override
        public boolean isFlat(Book book) {
            return parts.stream().allMatch(part -> part.isFlat(book));
        }

        @Override
        public void presumed(Book book, Consumer<Condition> visitor) {
            parts.forEach(part -> part.presumed(book, visitor));
        }
    }

    /** Holds if the part does not. */
    record Not(Condition part) implements Condition {
        @Override
        public Truth of(Scope scope) {
            return part.of(scope).not();
        }

        @Override
        public void unknown(Scope scope, Consumer<Variable> visitor) {
            part.unknown(scope, visitor);
        }

        @Override
        public void comparisons(Scope scope, Consumer<Comparison> visitor) {
            part.comparisons(scope, visitor);
        }

        @Override
        public boolean isFlat(Book book) {
            return part.isFlat(book);
        }

        @Override
        public void presumed(Book book, Consumer<Condition> visitor) {
            part.presumed(book, visitor);
        }
    }

    /** Must be shown: where it is asked what counts against the subject, an unknown counts as no. */
    record Shown(Condition part) implements Condition {
        @Override
        public Truth of(Scope scope) {
            Truth truth = part.of(scope);
            boolean against = scope.world().unshownIsNo() && !scope.has(Defect.BURDEN_IGNORED);
            return truth == Truth.UNKNOWN && against && !fails(part, scope) ? Truth.NO : truth;
        }

        @Override
        public void unknown(Scope scope, Consumer<Variable> visitor) {
            if (of(scope) == Truth.UNKNOWN) {
                part.unknown(scope, visitor);
            }
        }

        @Override
        public void comparisons(Scope scope, Consumer<Comparison> visitor) {
            part.comparisons(scope, visitor);
        }

        @Override
        public boolean isFlat(Book book) {
            return part.isFlat(book);
        }

        @Override
        public void presumed(Book book, Consumer<Condition> visitor) {
            part.presumed(book, visitor);
        }
    }

    /** Is presumed: an unknown counts as yes, unless the presumption is withdrawn or a fact is said to be unknown. */
    record Presumed(Condition part) implements Condition {
        @Override
        public Truth of(Scope scope) {
            Truth truth = part.of(scope);
            if (truth != Truth.UNKNOWN
                    || !scope.world().presumptions().areAllowed()
                    || scope.has(Defect.PRESUMPTIONS_IGNORED)
                    || fails(part, scope)) {
                return truth;
            }
            boolean[] withheld = new boolean[1];
            part.unknown(
                    scope,
                    variable -> withheld[0] |= variable.places().stream().anyMatch(scope.facts()::isSaidUnknown));
            Presumptions.Test key = new Presumptions.Test(scope.rule(), scope.me(), this);
            return !withheld[0] && scope.world().presumptions().holds(key) ? Truth.YES : truth;
        }

        @Override
        public void unknown(Scope scope, Consumer<Variable> visitor) {
            if (of(scope) == Truth.UNKNOWN) {
                part.unknown(scope, visitor);
            }
        }

        @Override
        public void comparisons(Scope scope, Consumer<Comparison> visitor) {
            part.comparisons(scope, visitor);
        }

        @Override
        public boolean isFlat(Book book) {
            return part.isFlat(book);
        }

        @Override
        public void presumed(Book book, Consumer<Condition> visitor) {
            visitor.accept(this);
            part.presumed(book, visitor);
        }
    }

    private static boolean fails(Condition part, Scope scope) {
        boolean[] fails = new boolean[1];
        part.unknown(scope, variable -> fails[0] |= variable instanceof Variable.Failed);
        return fails[0];
    }
}
