package org.majorant.find.derive;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/**
 * The allocation at which all terms are equal, by its formulas, and the names under which they stand in theorems.
 *
 * <p>With power terms alone the common value is {@code (K/C)^(1/s)}; with an exponential {@code G*exp(-(r/s)*W0(z))} with
 * {@code z = (s/(r*xi))*(C/K)^(1/r)}, as in T7 of the theory of two stages.
 */
final class Balance {
    private static final Parameters P = new Parameters(List.of());

    final LawParts law;
    final FreshNames names;
    final Expr s;
    final Expr k;
    final Expr z;
    final Expr eps;

    Balance(LawParts law, FreshNames names) {
        this.law = law;
        this.names = names;
        this.s = law.weight() instanceof Expr.Num n ? n : names.of("s");
        this.k = names.of("K");
        this.z = names.of("z");
        this.eps = names.of("eps");
    }

    /** {@code unit*A^(p/a)*…*G^(-s)}. */
    Expr scale() {
        Expr all = law.unit();
        for (PowerTerm p : law.powers()) {
            all = P.times(all, Spelling.power(p.coefficient(), p.weight()));
        }
        if (law.exponential().isPresent()) {
            all = P.times(all, Spelling.power(law.exponential().get().coefficient(), P.negate(s)));
        }
        return all;
    }

    /** The argument of W. */
    Expr argument() {
        ExponentialTerm e = law.exponential().orElseThrow();
        Expr rest = Spelling.power(P.over(law.budget(), k), P.over(Expr.ONE, e.cost()));
        Expr first = P.over(s, P.times(e.cost(), e.scale()));
        return first == Expr.ONE ? rest : Expr.mul(first, rest);
    }

    /** {@code r/s}. */
    Expr ratio() {
        return P.over(law.exponential().orElseThrow().cost(), s);
    }

    /** The common value. */
    Expr value() {
        if (law.exponential().isEmpty()) {
            return Spelling.power(P.over(k, law.budget()), P.over(Expr.ONE, s));
        }
        return P.times(law.exponential().get().coefficient(), Expr.exp(P.negate(P.times(ratio(), Expr.w0(z)))));
    }

    /** The resource of the exponential. */
    Expr time() {
        return P.times(P.times(law.exponential().orElseThrow().scale(), ratio()), Expr.w0(z));
    }

    /** Adds the abbreviations up to the common value to a theorem. */
    TheoremText define(TheoremText t) {
        weight(t);
        t.let(k, scale());
        if (law.exponential().isPresent()) {
            t.let(z, argument());
        }
        return t;
    }

    /** The same with the common value. */
    TheoremText defineAll(TheoremText t) {
        return define(t).let(eps, value());
    }

    /** {@code let s = p/a + q/b}, where it is no number. */
    TheoremText weight(TheoremText t) {
        return s instanceof Expr.Num ? t : t.let(s, law.weight());
    }

    /** {@code r = …} for each resource, the allocation as values of an infimum: {@code M := …, N := …}. */
    String allocation() {
        StringBuilder all = new StringBuilder();
        for (PowerTerm p : law.powers()) {
            all.append(all.isEmpty() ? "" : ", ")
                    .append(p.resource())
                    .append(" := ")
                    .append(p.at(eps));
        }
        law.exponential()
                .ifPresent(e -> all.append(all.isEmpty() ? "" : ", ")
                        .append(e.resource())
                        .append(" := ")
                        .append(time()));
        return all.toString();
    }

    /** {@code given M = …} for each resource. */
    TheoremText givenAllocation(TheoremText t) {
        law.powers().forEach(p -> t.given(p.resource() + " = " + p.at(eps)));
        law.exponential().ifPresent(e -> t.given(e.resource() + " = " + time()));
        return t;
    }
}
