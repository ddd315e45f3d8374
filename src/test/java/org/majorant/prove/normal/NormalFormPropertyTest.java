package org.majorant.prove.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;

/** Whatever the normal form decides of random expressions, balls at random points must not contradict. */
class NormalFormPropertyTest {
    private static final int PRECISION = 200;
    private static final List<Expr.Sym> SYMBOLS = List.of(
            Expr.sym("A", Domain.POSITIVE),
            Expr.sym("b", Domain.POSITIVE),
            Expr.sym("u", Domain.open(BigFraction.ZERO, BigFraction.ONE)),
            Expr.sym("x", Domain.REAL));

    @Provide
    Arbitrary<Expr> expressions() {
        return expression(3);
    }

    private static Arbitrary<Expr> expression(int depth) {
        Arbitrary<Expr> leaf = Arbitraries.oneOf(
                Arbitraries.of(SYMBOLS).map(s -> (Expr) s),
                Arbitraries.integers().between(-3, 4).map(i -> Expr.num(i)),
                Arbitraries.of(Expr.num(1, 2), Expr.num(-1, 3)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> below = expression(depth - 1);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, leaf),
                net.jqwik.api.Tuple.of(3, below.list().ofMinSize(2).ofMaxSize(3).map(Expr::add)),
                net.jqwik.api.Tuple.of(3, below.list().ofMinSize(2).ofMaxSize(3).map(Expr::mul)),
                net.jqwik.api.Tuple.of(1, below.map(Expr::neg)),
                net.jqwik.api.Tuple.of(
                        2, net.jqwik.api.Combinators.combine(below, below).as(Expr::div)),
                net.jqwik.api.Tuple.of(
                        2, net.jqwik.api.Combinators.combine(below, below).as(Expr::pow)),
                net.jqwik.api.Tuple.of(
                        3,
                        net.jqwik.api.Combinators.combine(
                                        Arbitraries.of(Fn.EXP, Fn.LOG, Fn.W0, Fn.WM1, Fn.SQRT, Fn.ABS, Fn.OMEGA), below)
                                .as((f, x) -> Expr.call(f, x))));
    }

