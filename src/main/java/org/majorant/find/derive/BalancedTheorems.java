package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.order.Parameters;

/** The allocation that makes all terms equal, its converse, and how far the best one can be from it. */
final class BalancedTheorems implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    private final Balance b;
    private final LawParts law;
    private final Algebra algebra;

    BalancedTheorems(Balance b, Algebra algebra) {
        this.b = b;
        this.law = b.law;
        this.algebra = algebra;
    }

    @Override
    public List<TheoremText> theorems() {
        return List.of(balanced(), allocation(), sandwich());
    }

    private TheoremText balanced() {
        Expr eps = b.eps;
        TheoremText t = new TheoremText("balanced", "Where all terms are equal {#balanced}").positive(eps);
        b.define(t);
        for (int i = 0; i < law.terms().size(); i++) {
            t.given("equal_" + law.resources().get(i) + ": " + law.terms().get(i) + " = " + eps);
        }
        t.given("cost");
        Expr product = law.unit();
        for (PowerTerm p : law.powers()) {
            t.step(p.resource() + " = " + p.at(eps), "solving equal_" + p.resource());
            product = P.times(product, Spelling.power(p.coefficient(), p.weight()));
        }
        t.claim("value", eps + " = " + b.value());
        if (law.exponential().isEmpty()) {
            Expr spends = Expr.mul(b.k, Expr.pow(eps, P.negate(b.s)));
            t.step("spends: " + law.budget() + " = " + spends, "substitution in cost");
            t.step("claim value", "solving spends");
            return t;
        }
        ExponentialTerm e = law.exponential().get();
        Expr log = Expr.log(P.over(e.coefficient(), eps));
        Expr time = P.times(e.scale(), log);
        t.step(e.resource() + " = " + time, "solving equal_" + e.resource());
        Expr gap = Expr.pow(P.over(e.coefficient(), eps), b.s);
        Expr spends = P.times(P.times(b.k, gap), Spelling.power(time, e.cost()));
        t.step("spends: " + law.budget() + " = " + spends, "substitution in cost");
        Expr y = P.times(P.over(b.s, e.cost()), log);
        String from = "spends";
        if (PowerLemmas.whole(e.cost())) {
            Expr by = P.times(b.k, gap);
            t.step("shown: " + log + " = " + P.over(e.resource(), e.scale()), "rearranging equal_" + e.resource());
            t.step("later: " + log + " > 0", "adding shown");
            t.step(
                    "taken: " + Expr.pow(Expr.div(law.budget(), by), P.over(Expr.ONE, e.cost())) + " = " + time,
                    new PowerLemmas(b.names).root("root-equal", law.budget(), by, time));
            from = "taken";
        }
        t.step("product: " + Expr.mul(y, Expr.exp(y)) + " = " + b.z, "rearranging " + from);
        t.step("root: " + y + " = " + root(), "Lambert inversion of product");
        t.step("claim value", "rearranging root");
        t.claim("below", eps + " < " + e.coefficient(), "positivity");
        t.claim("time", e.resource() + " = " + b.time(), "substitution in root");
        return t;
    }

    /** The root of {@code y*exp(y) = z}; a theorem without it fails, and says so. */
    private Expr root() {
        Expr.Sym y = Expr.sym("y", Domain.POSITIVE);
        Expr.Sym z = Expr.sym(b.z.toString(), Domain.POSITIVE);
        Optional<Expr> root = algebra.root("the balance", Relation.eq(Expr.mul(y, Expr.exp(y)), z), y, List.of());
        return root.orElse(y);
    }

    private TheoremText allocation() {
        TheoremText t =
                new TheoremText("balanced-allocation", "The converse: the allocation by its formula {#allocation}");
        b.defineAll(t);
        b.givenAllocation(t);
        t.claim("spends", law.spent() + " = " + law.budget(), "substitution");
        for (int i = 0; i < law.terms().size(); i++) {
            t.claim("equal_" + law.resources().get(i), law.terms().get(i) + " = " + b.eps, "substitution");
        }
        t.claim("risk", law.excess() + " = " + law.terms().size() + "*" + b.eps, "substitution");
        if (law.exponential().isPresent()) {
            Expr g = law.exponential().get().coefficient();
            t.claim(
                    "power",
                    b.eps + " = " + P.times(g, Spelling.power(P.over(Expr.w0(b.z), b.z), b.ratio())),
                    "normal form");
            t.claim("range", "0 < " + b.eps + " < " + g, "positivity");
        }
        return t;
    }

    private TheoremText sandwich() {
        Expr v = b.names.of("V");
        Expr spent = b.names.of("spent");
        Expr best = b.names.of("best");
        int n = law.terms().size();
        TheoremText t = new TheoremText(
                "sandwich", "The balanced allocation is the best one up to a factor of " + n + " {#sandwich}");
        b.defineAll(t).let(v, law.excess()).let(spent, law.spent());
        String over = law.resources().stream().map(Expr::toString).collect(Collectors.joining(", "));
        t.let(best, "inf{" + v + " : " + law.budget() + " = " + spent + ", over " + over + "}");
        String when = " when " + law.budget() + " = " + spent + ", " + v + " < " + b.eps;
        t.claim("lower", b.eps + " <= " + best);
        List<String> factors = new ArrayList<>();
        for (PowerTerm p : law.powers()) {
            t.step("small_" + p.resource() + ": " + p.term() + " < " + b.eps + when, "adding condition 2");
            t.step(
                    "more_" + p.resource() + ": " + p.spending() + " > " + Expr.pow(p.at(b.eps), p.cost()) + when,
                    "rearranging small_" + p.resource());
            factors.add("more_" + p.resource());
        }
        law.exponential().ifPresent(e -> {
            t.step("small_" + e.resource() + ": " + e.term() + " < " + b.eps + when, "adding condition 2");
            t.step("late: " + e.resource() + " > " + b.time() + when, "rearranging small_" + e.resource());
            t.step(
                    "more_" + e.resource() + ": " + e.spending() + " > " + Expr.pow(b.time(), e.cost()) + when,
                    "rearranging late");
            factors.add("more_" + e.resource());
        });
        t.step("over: " + spent + " > " + law.budget() + when, "multiplying " + String.join(", ", factors));
        t.step("each: " + v + " >= " + b.eps + " when " + law.budget() + " = " + spent, "contradiction from over");
        t.step("claim lower", "infimum from each");
        String reached = best + " <= " + n + "*" + b.eps;
        if (law.exponential().isEmpty()) {
            return t.claim("upper", reached, "infimum with " + b.allocation());
        }
        t.step("reached: " + reached, "infimum with " + b.allocation());
        return idle(t, best, n);
    }

    /** No training at all leaves the coefficient of the exponential, in the limit of large other resources. */
    private TheoremText idle(TheoremText t, Expr best, int n) {
        ExponentialTerm e = law.exponential().orElseThrow();
        Expr.Sym early = b.names.of("t");
        t.positive(early);
        Expr left = P.over(law.budget(), P.times(law.unit(), Spelling.power(early, e.cost())));
        List<Expr> along = new ArrayList<>();
        StringBuilder with = new StringBuilder();
        for (PowerTerm p : law.powers()) {
            Expr value = Expr.pow(
                    left, P.over(Expr.ONE, P.times(Expr.num(law.powers().size()), p.cost())));
            along.add(P.times(p.coefficient(), Expr.pow(value, P.negate(p.rate()))));
            with.append(p.resource()).append(" := ").append(value).append(", ");
        }
        along.add(e.at(early));
        t.step("idle: lim(" + Expr.add(along) + ", " + early + " -> 0) = " + e.coefficient(), "order");
        t.step(
                "start: " + best + " <= " + e.coefficient(),
                "infimum from idle with " + with + e.resource() + " := " + early);
        return t.claim(
                "upper",
                best + " <= min(" + n + "*" + b.eps + ", " + e.coefficient() + ")",
                "extremes of reached, start");
    }
}
