package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.order.Parameters;

/**
 * Solves {@code e = 0} in closed form by steps that are equivalences under named conditions: inverse functions, common factors, one kernel
 * put for another, polynomials of low degree, and the shapes that Lambert W solves.
 *
 * <p>What the equation itself needs for its value is not among the conditions: the one who asks puts each root in.
 */
final class ClosedForms {
    private static final int DEEPEST = 12;
    private static final long STEP = 2_000;

    private final List<Relation> known;
    private final Parameters p;
    private final Inverses inverses;
    private final LambertShapes lambert;
    private final Substitutions substitutions;

    ClosedForms(List<Relation> known) {
        this.known = known;
        this.p = new Parameters(known);
        this.inverses = new Inverses(known);
        this.lambert = new LambertShapes(p, inverses);
        this.substitutions = new Substitutions(this, p, inverses);
    }

    /**
     * All roots of {@code left = right} in the domain of the unknown or beyond it; null for a shape that is not known.
     */
    @Nullable
    RootSet solve(Expr left, Expr right, Expr.Sym v) {
        return solve(Expr.sub(left, right), v, 0);
    }

    /** The roots of {@code e = 0}, at a depth of steps before. */
    @Nullable
    RootSet solve(Expr e, Expr.Sym v, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        Work.spend(STEP);
        RootSet found = zeros(new KernelReader(v, p, false).of(e), v, depth);
        if (found == null) {
            found = zeros(new KernelReader(v, p, true).of(e), v, depth);
        }
        found = found == null ? substitutions.throughAPart(e, v, depth) : found;
        return found == null ? substitutions.absolute(e, v, depth) : found;
    }

    /** The zeros of a sum; null for a shape that is not known. */
    @Nullable
    RootSet zeros(KernelSum sum, Expr.Sym v, int depth) {
        if (sum.terms().isEmpty()) {
            return RootSet.all();
        }
        if (sum.isConstant()) {
            Expr c = sum.coefficient();
            return inverses.sign(c).isNonZero()
                    ? RootSet.NONE
                    : new RootSet(List.of(), List.of(List.of(Relation.eq(c, Expr.ZERO))));
        }
        for (Map.Entry<Map<Expr, Expr>, Expr> t : leading(sum)) {
            if (!inverses.sign(t.getValue()).isNonZero()) {
                return byCases(sum, t, v, depth);
            }
        }
        Map<Expr, Expr> common = sum.common(p);
        if (!common.isEmpty()) {
            return ofProduct(common, sum.over(common, p), v, depth);
        }
        if (sum.terms().size() == 2) {
            RootSet found = ofTwo(sum, v, depth);
            if (found != null) {
                return found;
            }
        }
        RootSet found = inOneKernel(sum, v, depth);
        found = found == null ? lambert.withExponential(sum, v) : found;
        found = found == null ? proportional(sum, v, depth) : found;
        found = found == null ? lambert.withLogarithm(sum, v) : found;
        found = found == null ? substitutions.sumOfLogarithms(sum, v, depth) : found;
        found = found == null ? substitutions.throughItsFunction(sum, v, depth) : found;
        return found == null ? substitutions.radical(sum, v, depth) : found;
    }

    /** The terms whose coefficients must not be 0: of a polynomial in one kernel the highest, of others all that hold a kernel. */
    private List<Map.Entry<Map<Expr, Expr>, Expr>> leading(KernelSum sum) {
        List<Map.Entry<Map<Expr, Expr>, Expr>> all = sum.terms().entrySet().stream()
                .filter(t -> !t.getKey().isEmpty())
                .toList();
        Set<Expr> kernels = sum.kernels();
        boolean polynomial = kernels.size() == 1
                && all.stream()
                        .allMatch(t -> t.getKey().values().iterator().next() instanceof Expr.Num n
                                && n.value().signum() > 0);
        if (!polynomial) {
            return all;
        }
        return List.of(Collections.max(
                all,
                Comparator.comparing(
                        t -> ((Expr.Num) t.getKey().values().iterator().next()).value())));
    }

