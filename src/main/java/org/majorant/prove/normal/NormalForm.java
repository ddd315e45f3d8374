package org.majorant.prove.normal;

import java.util.List;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/**
 * Expressions under hypotheses: their normal form, whether they are equal, the sign of their difference. The answers hold
 * for all values of the symbols in their domains that satisfy the hypotheses. Not thread-safe; make one for each question
 * or family of questions.
 */
public final class NormalForm {
    private final NormalArithmetic arithmetic;
    private final SignDecision signs;
    private final Normalizer normalizer;
    private final Workspace workspace;

    public NormalForm() {
        workspace = new Workspace();
        arithmetic = new NormalArithmetic(workspace);
        signs = new SignDecision(workspace, arithmetic);
        normalizer = new Normalizer(workspace, arithmetic, signs);
        signs.setLogarithm(normalizer.powers()::log);
        workspace.setEquality((x, y) -> isZero(arithmetic.subtract(x, y)));
    }

    /** A normal form that knows the hypotheses which it can express; the others are left out, which is sound. */
    public static NormalForm assuming(List<Relation> hypotheses) {
        NormalForm form = new NormalForm();
        hypotheses.forEach(form::assume);
        return form;
    }

    /**
     * Adds a hypothesis. It is used as the sign of the difference of its sides and, where both sides are known to be
     * positive, of the difference of their logarithms. A relation holds only where both sides are defined, so what a
     * logarithm or W in it needs is known as well.
     *
     * @return whether it could be brought to normal form
     */
    public boolean assume(Relation r) {
        assumeDefined(r.left());
        assumeDefined(r.right());
        Optional<Normal> difference = attempt(() -> of(Expr.sub(r.left(), r.right())));
        difference.ifPresent(d -> signs.assume(d, Sign.of(r.op())));
        Optional<Normal> logs = attempt(() -> logDifference(r));
        logs.ifPresent(d -> signs.assume(d, Sign.of(r.op())));
        return difference.isPresent() || logs.isPresent();
    }

    private void assumeDefined(Expr e) {
        if (e instanceof Expr.Formal) {
            return;
        }
        Exprs.parts(e).forEach(this::assumeDefined);
        if (e instanceof Expr.Call c) {
            Expr x = c.argument();
            Expr branchPoint = Expr.neg(Expr.exp(Expr.num(-1)));
            switch (c.function()) {
                case LOG -> assumeSign(x, Sign.POSITIVE);
                case W0 -> assumeSign(Expr.sub(x, branchPoint), Sign.NON_NEGATIVE);
                case WM1 -> {
                    assumeSign(x, Sign.NEGATIVE);
                    assumeSign(Expr.sub(x, branchPoint), Sign.NON_NEGATIVE);
                }
                case EXP, SQRT, OMEGA, ABS, MIN, MAX, CEIL, FLOOR, ARTANH -> {}
            }
        }
    }

    private void assumeSign(Expr e, Sign s) {
        attempt(() -> of(e)).ifPresent(x -> {
            if (signs.sign(x).and(s) != signs.sign(x)) {
                signs.assume(x, s);
            }
        });
    }

    /** @throws UndecidedException when a part of the expression is not known to be defined, or is out of reach */
    public Normal of(Expr e) {
        return normalizer.of(e);
    }

    /** {@code log left - log right}; both sides must be known to be positive. */
    public Normal logDifference(Relation r) {
        Normal left = normalizer.powers().log(of(r.left()));
        return arithmetic.subtract(left, normalizer.powers().log(of(r.right())));
    }

    public Normal difference(Relation r) {
        return arithmetic.subtract(of(r.left()), of(r.right()));
    }

    /** Whether the value is found to be 0 everywhere. {@code false} means only that it was not found. */
    public boolean isZero(Normal x) {
        if (x.isEmpty()) {
            return true;
        }
        if (Math.abs(x.fingerprint()) > 1e-6 * x.magnitude()) {
            return false;
        }
        return signs.factoring().expandSums(x).isEmpty();
    }

    /** Whether both sides are found to be equal everywhere, as they stand or in their logarithms. */
    public boolean equal(Expr left, Expr right) {
        Relation r = Relation.eq(left, right);
        if (isZero(difference(r))) {
            return true;
        }
        return attempt(() -> logDifference(r)).map(this::isZero).orElse(false);
    }

    /** What is known of the sign of the value. */
    public Sign sign(Normal x) {
        return isZero(x) ? Sign.ZERO : signs.sign(x);
    }

    /** What is known of the sign of {@code left - right}, from the difference or from that of the logarithms. */
    public Sign compare(Expr left, Expr right) {
        Relation r = Relation.eq(left, right);
        Sign s = sign(difference(r));
        if (s.isKnown()) {
            return s;
        }
        return attempt(() -> logDifference(r)).map(this::sign).orElse(Sign.UNKNOWN);
    }

    /**
     * The sign of a term {@code k} with {@code x = k * y}, which may be one that is not strict; empty when no term is found or
     * nothing is known of its sign.
     */
    public Optional<Sign> ratioSign(Normal x, Normal y) {
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        Normal k = signs.factoring().ratio(x, y);
        if (k == null) {
            return Optional.empty();
        }
        Sign s = signs.sign(k);
        return s.isKnown() ? Optional.of(s) : Optional.empty();
    }

    public Normal add(Normal x, Normal y) {
        return arithmetic.add(x, y);
    }

    public Normal negate(Normal x) {
        return arithmetic.negate(x);
    }

    public Normal multiply(Normal x, Normal y) {
        return arithmetic.multiply(x, y);
    }

    private static <T> Optional<T> attempt(java.util.function.Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }
}
