package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/**
 * A law taken apart: {@code risk = constant + powers + at most one exponential}, {@code budget = unit * powers of the resources},
 * each resource in one term.
 *
 * @param risk the symbol of the risk
 * @param constant the sum of the terms without a resource; 0 for none
 * @param powers the power terms
 * @param exponential the exponential term
 * @param budget what is spent
 * @param unit the cost where all resources are 1, positive
 */
record LawParts(
        Expr.Sym risk,
        Expr constant,
        List<PowerTerm> powers,
        Optional<ExponentialTerm> exponential,
        Expr.Sym budget,
        Expr unit) {
    private static final Parameters P = new Parameters(List.of());

    LawParts {
        powers = List.copyOf(powers);
    }

    /** The terms that fall with a resource. */
    List<Expr> terms() {
        List<Expr> all = new ArrayList<>(powers.stream().map(PowerTerm::term).toList());
        exponential.ifPresent(e -> all.add(e.term()));
        return all;
    }

    /** The resource of each of the terms. */
    List<Expr.Sym> resources() {
        List<Expr.Sym> all =
                new ArrayList<>(powers.stream().map(PowerTerm::resource).toList());
        exponential.ifPresent(e -> all.add(e.resource()));
        return all;
    }

    /** The exponent in the cost of each resource. */
    List<Expr> costs() {
        List<Expr> all = new ArrayList<>(powers.stream().map(PowerTerm::cost).toList());
        exponential.ifPresent(e -> all.add(e.cost()));
        return all;
    }

    /** The sum of the terms that fall with a resource. */
    Expr excess() {
        return Expr.add(terms());
    }

    /** The sum of all terms but the i-th, without the constant. */
    Expr others(int i) {
        List<Expr> rest = new ArrayList<>(terms());
        rest.remove(i);
        return Expr.add(rest);
    }

    /** With the constant, where there is one. */
    Expr withConstant(Expr e) {
        if (constant == Expr.ZERO) {
            return e;
        }
        List<Expr> all = new ArrayList<>(constant instanceof Expr.Add a ? a.terms() : List.of(constant));
        all.addAll(e instanceof Expr.Add a ? a.terms() : List.of(e));
        return Expr.add(all);
    }

    /** What the resources cost. */
    Expr spent() {
        Expr all = unit;
        for (PowerTerm p : powers) {
            all = P.times(all, p.spending());
        }
        return exponential.isPresent() ? P.times(all, exponential.get().spending()) : all;
    }

    /** {@code s}: the sum of the weights of the power terms. */
    Expr weight() {
        Expr s = Expr.ZERO;
        for (PowerTerm p : powers) {
            s = P.plus(s, p.weight());
        }
        return s;
    }
}
