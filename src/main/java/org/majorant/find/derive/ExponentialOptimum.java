package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * The exact optimum of powers and one exponential: the powers are eliminated, and what is left is a function of the time alone,
 * with its least value on a branch of W or at the edge, by the exponent {@code r/s}.
 */
final class ExponentialOptimum implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    private final Elimination elimination;
    private final Balance b;
    private final LawParts law;
    private final ExponentialTerm e;
    private final boolean above;
    private final boolean linear;
    private final boolean below;
    private final TimeLemmas lemmas;
    private final Expr v;
    private final Expr best;
    private final Expr rho;

    ExponentialOptimum(Elimination elimination) {
        this.elimination = elimination;
        this.b = elimination.b;
        this.law = b.law;
        this.e = law.exponential().orElseThrow();
        Sign sign = compare(P.over(e.cost(), law.weight()));
        this.above = sign.isPositive() || !sign.isKnown();
        this.linear = sign == Sign.ZERO || !sign.isKnown();
        this.below = sign.isNegative() || !sign.isKnown();
        this.lemmas = new TimeLemmas(e, b.names, above, linear, below);
        this.v = b.names.of("V");
        this.best = b.names.of("best");
        this.rho = b.ratio() instanceof Expr.Num n ? n : b.names.of("rho");
    }

    private static Sign compare(Expr ratio) {
        try {
            return new NormalForm().compare(ratio, Expr.ONE);
        } catch (UndecidedException unknown) {
            return Sign.UNKNOWN;
        }
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>();
        all.add(eliminated());
        all.addAll(lemmas.theorems());
        if (above) {
            all.add(aboveOne());
            all.add(limitOfFactor("factor-above", true));
        }
        if (linear) {
            all.add(atOne());
        }
        if (below) {
            all.add(belowOne());
            all.add(limitOfFactor("factor-below", false));
            all.add(atTheEdge());
            all.add(worthTraining());
        }
        all.add(branch());
        all.add(equalGains());
        return all;
    }

    /** {@code s*Q*T^(r/s) + G*exp(-T/xi)}. */
    private Expr timed(Expr time) {
        return Expr.add(P.times(height(), Spelling.power(time, b.ratio())), e.at(time));
    }

    private String function() {
        return TimeLemmas.function(height(), rho, e);
    }

    private Expr height() {
        return P.times(b.s, elimination.q);
    }

    private String infimum() {
        String over = law.resources().stream().map(Expr::toString).collect(Collectors.joining(", "));
        return "inf{" + v + " : " + law.budget() + " = " + law.spent() + ", over " + over + "}";
    }

    private TheoremText eliminated() {
        Expr f = b.names.of("F");
        Expr timed = b.names.of("timed");
        Expr.Sym time = e.resource();
        TheoremText t =
                new TheoremText("eliminated", "The optimum as that of a function of one resource {#eliminated}");
        elimination
                .define(b.weight(t))
                .let(v, law.excess())
                .let(rho, b.ratio())
                .let(f, function())
                .let(best, infimum());
        t.let(timed, "inf{" + f + " : " + time + " > 0, over " + time + "}");
        String when = " when " + law.budget() + " = " + law.spent();
        Expr one = timed(Expr.ONE);
        return t.claim("equal", best + " = " + timed)
                .step("positive: 0 <= " + f, "positivity")
                .step("below: " + timed + " >= 0", "infimum from positive")
                .step("some: " + timed + " <= " + one, "infimum with " + time + " := 1")
                .step("point: " + timed + " <= " + f, "infimum with " + time + " := " + time)
                .step(
                        "means: " + elimination.sum() + " >= " + P.times(b.s, elimination.level()) + when,
                        elimination.byLeastSum())
                .step("each: " + v + " >= " + timed + when, "adding means, point")
                .step("low: " + best + " >= " + timed, "infimum from each")
                .step("nonnegative: 0 <= " + v, "positivity")
                .step("bounded: " + best + " >= 0", "infimum from nonnegative")
                .step("reach: " + best + " <= " + f, "infimum with " + at(elimination.level()) + time + " := " + time)
                .step("somewhere: " + best + " <= " + one, "infimum with " + at(elimination.q) + time + " := 1")
                .step("high: " + timed + " >= " + best, "infimum from reach")
                .step("claim equal", "positivity");
    }

    private String at(Expr level) {
        return law.powers().stream()
                .map(p -> p.resource() + " := " + p.atGain(level) + ", ")
                .collect(Collectors.joining());
    }

    private String with() {
        return lemmas.with(height(), rho, e.coefficient(), e.scale());
    }

    /** The head that all cases share, and the step from the law to a function of the time. */
    private TheoremText start(String id, String title) {
        TheoremText t = new TheoremText(id, title + " {#" + id + "}");
        elimination.define(b.weight(t)).let(rho, b.ratio());
        t.let(v, law.excess()).let(b.names.of("F"), function()).let(best, infimum());
        Expr timed = b.names.of("timed");
        t.let(timed, "inf{" + b.names.of("F") + " : " + e.resource() + " > 0, over " + e.resource() + "}");
        return t.let(b.names.of("J"), TimeLemmas.slope(height(), rho, e));
    }

    private TheoremText reduced(TheoremText t) {
        return t.step("reduced: " + best + " = " + b.names.of("timed"), "theorem eliminated");
    }

    private Expr j() {
        return b.names.of("J");
    }

    private TheoremText aboveOne() {
        Expr t0 = b.names.of("T0");
        Expr f0 = b.names.of("f0");
        Expr over = P.minus(rho, Expr.ONE);
        TheoremText t = start("optimum-above", "The exact optimum: on the principal branch");
        Expr argument = P.over(Spelling.power(j(), P.over(Expr.ONE, over)), P.times(over, e.scale()));
        t.let(t0, P.times(P.times(over, e.scale()), Expr.w0(argument))).let(f0, timed(t0));
        if (!(rho instanceof Expr.Num)) {
            t.given("above: " + rho + " > 1");
        }
        t.claim("value", best + " = " + f0);
        reduced(t).step("least: " + b.names.of("timed") + " = " + f0, "theorem least-above" + with());
        return t.step("claim value", "adding reduced, least");
    }

    private TheoremText atOne() {
        TheoremText t = start("optimum-linear", "The exact optimum: a logarithm, or no training");
        if (!(rho instanceof Expr.Num)) {
            t.given("equal: " + rho + " = 1");
        }
        String inner = "(" + height() + ")*(" + e.scale() + ")*(1 + log(" + j() + "))";
        t.claim("inner", best + " = " + inner + " when " + j() + " > 1");
        t.claim("outer", best + " = " + e.coefficient() + " when " + j() + " <= 1");
        Expr timed = b.names.of("timed");
        reduced(t);
        t.step("within: " + timed + " = " + inner + " when " + j() + " > 1", "theorem least-linear" + with());
        t.step("claim inner", "adding reduced, within");
        t.step(
                "without: " + timed + " = " + e.coefficient() + " when " + j() + " <= 1",
                "theorem least-linear" + with());
        return t.step("claim outer", "adding reduced, without");
    }

    /** The argument of the lower branch, up to its sign. */
    private Expr argument() {
        Expr under = P.minus(Expr.ONE, rho);
        return P.over(Spelling.power(j(), P.negate(P.over(Expr.ONE, under))), P.times(under, e.scale()));
    }

    private TheoremText belowOne() {
        Expr t0 = b.names.of("T0");
        Expr f0 = b.names.of("f0");
        Expr ww = b.names.of("ww");
        Expr under = P.minus(Expr.ONE, rho);
        TheoremText t = start("optimum-below", "The exact optimum: on the lower branch, or no training");
        t.let(ww, argument());
        t.let(t0, P.negate(P.times(P.times(under, e.scale()), Expr.wm1(Expr.neg(ww)))))
                .let(f0, timed(t0));
        if (!(rho instanceof Expr.Num)) {
            t.given("below: " + rho + " < 1");
        }
        t.given("real: " + ww + " < exp(-1)");
        t.claim("value", best + " = min(" + f0 + ", " + e.coefficient() + ")");
        reduced(t)
                .step(
                        "least: " + b.names.of("timed") + " = min(" + f0 + ", " + e.coefficient() + ")",
                        "theorem least-below" + with());
        return t.step("claim value", "adding reduced, least");
    }

    private TheoremText atTheEdge() {
        Expr ww = b.names.of("ww");
        TheoremText t = start("optimum-edge", "The exact optimum: no training, where there is no stationary minimum");
        t.let(ww, argument());
        if (!(rho instanceof Expr.Num)) {
            t.given("below: " + rho + " < 1");
        }
        t.given("flat: " + ww + " >= exp(-1)");
        t.claim("value", best + " = " + e.coefficient());
        reduced(t).step("least: " + b.names.of("timed") + " = " + e.coefficient(), "theorem least-edge" + with());
        return t.step("claim value", "adding reduced, least");
    }

    /** The budget from which on the stationary minimum is the least value. */
    private TheoremText worthTraining() {
        Expr tau = b.names.of("tau");
        Expr tauc = b.names.of("tauc");
        Expr x = b.names.of("v");
        Expr cc = b.names.of("Cc");
        Expr q = elimination.q;
        TheoremText t = new TheoremText("worth-training", "The budget from which on training pays {#worth-training}");
        elimination.define(b.weight(t)).let(rho, b.ratio()).positive(tau, tauc, x);
        Expr c = P.times(
                P.times(P.times(law.unit(), elimination.x), Spelling.power(P.times(e.cost(), e.scale()), b.s)),
                P.times(
                        Spelling.power(e.coefficient(), P.negate(b.s)),
                        P.times(Spelling.power(tauc, P.minus(e.cost(), b.s)), Expr.exp(P.times(b.s, tauc)))));
        // With the scale to the power r: the power r of the time, in its units.
        c = P.times(c, Spelling.power(e.scale(), P.minus(e.cost(), b.s)));
        c = P.times(c, Expr.ONE);
        t.let(cc, c);
        Expr low = P.minus(Expr.ONE, rho);
        Expr minus = P.minus(rho, Expr.ONE);
        Expr level = P.over(e.coefficient(), P.times(P.times(e.cost(), e.scale()), q));
        String one = Paren.of(minus);
        t.given("late: " + tau + " >= " + low)
                .given("latec: " + tauc + " >= " + low)
                .given("stationary: " + tau + "^" + one + "*exp(" + tau + ")*" + Paren.of(e.scale()) + "^" + one + " = "
                        + level);
        String go = " when " + tau + " >= " + tauc;
        String stay = " when " + tau + " < " + tauc;
        String at = one + "*log(" + tau + ") + " + tau;
        String atc = one + "*log(" + tauc + ") + " + tauc;
        String shift = " + " + one + "*log(" + e.scale() + ")";
        String logs = "log(" + level + ")";
        return t.claim("rich", law.budget() + " >= " + cc + go)
                .claim("poor", law.budget() + " < " + cc + stay)
                .step(
                        "up: increasing " + one + "*log(" + x + ") + " + x + " in " + x + " when " + x + " >= " + low,
                        "differentiation")
                .step("logs: " + at + shift + " = " + logs, "rearranging stationary")
                .step(
                        "more: " + atc + " <= " + at + go,
                        "monotonicity from up with low := " + tauc + ", high := " + tau)
                .step("enough: " + atc + shift + " <= " + logs + go, "adding more, logs")
                .step(
                        "spent: log(" + cc + ") <= log(" + law.budget() + ")" + go,
                        "rearranging enough with factor := " + b.s)
                .step("claim rich", "rearranging spent")
                .step(
                        "fewer: " + atc + " > " + at + stay,
                        "monotonicity from up with low := " + tau + ", high := " + tauc)
                .step("short: " + atc + shift + " > " + logs + stay, "adding fewer, logs")
                .step(
                        "unspent: log(" + cc + ") > log(" + law.budget() + ")" + stay,
                        "rearranging short with factor := " + b.s)
                .step("claim poor", "rearranging unspent");
    }

    /** At a stationary time the exponential brings as much for its share of the cost as each power does. */
    private TheoremText equalGains() {
        TheoremText t =
                new TheoremText("equal-gains", "At a stationary time all resources bring the same {#equal-gains}");
        elimination.define(b.weight(t));
        Expr.Sym time = e.resource();
        Expr level = elimination.level();
        Expr gain = P.times(P.over(time, P.times(e.cost(), e.scale())), e.term());
        return t.given("stationary: " + P.times(b.s, level) + " = " + P.times(b.s, gain))
                .claim("gain", level + " = " + gain, "rearranging stationary with factor := 1/" + Paren.of(b.s));
    }

    /** What the stationary value is of the balanced one, in the limit of large budgets. */
    private TheoremText limitOfFactor(String id, boolean principal) {
        TheoremText t = new TheoremText(
                id, "What the exact optimum gains on the balanced allocation in the limit {#" + id + "}");
        if (!(b.s instanceof Expr.Num)) {
            t.positive(b.s);
        }
        Expr t0 = b.names.of("T0");
        Expr f0 = b.names.of("f0");
        t.let(b.k, b.scale()).let(b.z, b.argument()).let(b.eps, b.value());
        elimination.define(t).let(rho, b.ratio()).let(j(), TimeLemmas.slope(height(), rho, e));
        Expr over = P.minus(rho, Expr.ONE);
        Expr under = P.minus(Expr.ONE, rho);
        Expr found = principal
                ? P.times(
                        P.times(over, e.scale()),
                        Expr.w0(P.over(Spelling.power(j(), P.over(Expr.ONE, over)), P.times(over, e.scale()))))
                : P.negate(P.times(P.times(under, e.scale()), Expr.wm1(Expr.neg(argument()))));
        t.let(t0, found).let(f0, timed(t0));
        if (!(rho instanceof Expr.Num)) {
            t.given("side: " + e.cost() + (principal ? " > " : " < ") + b.s);
        }
        Expr factor = Expr.ONE;
        for (PowerTerm p : law.powers()) {
            factor = P.times(factor, Spelling.power(P.over(p.rate(), p.cost()), p.weight()));
        }
        Expr limit = P.times(b.s, Spelling.power(factor, P.over(Expr.ONE, b.s)));
        return t.claim("limit", "lim(" + f0 + "/" + b.eps + ", " + law.budget() + " -> inf) = " + limit, "order");
    }

    /** Which branch the time lies on, from what all resources bring. */
    private TheoremText branch() {
        Expr mu = b.names.of("mu");
        Expr.Sym time = e.resource();
        Expr ratio = P.over(time, e.scale());
        Expr product = P.negate(P.over(P.times(mu, e.cost()), e.coefficient()));
        String from = " when " + time + " >= " + e.scale();
        String up = " when " + time + " < " + e.scale();
        Expr minus = P.negate(ratio);
        return new TheoremText("branch", "The branch of the stationary time {#branch}")
                .positive(mu)
                .given("stationary: " + Expr.mul(P.over(ratio, e.cost()), e.term()) + " = " + mu)
                .claim("late", time + " = " + P.negate(P.times(e.scale(), Expr.wm1(product))) + from)
                .claim("early", time + " = " + P.negate(P.times(e.scale(), Expr.w0(product))) + up)
                .step("product: " + Expr.mul(minus, Expr.exp(minus)) + " = " + product, "rearranging stationary")
                .step("lower: " + minus + " = " + Expr.wm1(product) + from, "Lambert inversion of product")
                .step("claim late", "rearranging lower")
                .step("upper: " + minus + " = " + Expr.w0(product) + up, "Lambert inversion of product")
                .step("claim early", "rearranging upper");
    }
}
