package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/** What holds when all resources but some are fixed: two stages of the exponential, and its balance with one power. */
final class FixedTheorems implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    private final LawParts law;
    private final FreshNames names;
    private final ExponentialTerm e;

    FixedTheorems(LawParts law, FreshNames names) {
        this.law = law;
        this.names = names;
        this.e = law.exponential().orElseThrow();
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>();
        if (!law.powers().isEmpty()) {
            all.add(identity());
            all.add(early());
            all.add(late());
            all.add(none());
        }
        if (law.powers().size() > 1) {
            law.powers().forEach(p -> all.add(balance(p)));
        }
        return all;
    }

    private Expr rest() {
        return P.over(law.spent(), e.spending());
    }

    private TheoremText start(String id, String title) {
        return new TheoremText(id, title)
                .let(
                        names.of("F"),
                        Expr.add(law.powers().stream().map(PowerTerm::term).toList()))
                .let(names.of("Cxi"), P.times(Spelling.power(e.scale(), e.cost()), rest()));
    }

    /** {@code G*exp(-(C/Cxi)^(1/r))}. */
    private Expr stretched() {
        Expr x = Spelling.power(P.over(law.budget(), names.of("Cxi")), P.over(Expr.ONE, e.cost()));
        return P.times(e.coefficient(), Expr.exp(Expr.neg(x)));
    }

    private Expr gap() {
        return Expr.log(P.over(e.coefficient(), names.of("F")));
    }

    private TheoremText identity() {
        return start("two-stages", "The other resources fixed: a plateau and a stretched exponential {#two-stages}")
                .given("cost")
                .step(
                        e.resource() + " = " + Spelling.power(P.over(law.budget(), rest()), P.over(Expr.ONE, e.cost())),
                        "solving cost")
                .claim("identity", law.excess() + " = " + Expr.add(names.of("F"), stretched()), "substitution");
    }

    private TheoremText staged(TheoremText t) {
        Expr u = names.of("excess");
        Expr f = names.of("F");
        return t.let(names.of("C0"), P.times(names.of("Cxi"), Spelling.power(gap(), e.cost())))
                .positive(u)
                .given("start: " + f + " < " + e.coefficient())
                .given("law: " + u + " = " + Expr.add(f, stretched()));
    }

    private String time(String op) {
        Expr x = Spelling.power(P.over(law.budget(), names.of("Cxi")), P.over(Expr.ONE, e.cost()));
        return x + " " + op + " " + gap();
    }

    private String timed(String lemma, String from) {
        return PowerLemmas.whole(e.cost())
                ? new PowerLemmas(names).root(lemma, law.budget(), names.of("Cxi"), gap())
                : "rearranging " + from;
    }

    private TheoremText early() {
        Expr u = names.of("excess");
        Expr f = names.of("F");
        TheoremText t = staged(start("exponential-stage", "Up to the threshold: exponential {#exponential-stage}"));
        return t.given("early: " + law.budget() + " <= " + names.of("C0"))
                .claim("bound", u + " <= " + P.times(Expr.num(2), stretched()))
                .step("gap: " + gap() + " > 0", "rearranging start")
                .step("time: " + time("<="), timed("root-below", "early"))
                .step("floor: " + f + " <= " + stretched(), "rearranging time")
                .step("claim bound", "adding law, floor");
    }

    private TheoremText late() {
        Expr u = names.of("excess");
        Expr f = names.of("F");
        TheoremText t = staged(start("plateau", "From the threshold on: a plateau {#plateau}"));
        return t.given("late: " + law.budget() + " >= " + names.of("C0"))
                .claim("above", f + " < " + u)
                .claim("bound", u + " <= 2*" + f)
                .step("gap: " + gap() + " > 0", "rearranging start")
                .step("time: " + time(">="), timed("root-above", "late"))
                .step("floor: " + stretched() + " <= " + f, "rearranging time")
                .step("claim above", "positivity")
                .step("claim bound", "adding law, floor");
    }

    private TheoremText none() {
        Expr u = names.of("excess");
        Expr f = names.of("F");
        return start("no-exponential-stage", "Without an exponential stage {#no-exponential-stage}")
                .positive(u)
                .given("start: " + f + " >= " + e.coefficient())
                .given("law: " + u + " = " + Expr.add(f, stretched()))
                .claim("above", f + " < " + u)
                .claim("bound", u + " <= 2*" + f)
                .step("less: " + stretched() + " < " + e.coefficient(), "positivity")
                .step("claim above", "positivity")
                .step("claim bound", "adding law, less, start");
    }

    /** One power against the exponential, the other resources fixed. */
    private TheoremText balance(PowerTerm p) {
        Expr nu = names.of("nu");
        Expr z = names.of("z");
        Expr ratio = P.over(P.times(e.cost(), p.rate()), p.cost());
        Expr n = ratio instanceof Expr.Num ? ratio : nu;
        Expr others = P.over(rest(), p.spending());
        Expr share = Spelling.power(P.over(law.budget(), others), P.over(Expr.ONE, e.cost()));
        Expr size = Spelling.power(P.over(e.coefficient(), p.coefficient()), P.over(Expr.ONE, n));
        Expr argument = P.times(P.times(P.over(Expr.ONE, P.times(n, e.scale())), size), share);
        Expr w = Expr.w0(z);
        Expr left = P.over(law.budget(), P.times(others, Spelling.power(e.resource(), e.cost())));
        Expr value = P.times(e.coefficient(), Expr.exp(P.negate(P.times(n, w))));
        String id = "balance-of-" + p.resource();
        return new TheoremText(id, p.resource() + " against " + e.resource() + ", the others fixed {#" + id + "}")
                .let(n, ratio)
                .let(z, argument)
                .given(p.resource() + " = " + Spelling.power(left, P.over(Expr.ONE, p.cost())))
                .given(e.resource() + " = " + P.times(P.times(n, e.scale()), w))
                .claim("spends", law.spent() + " = " + law.budget(), "substitution")
                .claim("equal", p.term() + " = " + e.term(), "substitution")
                .claim("value", e.term() + " = " + value, "substitution")
                .claim(
                        "power",
                        value + " = " + P.times(e.coefficient(), Spelling.power(P.over(w, z), n)),
                        "normal form");
    }
}
