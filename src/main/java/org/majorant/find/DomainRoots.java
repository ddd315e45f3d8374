package org.majorant.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** The roots in the domain of the unknown: the positive ones, those of the equation in {@code -x} turned, and 0. */
public final class DomainRoots {
    private final Relation equation;
    private final Expr.Sym x;
    private final List<Relation> known;
    private final NormalForm form;
    private final Parameters parameters;
    private final List<Inversion.Root> roots = new ArrayList<>();

    private DomainRoots(Relation equation, Expr.Sym x, List<Relation> known) {
        this.equation = equation;
        this.x = x;
        this.known = known;
        this.form = NormalForm.assuming(known);
        this.parameters = new Parameters(known);
    }

    /**
     * All roots in the domain, and the cases in which every value of it is one.
     *
     * @param x the unknown, which must not be whole by its domain
     * @param known what is known of the other symbols
     * @throws UndecidedException when the equation has another shape, or a sign that is needed is not known
     */
    public static Inversion.Solutions of(Relation equation, Expr.Sym x, List<Relation> known) {
        if (x.domain().equals(Domain.POSITIVE)) {
            return Inversion.all(equation, x, known);
        }
        return new DomainRoots(equation, x, known).all();
    }

    private Inversion.Solutions all() {
        List<List<Relation>> above = side(1);
        List<List<Relation>> below = side(-1);
        if (x.domain().contains(BigFraction.ZERO)) {
            zero();
        }
        if (reaches(1) && reaches(-1) && above.size() != below.size()) {
            throw new UndecidedException("every " + x + " on one side of 0 is a root, and not on the other");
        }
        return new Inversion.Solutions(roots, reaches(1) ? above : below);
    }

    private boolean reaches(int side) {
        Domain.End end = side > 0 ? x.domain().upper() : x.domain().lower();
        return end.isInfinite() || end.value().signum() == side;
    }

    /** Adds the roots on one side of 0; the cases in which every value there is one. */
    private List<List<Relation>> side(int side) {
        Expr.Sym distance = Expr.sym(x.name(), Domain.POSITIVE);
        Relation there = side > 0 ? at(distance) : equation.map(e -> turned(e, distance));
        if (!reaches(side) || hasNoValue(there)) {
            return List.of();
        }
        Sign difference = difference(there);
        if (difference == Sign.ZERO) {
            return List.of(List.of());
        }
        if (difference.isNonZero()) {
            return List.of();
        }
        Inversion.Solutions found = solved(there, distance);
        for (Inversion.Root r : found.roots()) {
            Expr value = side > 0 ? r.value() : parameters.negate(r.value());
            List<Relation> conditions = new ArrayList<>(r.conditions());
            Definedness.inside(value, x.domain()).stream()
                    .filter(c -> !holds(c) && !conditions.contains(c))
                    .forEach(conditions::add);
            roots.add(new Inversion.Root(value, conditions));
        }
        return found.everywhere();
    }

    /** As it stands, or with both sides negated: a shape may ask for positive ones. */
    private Inversion.Solutions solved(Relation r, Expr.Sym v) {
        try {
            return Inversion.all(r, v, known);
        } catch (UndecidedException e) {
            try {
                return Inversion.all(r.map(parameters::negate), v, known);
            } catch (UndecidedException other) {
                throw e;
            }
        }
    }

    /** The expression at {@code -y}, whole powers of it with their signs in front. */
    private Expr turned(Expr e, Expr.Sym y) {
        if (e == x) {
            return Expr.neg(y);
        }
        if (e instanceof Expr.Pow p
                && p.base() == x
                && p.exponent() instanceof Expr.Num n
                && Rationals.isInteger(n.value())) {
            Expr power = Expr.pow(y, n);
            return Rationals.numerator(n.value()).testBit(0) ? Expr.neg(power) : power;
        }
        return Exprs.boundBy(e).contains(x) ? e : Exprs.rebuild(e, part -> turned(part, y));
    }

    private void zero() {
        Relation there = at(Expr.ZERO);
        if (hasNoValue(there) || difference(there).isNonZero()) {
            return;
        }
        Expr left = parameters.minus(withoutZeros(there.left()), withoutZeros(there.right()));
        boolean holds = parameters.isZero(left);
        roots.add(new Inversion.Root(Expr.ZERO, holds ? List.of() : List.of(Relation.eq(left, Expr.ZERO))));
    }

    /** The same without products of 0 and symbols. */
    private static Expr withoutZeros(Expr e) {
        Expr in = Exprs.rebuild(e, DomainRoots::withoutZeros);
        boolean zero = in instanceof Expr.Mul m
                && m.factors().contains(Expr.ZERO)
                && m.factors().stream().allMatch(f -> f instanceof Expr.Sym || f instanceof Expr.Num);
        return zero ? Expr.ZERO : in;
    }

    private Relation at(Expr value) {
        return equation.map(e -> Exprs.substitute(e, Map.of(x, value)));
    }

    /** Whether something that a part needs for its value is known to fail. */
    private boolean hasNoValue(Relation r) {
        return List.of(r.left(), r.right()).stream()
                .flatMap(e -> Exprs.strictParts(e).stream())
                .map(Definedness::needs)
                .anyMatch(ways -> !ways.isEmpty()
                        && ways.stream().allMatch(way -> way.stream().anyMatch(this::fails)));
    }

    private boolean fails(Relation r) {
        return difference(r).excludes(Sign.of(r.op()));
    }

    private boolean holds(Relation r) {
        return difference(r).satisfies(r.op());
    }

    private Sign difference(Relation r) {
        try {
            return form.equal(r.left(), r.right()) ? Sign.ZERO : form.compare(r.left(), r.right());
        } catch (UndecidedException e) {
            return Sign.UNKNOWN;
        }
    }
}
