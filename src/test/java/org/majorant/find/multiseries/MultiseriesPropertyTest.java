package org.majorant.find.multiseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/** Limits that are known by construction: functions of a known order, disguised. */
class MultiseriesPropertyTest {
    private static final Expr.Sym X = Expr.sym("x", Domain.POSITIVE);
    private static final Expr LOG = Expr.log(X);

    /** Positive functions that tend to infinity, the slowest first: each grows faster than all powers of a logarithm before it. */
    private static final List<Expr> SCALE = List.of(
            Expr.log(Expr.log(LOG)),
            Expr.log(LOG),
            Expr.exp(Expr.call(Fn.SQRT, Expr.log(LOG))),
            LOG,
            Expr.mul(LOG, Expr.log(LOG)),
            Expr.exp(Expr.call(Fn.SQRT, LOG)),
            Expr.pow(X, Expr.num(1, 3)),
            Expr.w0(Expr.mul(X, Expr.exp(X))),
            Expr.mul(X, LOG),
            Expr.pow(X, Expr.num(2)),
            Expr.pow(X, LOG),
            Expr.exp(Expr.div(X, LOG)),
            Expr.pow(Expr.num(2), X),
            Expr.pow(X, X),
            Expr.exp(Expr.pow(X, Expr.num(2))),
            Expr.exp(Expr.exp(X)));

    /** A member of the scale, or its inverse. */
    private record Germ(Expr of, int rank) {}

    private static Germ germ(int rank) {
        Expr e = SCALE.get(Math.abs(rank) - 1);
        return new Germ(rank > 0 ? e : Expr.div(Expr.ONE, e), rank);
    }

    /** The same function, or one equivalent to it, written otherwise. */
    private static Expr disguised(Expr e, int how, Expr smaller) {
        return switch (how) {
            case 0 -> Expr.exp(Expr.log(e));
            case 1 -> Expr.mul(Expr.w0(Expr.mul(e, Expr.exp(e))), Expr.ONE);
            case 2 -> Expr.sub(Expr.add(e, smaller), smaller);
            case 3 -> Expr.mul(e, Expr.add(Expr.ONE, Expr.div(smaller, e)));
            case 4 -> Expr.call(Fn.SQRT, Expr.add(Expr.pow(e, Expr.num(2)), Expr.pow(smaller, Expr.num(2))));
            case 5 -> Expr.div(Expr.ONE, Expr.add(Expr.div(Expr.ONE, e), Expr.ZERO));
            case 6 -> Expr.call(Fn.MAX, e, smaller);
            default -> e;
        };
    }

    record Known(Expr f, Expr limit) {}

    @Provide
    Arbitrary<Known> quotients() {
        Arbitrary<Integer> ranks =
                Arbitraries.integers().between(-SCALE.size(), SCALE.size()).filter(r -> r != 0);
        Arbitrary<Integer> how = Arbitraries.integers().between(0, 7);
        Arbitrary<List<Integer>> hows = how.list().ofSize(3);
        Arbitrary<Integer> coefficients = Arbitraries.integers().between(-5, 5).filter(c -> c != 0);
        return Combinators.combine(ranks, ranks, ranks, hows, coefficients).as((a, b, c, ways, k) -> {
            List<Integer> sorted = new ArrayList<>(List.of(a, b, c));
            sorted.sort(null);
            Expr smallest = germ(sorted.get(0)).of();
            boolean distinct = sorted.get(0) < sorted.get(1);
            Expr smaller = distinct ? smallest : Expr.div(germ(a).of(), Expr.add(Expr.num(2), Expr.exp(Expr.exp(X))));
            int top = sorted.get(2);
            Expr e = distinct
                    ? disguised(germ(top).of(), ways.get(0), smaller)
                    : germ(top).of();
            Expr g = distinct
                    ? disguised(germ(top).of(), ways.get(1), smaller)
                    : germ(top).of();
            Expr above = Expr.add(Expr.mul(Expr.num(k), e), smaller);
            return new Known(Expr.div(above, g), Expr.num(k));
        });
    }

    /**
     * None may be wrong; how many are decided is printed.
     *
     * @param known the quotient of two functions that are equivalent but for a factor
     */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void quotientsOfEquivalentFunctions(@ForAll("quotients") Known known) {
        try {
            Expr limit = new Multiseries(X, List.of()).of(known.f()).limit();
            Statistics.label("decided").collect(true);
            assertThat(new NormalForm().equal(limit, known.limit()))
                    .as("%s tends to %s, not %s", known.f(), known.limit(), limit)
                    .isTrue();
        } catch (UndecidedException e) {
            Statistics.label("decided").collect(false);
            Statistics.label("reasons").collect(e.getMessage().replaceAll("[0-9].*", ""));
        }
    }
}