    /** Where a coefficient may be 0: with it, and without it. */
    private @Nullable RootSet byCases(KernelSum sum, Map.Entry<Map<Expr, Expr>, Expr> t, Expr.Sym v, int depth) {
        if (depth > 3) {
            return null;
        }
        Relation zero = Relation.eq(t.getValue(), Expr.ZERO);
        Relation other = new Relation(t.getValue(), Relation.Op.NE, Expr.ZERO);
        List<Relation> more = new ArrayList<>(known);
        more.add(other);
        RootSet with = new ClosedForms(more).zeros(sum, v, depth + 1);
        Map<Map<Expr, Expr>, Expr> rest = new LinkedHashMap<>(sum.terms());
        rest.remove(t.getKey());
        RootSet without = zeros(new KernelSum(rest), v, depth + 1);
        return with == null || without == null ? null : with.under(other).and(without.under(zero));
    }

    /** A product of powers of kernels and a rest. */
    private @Nullable RootSet ofProduct(Map<Expr, Expr> powers, KernelSum rest, Expr.Sym v, int depth) {
        List<Relation> defined = new ArrayList<>();
        RootSet all = RootSet.NONE;
        for (Map.Entry<Expr, Expr> f : powers.entrySet()) {
            Expr k = f.getKey();
            if (inverses.sign(k).isNonZero()) {
                continue;
            }
            Sign e = inverses.sign(f.getValue());
            if (e.isPositive()) {
                RootSet zero = kernelIs(k, Expr.ZERO, v, depth + 1);
                if (zero == null) {
                    return null;
                }
                all = all.and(zero);
            } else if (e.isNegative()) {
                defined.add(new Relation(k, Relation.Op.NE, Expr.ZERO));
            } else {
                return null;
            }
        }
        boolean closed = rest.kernels().stream().noneMatch(Expr.Add.class::isInstance);
        RootSet others = closed ? zeros(rest, v, depth + 1) : solve(rest.expr(p), v, depth + 1);
        return others == null ? null : all.and(others).when(defined).settled(v);
    }

    /** {@code c m + d n = 0}. */
    private @Nullable RootSet ofTwo(KernelSum sum, Expr.Sym v, int depth) {
        List<Map.Entry<Map<Expr, Expr>, Expr>> t = List.copyOf(sum.terms().entrySet());
        int first = t.get(0).getKey().isEmpty() ? 1 : 0;
        Map<Expr, Expr> m = KernelSum.product(
                t.get(first).getKey(), KernelSum.power(t.get(1 - first).getKey(), Expr.num(-1), p), p);
        Expr value = p.negate(p.over(t.get(1 - first).getValue(), t.get(first).getValue()));
        return monomialIs(m, value, v, depth);
    }

    private @Nullable RootSet monomialIs(Map<Expr, Expr> m, Expr value, Expr.Sym v, int depth) {
        if (m.size() == 1) {
            Map.Entry<Expr, Expr> f = m.entrySet().iterator().next();
            return powerIs(f.getKey(), f.getValue(), value, v, depth);
        }
        RootSet found = m.size() == 2 ? lambert.product(m, value, v) : null;
        if (found != null) {
            return found;
        }
        boolean exponential = m.keySet().stream().anyMatch(k -> k instanceof Expr.Call c && c.function() == Fn.EXP);
        if (exponential && m.keySet().stream().allMatch(k -> inverses.sign(k).isPositive())) {
            if (inverses.sign(value).isNegative()) {
                return RootSet.NONE;
            }
            Expr logs = Expr.ZERO;
            for (Map.Entry<Expr, Expr> f : m.entrySet()) {
                logs = Expr.add(logs, p.times(f.getValue(), Surds.log(f.getKey(), p)));
            }
            RootSet inLogs = solve(Expr.sub(logs, Surds.log(value, p)), v, depth + 1);
            return inLogs == null ? null : inLogs.when(inverses.needed(value, Relation.Op.GT, Expr.ZERO));
        }
        return null;
    }

    /** {@code K^e = value}. */
    private @Nullable RootSet powerIs(Expr k, Expr e, Expr value, Expr.Sym v, int depth) {
        if (inverses.sign(e).isNonZero()) {
            return properPowerIs(k, e, value, v, depth);
        }
        Relation zero = Relation.eq(e, Expr.ZERO);
        Relation other = new Relation(e, Relation.Op.NE, Expr.ZERO);
        List<Relation> more = new ArrayList<>(known);
        more.add(other);
        RootSet proper = depth > DEEPEST ? null : new ClosedForms(more).properPowerIs(k, e, value, v, depth + 1);
        RootSet one = new RootSet(List.of(), List.of(List.of(zero, Relation.eq(value, Expr.ONE))));
        return proper == null ? null : proper.under(other).and(one);
    }

