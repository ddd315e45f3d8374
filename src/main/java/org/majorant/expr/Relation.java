package org.majorant.expr;

/**
 * {@code left op right} between real values.
 *
 * @param left the left side
 * @param op how the sides compare
 * @param right the right side
 */
public record Relation(Expr left, Op op, Expr right) {

    /** How two reals compare. */
    public enum Op {
        EQ("="),
        NE("!="),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">=");

        private final String text;

        Op(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** The comparison with both sides exchanged. */
        public Op swapped() {
            return switch (this) {
                case LT -> GT;
                case LE -> GE;
                case GT -> LT;
                case GE -> LE;
                case EQ, NE -> this;
            };
        }

        /** The comparison that holds exactly when this one does not. */
        public Op negated() {
            return switch (this) {
                case LT -> GE;
                case LE -> GT;
                case GT -> LE;
                case GE -> LT;
                case EQ -> NE;
                case NE -> EQ;
            };
        }

        public boolean isStrict() {
            return this == LT || this == GT || this == NE;
        }

        /** Whether it holds between numbers whose difference, left minus right, has the given sign. */
        public boolean holds(int signOfDifference) {
            return switch (this) {
                case EQ -> signOfDifference == 0;
                case NE -> signOfDifference != 0;
                case LT -> signOfDifference < 0;
                case LE -> signOfDifference <= 0;
                case GT -> signOfDifference > 0;
                case GE -> signOfDifference >= 0;
            };
        }
    }

    public static Relation eq(Expr left, Expr right) {
        return new Relation(left, Op.EQ, right);
    }

    public Relation swapped() {
        return new Relation(right, op.swapped(), left);
    }

    public Relation map(java.util.function.UnaryOperator<Expr> change) {
        return new Relation(change.apply(left), op, change.apply(right));
    }

    /** In the theory language. */
    @Override
    public String toString() {
        return left + " " + op.text() + " " + right;
    }
}