    /** {@code e} and an equal-looking variant: the sign that is told of their difference is the sign at every point. */
    @Property(
            tries = 2000,
            seed = "20261121",
            shrinking = ShrinkingMode.BOUNDED,
            edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void aSignThatIsToldHoldsAtEveryPoint(@ForAll("expressions") Expr left, @ForAll("expressions") Expr right) {
        check(left, right);
        check(left, Expr.mul(left, Expr.div(right, right)));
        check(Expr.log(Expr.exp(left)), left);
        check(Expr.mul(left, right), Expr.mul(right, left));
    }

    /** Under hypotheses: what is told then holds at every point that satisfies them. */
    @Property(
            tries = 500,
            seed = "20261122",
            shrinking = ShrinkingMode.BOUNDED,
            edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void aSignUnderHypothesesHoldsWhereTheyDo(
            @ForAll("small") Expr a,
            @ForAll("small") Expr b,
            @ForAll("small") Expr c,
            @ForAll Relation.Op op,
            @ForAll Relation.Op other,
            @ForAll("small") Expr factor) {
        List<Relation> hypotheses = List.of(new Relation(a, op, b), new Relation(b, other, c));
        for (Expr[] sides : new Expr[][] {
            {Expr.mul(factor, a), Expr.mul(factor, b)},
            {a, c},
            {Expr.log(a), Expr.log(b)},
            {Expr.exp(Expr.neg(a)), Expr.exp(Expr.neg(c))},
            {Expr.add(a, factor), Expr.add(b, factor)},
            {Expr.div(factor, a), Expr.div(factor, b)},
            {Expr.w0(a), Expr.w0(b)}
        }) {
            checkUnder(hypotheses, sides[0], sides[1]);
        }
    }

    @Provide
    Arbitrary<Expr> small() {
        return expression(2);
    }

    private static void checkUnder(List<Relation> hypotheses, Expr left, Expr right) {
        Sign s;
        try {
            s = NormalForm.assuming(hypotheses).compare(left, right);
        } catch (UndecidedException e) {
            return;
        }
        if (!s.isKnown()) {
            return;
        }
        for (Map<Expr.Sym, BigFraction> point : points()) {
            try {
                if (hypotheses.stream().allMatch(h -> holds(h, point))) {
                    Ball d = value(left, point).subtract(value(right, point), PRECISION);
                    if (!d.containsZero()) {
                        assertThat(s.excludes(Sign.of(d.signum())))
                                .as("%s - (%s) under %s is told to be %s at %s", left, right, hypotheses, s, point)
                                .isFalse();
                    }
                }
            } catch (org.majorant.number.ball.BallDomainException e) {
                throw new AssertionError(
                        left + " or " + right + " is not defined at " + point + " under " + hypotheses, e);
            } catch (BallException | NoValueException e) {
                // Overflow, or more precision is needed.
            }
        }
    }

    /** Whether a hypothesis holds for certain; equations only where both sides are the same rational. */
    private static boolean holds(Relation h, Map<Expr.Sym, BigFraction> point) {
        org.majorant.expr.eval.ExactEvaluator exact = new org.majorant.expr.eval.ExactEvaluator(point);
        BigFraction l = exact.value(h.left());
        BigFraction r = exact.value(h.right());
        if (l != null && r != null) {
            return h.op().holds(l.compareTo(r));
        }
        try {
            Ball d = value(h.left(), point).subtract(value(h.right(), point), PRECISION);
            return !d.containsZero() && h.op().holds(d.signum());
        } catch (BallException | NoValueException e) {
            return false;
        }
    }

    private static void check(Expr left, Expr right) {
        Sign s;
        boolean equal;
        NormalForm form = new NormalForm();
        try {
            s = form.compare(left, right);
            equal = form.equal(left, right);
        } catch (UndecidedException e) {
            return;
        }
        if (!s.isKnown() && !equal) {
            return;
        }
        for (Map<Expr.Sym, BigFraction> point : points()) {
            Ball difference;
            try {
                difference = value(left, point).subtract(value(right, point), PRECISION);
            } catch (BallException | NoValueException e) {
                // Overflow, or more precision is needed; a domain error contradicts that all parts are defined.
                assertThat(e).isNotInstanceOf(org.majorant.number.ball.BallDomainException.class);
                continue;
            }
            if (!difference.containsZero()) {
                assertThat(equal).as("%s = %s at %s", left, right, point).isFalse();
                assertThat(s.excludes(Sign.of(difference.signum())))
                        .as("%s - (%s) is told to be %s at %s", left, right, s, point)
                        .isFalse();
            }
        }
    }

    private static Ball value(Expr e, Map<Expr.Sym, BigFraction> point) {
        Map<Expr.Sym, Ball> balls = new LinkedHashMap<>();
        point.forEach((k, v) -> balls.put(k, BallEvaluator.ball(v, PRECISION)));
        Exprs.freeSymbols(e);
        return new BallEvaluator(balls, PRECISION).value(e);
    }

    private static List<Map<Expr.Sym, BigFraction>> points() {
        List<Map<Expr.Sym, BigFraction>> all = new ArrayList<>();
        int[][] values = {{1, 1, 3, 0}, {3, 2, 1, -2}, {1, 5, 9, 7}, {20, 1, 5, 1}, {1, 3, 7, -1}};
        for (int[] v : values) {
            Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
            point.put(SYMBOLS.get(0), BigFraction.of(v[0], 2));
            point.put(SYMBOLS.get(1), BigFraction.of(v[1], 3));
            point.put(SYMBOLS.get(2), BigFraction.of(v[2], 10));
            point.put(SYMBOLS.get(3), BigFraction.of(v[3], 2));
            all.add(point);
        }
        return all;
    }
}