    private @Nullable RootSet properPowerIs(Expr k, Expr e, Expr value, Expr.Sym v, int depth) {
        if (k instanceof Expr.Call c && c.function() == Fn.EXP) {
            if (inverses.sign(value).isNegative() || p.isZero(value)) {
                return RootSet.NONE;
            }
            RootSet inner = solve(Expr.sub(c.argument(), p.over(Surds.log(value, p), e)), v, depth + 1);
            return inner == null ? null : inner.when(inverses.needed(value, Relation.Op.GT, Expr.ZERO));
        }
        return chained(inverses.base(e, value, inverses.sign(k).isPositive()), k, v, depth);
    }

    /** The roots of {@code k = b} for each of the values. */
    private @Nullable RootSet chained(RootSet values, Expr k, Expr.Sym v, int depth) {
        RootSet all = new RootSet(List.of(), values.everywhere());
        for (RootSet.Value b : values.roots()) {
            RootSet one = kernelIs(k, b.value(), v, depth + 1);
            if (one == null) {
                return null;
            }
            all = all.and(one.when(b.conditions()));
        }
        return all;
    }

    private @Nullable RootSet kernelIs(Expr k, Expr value, Expr.Sym v, int depth) {
        if (k == v) {
            return RootSet.one(value, List.of());
        }
        if (k instanceof Expr.Call c) {
            if (c.arguments().size() != 1) {
                return null;
            }
            boolean never = c.function() == Fn.EXP
                    && (p.isZero(value) || inverses.sign(value).isNegative());
            RootSet arguments = never ? RootSet.NONE : inverses.argument(c.function(), value);
            if (arguments == null) {
                return null;
            }
            RootSet all = RootSet.NONE;
            for (RootSet.Value a : arguments.roots()) {
                RootSet one = solve(Expr.sub(c.argument(), a.value()), v, depth + 1);
                if (one == null) {
                    return null;
                }
                all = all.and(one.when(a.conditions()));
            }
            return all;
        }
        return k instanceof Expr.Formal || k instanceof Expr.Pow ? null : solve(Expr.sub(k, value), v, depth + 1);
    }

    /** A polynomial in a power of the only kernel. */
    private @Nullable RootSet inOneKernel(KernelSum sum, Expr.Sym v, int depth) {
        Set<Expr> kernels = sum.kernels();
        if (kernels.size() != 1) {
            return null;
        }
        Expr k = kernels.iterator().next();
        Expr unit = CommonUnit.of(sum, k, p);
        Polynomials polynomial = unit == null ? null : Polynomials.of(sum, k, unit, p, inverses);
        RootSet values = polynomial == null ? null : polynomial.roots();
        if (values == null || unit == null) {
            return null;
        }
        RootSet all = new RootSet(List.of(), values.everywhere());
        for (RootSet.Value u : values.roots()) {
            RootSet one = powerIs(k, unit, u.value(), v, depth + 1);
            if (one == null) {
                return null;
            }
            all = all.and(one.when(u.conditions()));
        }
        return all;
    }

    /** {@code P exp(k v) + c P = 0}. */
    private @Nullable RootSet proportional(KernelSum sum, Expr.Sym v, int depth) {
        List<Map.Entry<Expr, KernelSum>> parts = lambert.byExponential(sum, v);
        if (parts.size() != 2) {
            return null;
        }
        KernelSum first = parts.get(0).getValue();
        KernelSum second = parts.get(1).getValue();
        Expr ratio = p.over(second.coefficient(), first.coefficient());
        KernelSum difference = second.plus(first.scaled(p.negate(ratio), p), p);
        if (!difference.terms().isEmpty()) {
            return null;
        }
        RootSet ofFactor = zeros(first, v, depth + 1);
        RootSet ofRest = powerIs(
                Expr.exp(v), p.minus(parts.get(0).getKey(), parts.get(1).getKey()), p.negate(ratio), v, depth + 1);
        return ofFactor == null || ofRest == null ? null : ofFactor.and(ofRest);
    }
}
