package org.majorant.theorem;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** What can be claimed, assumed or concluded. */
public sealed interface Formula {

    <R> R accept(FormulaVisitor<R> visitor);

    /** {@code a = b}, {@code a < b <= c}: all relations of the chain. */
    record Comparison(List<Relation> chain) implements Formula {
        public Comparison {
            chain = List.copyOf(chain);
        }

        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.comparison(this);
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(chain.get(0).left().toString());
            chain.forEach(r -> out.append(' ').append(r.op().text()).append(' ').append(r.right()));
            return out.toString();
        }
    }

    /** {@code f = Theta(g) as x -> target}; and {@code lim(f, x -> target) = inf}, where g is 1 and says nothing. */
    record Asymptotic(Expr left, Growth growth, Expr right, Expr.Sym variable, Expr target) implements Formula {
        /** How the two sides compare in the limit. */
        public enum Growth {
            THETA("Theta"),
            BIG_O("O"),
            OMEGA("Omega"),
            LITTLE_O("o"),
            EQUIVALENT("~"),
            /** To infinity. */
            INFINITE("inf"),
            /** To minus infinity. */
            MINUS_INFINITE("-inf");

            private final String text;

            Growth(String text) {
                this.text = text;
            }

            public String text() {
                return text;
            }

            /** Whether it says where the left side tends to, not how it compares with another. */
            public boolean isInfinite() {
                return this == INFINITE || this == MINUS_INFINITE;
            }
        }

        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.asymptotic(this);
        }

        @Override
        public String toString() {
            if (growth.isInfinite()) {
                return "lim(" + left + ", " + variable + " -> " + target + ") = " + growth.text();
            }
            String sides = growth == Growth.EQUIVALENT
                    ? left + " ~ " + right
                    : left + " = " + growth.text() + "(" + right + ")";
            return sides + " as " + variable + " -> " + target;
        }
    }

    /** {@code roots x: equation count n}: the number of solutions in the domain of {@code x}. */
    record RootCount(Expr.Sym variable, Relation equation, int count) implements Formula {
        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.rootCount(this);
        }

        @Override
        public String toString() {
            return "roots " + variable + ": " + equation + " count " + count;
        }
    }

    /**
     * {@code increasing e in x} or {@code decreasing e in x}: strictly, over the values of the domain of {@code x} that meet all
     * of {@code within}, and with a value at each of them. What a file says has nothing there; a {@link Spelled} statement has the
     * hypotheses that narrow the domain.
     */
    record Monotone(boolean increasing, Expr body, Expr.Sym variable, List<Relation> within) implements Formula {
        public Monotone {
            within = List.copyOf(within);
        }

        public Monotone(boolean increasing, Expr body, Expr.Sym variable) {
            this(increasing, body, variable, List.of());
        }

        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.monotone(this);
        }

        @Override
        public String toString() {
            String where = within.stream().map(Relation::toString).collect(Collectors.joining(", "));
            return (increasing ? "increasing " : "decreasing ") + body + " in " + variable
                    + (where.isEmpty() ? "" : " where " + where);
        }
    }

    /** {@code e = reported 0.054}: the value agrees with the printed digits. */
    record Reported(Expr value, BigFraction digits, int decimals, boolean truncated) implements Formula {
        /** The values that print as these digits: rounded half away from zero, or cut off. */
        public Domain interval() {
            return ReportedNumbers.interval(digits, decimals, truncated);
        }

        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.reported(this);
        }

        @Override
        public String toString() {
            return value + " = reported " + ReportedNumbers.text(digits, decimals) + (truncated ? " truncated" : "");
        }
    }

    /** A stretch between break points in a root count, with what is said of it. */
    record Piece(List<Relation> where, Expr.Sym variable, Behaviour behaviour, Expr root) implements Formula {
        /** What the left minus the right side does on the piece. */
        public enum Behaviour {
            INCREASING,
            DECREASING,
            /** Not 0 anywhere. */
            NO_ROOT
        }

        public Piece {
            where = List.copyOf(where);
        }

        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.piece(this);
        }

        @Override
        public String toString() {
            String what = behaviour == Behaviour.NO_ROOT
                    ? "no root"
                    : behaviour.name().toLowerCase(java.util.Locale.ROOT);
            String conditions = where.stream().map(Relation::toString).collect(Collectors.joining(", "));
            return "piece " + conditions + ": " + what + (root == null ? "" : ", root " + root);
        }
    }

    /** Two or more formulas joined. */
    record Joined(Connective connective, List<Formula> parts) implements Formula {
        /** How formulas are joined. */
        public enum Connective {
            AND,
            OR,
            IMPLIES,
            IFF;

            public String text() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }

        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.joined(this);
        }

        @Override
        public String toString() {
            return parts.stream().map(Formula::toString).collect(Collectors.joining(" " + connective.text() + " "));
        }
    }

    /** {@code for all x in D: body} or {@code exists x in D: body}. */
    record Quantified(boolean forAll, Expr.Sym variable, Formula body) implements Formula {
        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.quantified(this);
        }

        @Override
        public String toString() {
            return (forAll ? "for all " : "exists ") + variable + " in " + variable.domain() + ": " + body;
        }
    }

    /** A statement in words, for what the language cannot express: matrices, probability, oracles. */
    record Words(String text) implements Formula {
        @Override
        public <R> R accept(FormulaVisitor<R> v) {
            return v.words(this);
        }

        @Override
        public String toString() {
            return "words \"" + text + "\"";
        }
    }
}
