package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.number.work.Work;
import org.majorant.theorem.Measured;

/**
 * A claim {@code measured <= bound} ready for evaluation at the points of curves.
 *
 * <p>The left side holds measured quantities alone; the right side the constants that are fitted, too.
 */
final class Bound {
    private static final List<Expr.Sym> INPUTS =
            java.util.Arrays.stream(Measured.values()).map(Measured::symbol).toList();

    private final Expr rightSide;
    private final int outputs;
    private final DoubleProgram left;
    private final DoubleProgram right;
    private final List<Condition> conditions;

    /** A relation that must hold at a point for the claim to speak of it. */
    private record Condition(Relation.Op op, DoubleProgram left, DoubleProgram right) {
        static Condition of(Relation r) {
            return new Condition(
                    r.op(), DoubleProgram.compile(r.left(), INPUTS), DoubleProgram.compile(r.right(), INPUTS));
        }

        boolean holds(Row row) {
            double l = left.value(row.values());
            double r = right.value(row.values());
            return !Double.isNaN(l) && !Double.isNaN(r) && op.holds(Double.compare(l, r));
        }
    }

    /** @throws org.majorant.expr.eval.NoValueException when a side has no value at a point */
    Bound(Expr left, Expr right, List<Relation> conditions, List<Expr.Sym> constants) {
        List<Expr.Sym> all = new ArrayList<>(INPUTS);
        all.addAll(constants);
        this.rightSide = right;
        this.outputs = constants.size();
        this.left = DoubleProgram.compile(left, INPUTS);
        this.right = DoubleProgram.compile(right, all);
        this.conditions = conditions.stream().map(Condition::of).toList();
    }

    boolean speaksOf(Row row) {
        return conditions.stream().allMatch(c -> c.holds(row));
    }

    double left(Row row) {
        return left.value(row.values());
    }

    /** How many constants {@link #right} takes. */
    int constants() {
        return outputs;
    }

    double right(Row row, double[] constants) {
        Work.look();
        double[] inputs = java.util.Arrays.copyOf(row.values(), INPUTS.size() + constants.length);
        System.arraycopy(constants, 0, inputs, INPUTS.size(), constants.length);
        return right.value(inputs);
    }

    /** Whether the right side is affine in these symbols together, seen from how it is written. */
    boolean affineIn(Set<Expr.Sym> symbols) {
        return Boolean.TRUE.equals(rightSide.accept(new Affine(symbols)));
    }

    private record Affine(Set<Expr.Sym> symbols) implements ExprVisitor<Boolean> {
        private boolean free(Expr e) {
            return Exprs.freeSymbols(e).stream().noneMatch(symbols::contains);
        }

        private boolean of(Expr e) {
            return Boolean.TRUE.equals(e.accept(this));
        }

        @Override
        public Boolean num(Expr.Num node) {
            return true;
        }

        @Override
        public Boolean sym(Expr.Sym node) {
            return true;
        }

        @Override
        public Boolean neg(Expr.Neg node) {
            return of(node.operand());
        }

        @Override
        public Boolean add(Expr.Add node) {
            return node.terms().stream().allMatch(this::of);
        }

        @Override
        public Boolean mul(Expr.Mul node) {
            long with = node.factors().stream().filter(f -> !free(f)).count();
            return with <= 1 && node.factors().stream().allMatch(this::of);
        }

        @Override
        public Boolean div(Expr.Div node) {
            return of(node.numerator()) && free(node.denominator());
        }

        @Override
        public Boolean pow(Expr.Pow node) {
            return free(node);
        }

        @Override
        public Boolean call(Expr.Call node) {
            return free(node);
        }

        @Override
        public Boolean formal(Expr.Formal node) {
            return free(node);
        }
    }
}
