package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/** How the balanced value falls with the budget: local exponent, order with its logarithm, bounds with their constants. */
final class GrowthTheorems implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    private final Balance b;
    private final LawParts law;
    private final Expr.Sym c;

    GrowthTheorems(Balance b) {
        this.b = b;
        this.law = b.law;
        this.c = law.budget();
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>();
        all.add(localExponent());
        all.add(order());
        if (law.exponential().isPresent()) {
            all.add(lambertBounds());
            if (PowerLemmas.whole(b.ratio())) {
                all.add(new PowerLemmas(b.names).power(b.ratio()));
            }
            all.add(stages());
        }
        return all;
    }

    private TheoremText localExponent() {
        TheoremText t = new TheoremText("local-exponent", "Local exponent {#local-exponent}");
        b.defineAll(t);
        String local = "-(" + c + "/" + b.eps + ")*diff(" + b.eps + ", " + c + ")";
        Expr last = P.over(Expr.ONE, b.s);
        if (law.exponential().isEmpty()) {
            return t.claim("identity", local + " = " + last, "differentiation");
        }
        Expr w = Expr.w0(b.z);
        Expr value = Expr.div(P.times(last, w), Expr.add(Expr.ONE, w));
        t.claim("identity", local + " = " + value, "differentiation");
        t.step("bound: " + value + " < " + last, "positivity");
        t.claim("below", local + " < " + last, "adding identity, bound");
        t.claim("rises", "increasing " + value + " in " + c, "differentiation");
        return t.claim("limit", "lim(" + value + ", " + c + " -> inf) = " + last, "order");
    }

    private TheoremText order() {
        TheoremText t = new TheoremText("order", "Order of growth {#order}");
        b.defineAll(t);
        Expr power = Expr.pow(c, P.negate(P.over(Expr.ONE, b.s)));
        if (law.exponential().isEmpty()) {
            return t.claim("order", b.eps + " = Theta(" + power + ") as " + c + " -> inf", "order");
        }
        ExponentialTerm e = law.exponential().get();
        Expr logs = Spelling.power(Expr.log(c), b.ratio());
        t.claim("order", b.eps + " = Theta(" + Expr.mul(power, logs) + ") as " + c + " -> inf", "order");
        Expr lead = P.times(e.coefficient(), Spelling.power(P.over(b.k, c), P.over(Expr.ONE, b.s)));
        Expr grown = Spelling.power(P.over(P.times(e.scale(), Expr.log(c)), b.s), b.ratio());
        return t.claim("leading", b.eps + " ~ " + Expr.mul(lead, grown) + " as " + c + " -> inf", "order");
    }

    /** Elementary bounds of W0, which the bounds of the risk rest on. */
    private TheoremText lambertBounds() {
        Expr w = b.names.of("w");
        String up = " when " + w + " > exp(1)";
        String from = " when " + w + " >= exp(1)";
        String to = " when " + w + " <= exp(1)";
        String log = "log(" + w + ")";
        String w0 = "W0(" + w + ")";
        return new TheoremText("lambert-bounds", "Bounds of the principal branch {#lambert-bounds}")
                .positive(w)
                .claim("small", w0 + " <= " + w)
                .claim("early", w + " <= exp(1)*" + w0 + to)
                .claim("above", w0 + " <= " + log + from)
                .claim("below", log + " - log(" + log + ") <= " + w0 + up)
                .claim("room", log + " - log(" + log + ") > 0" + up)
                .step(w0 + " >= 0", "positivity")
                .step("exp(" + w0 + ") >= 1", "rearranging step 1")
                .step("claim small", "rearranging step 2")
                .step("W0(exp(1)) = 1", "normal form")
                .step(w0 + " <= W0(exp(1))" + to, "monotonicity from condition 1")
                .step(w0 + " <= 1" + to, "adding step 5, step 4")
                .step("exp(" + w0 + ") <= exp(1)" + to, "rearranging step 6")
                .step("claim early", "rearranging step 7")
                .step("W0(exp(1)) <= " + w0 + from, "monotonicity from condition 1")
                .step("1 <= " + w0 + from, "adding step 9, step 4")
                .step("0 <= log(" + w0 + ")" + from, "rearranging step 10")
                .step("claim above", "rearranging step 11")
                .step(log + " > 1" + up, "rearranging condition 1")
                .step("W0(exp(1)) < " + w0 + up, "monotonicity from condition 1")
                .step("1 < " + w0 + up, "adding step 14, step 4")
                .step("0 <= log(" + w0 + ")" + up, "rearranging step 15")
                .step(w0 + " <= " + log + up, "rearranging step 16")
                .step(log + " > 0" + up, "adding step 13")
                .step("log(" + w0 + ") <= log(" + log + ")" + up, "monotonicity from step 17")
                .step("claim below", "rearranging step 19")
                .step("log(" + log + ") <= " + log + " - 1" + up, "tangent with log := " + log + ", at := 1")
                .step("claim room", "adding step 21");
    }

    private TheoremText stages() {
        ExponentialTerm e = law.exponential().orElseThrow();
        Expr g = e.coefficient();
        Expr z = b.z;
        Expr w = b.names.of("w");
        TheoremText t = new TheoremText("stages", "Two stages in the budget, with constants {#stages}");
        b.defineAll(t);
        Expr steps = Spelling.power(P.over(c, b.k), P.over(Expr.ONE, e.cost()));
        Expr rate = P.over(steps, e.scale());
        String lemma = "theorem lambert-bounds with " + w + " := " + z;
        String to = " when " + z + " <= exp(1)";
        String from = " when " + z + " >= exp(1)";
        String up = " when " + z + " > exp(1)";
        String log = "log(" + z + ")";
        String power = "^" + Paren.of(b.ratio());
        PowerLemmas lemmas = new PowerLemmas(b.names);
        t.claim("floor", b.eps + " >= " + P.times(g, Expr.exp(Expr.neg(rate))))
                .claim(
                        "exponential",
                        b.eps + " <= " + P.times(g, Expr.exp(Expr.neg(Expr.div(rate, Expr.exp(Expr.ONE))))) + to)
                .claim("upper", b.eps + " <= " + Paren.of(g) + "*(" + log + "/" + z + ")" + power + from)
                .claim(
                        "lower",
                        Paren.of(g) + "*((" + log + " - log(" + log + "))/" + z + ")" + power + " <= " + b.eps + up)
                .claim(
                        "threshold",
                        z + " = exp(1) when " + c + " = "
                                + P.times(
                                        b.k,
                                        Spelling.power(
                                                P.over(P.times(Expr.exp(Expr.ONE), P.times(e.cost(), e.scale())), b.s),
                                                e.cost())));
        t.step("small: W0(" + z + ") <= " + z, lemma)
                .step("claim floor", "rearranging small")
                .step("early: " + z + " <= exp(1)*W0(" + z + ")" + to, lemma)
                .step("claim exponential", "rearranging early")
                .step("above: W0(" + z + ") <= " + log + from, lemma)
                .step("per_unit: W0(" + z + ")/" + z + " <= " + log + "/" + z + from, "rearranging above")
                .step(
                        "upper0: (W0(" + z + ")/" + z + ")" + power + " <= (" + log + "/" + z + ")" + power + from,
                        lemmas.power(b.ratio(), "W0(" + z + ")/" + z, log + "/" + z)
                                .orElse("rearranging per_unit"))
                .step("claim upper", "rearranging upper0")
                .step("below: " + log + " - log(" + log + ") <= W0(" + z + ")" + up, lemma)
                .step("room: " + log + " - log(" + log + ") > 0" + up, lemma)
                .step(
                        "per_unit2: (" + log + " - log(" + log + "))/" + z + " <= W0(" + z + ")/" + z + up,
                        "rearranging below")
                .step(
                        "lower0: ((" + log + " - log(" + log + "))/" + z + ")" + power + " <= (W0(" + z + ")/" + z + ")"
                                + power + up,
                        lemmas.power(b.ratio(), "(" + log + " - log(" + log + "))/" + z, "W0(" + z + ")/" + z)
                                .orElse("rearranging per_unit2"))
                .step("claim lower", "rearranging lower0")
                .step("claim threshold", "substitution");
        return t;
    }
}
