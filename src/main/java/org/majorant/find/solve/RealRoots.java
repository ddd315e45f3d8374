package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Derivative;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.find.multiseries.Multiseries;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * Isolates all zeros of an expression in one symbol, by Rolle's theorem: the expression, divided by a factor without zeros such that a term
 * of its derivative vanishes, is monotone between the zeros of that derivative, which are isolated first.
 *
 * <p>Every sign that is used is certain. Where one is not told from 0, or no factor makes a simpler derivative, nothing is returned.
 *
 * <p>The idea is that of Strzebonski, "Real root isolation for exp-log functions" (ISSAC 2008).
 */
final class RealRoots {
    private static final int DEEPEST = 40;

    private final Expr.Sym x;
    private final Parameters p = new Parameters(List.of());
    private final List<Expr> hints;

    private RealRoots(Expr.Sym x, List<Expr> hints) {
        this.x = x;
        this.hints = hints;
    }

    /**
     * The zeros in the domain of the symbol where the expression has a value, in rising order.
     *
     * @param hints values at which a zero may be double
     * @throws UndecidedException when they are not isolated, with the reason
     */
    static List<Place> of(Expr e, Expr.Sym x, List<Expr> hints) {
        return new RealRoots(x, hints).inDomain(e);
    }

    private List<Place> inDomain(Expr e) {
        Domain d = x.domain();
        List<Place> all = new ArrayList<>();
        Piece whole = new Piece(end(d.lower()), end(d.upper()));
        addEnd(d.lower(), e, all);
        all.addAll(zeros(e, whole, 0));
        if (!d.upper().isInfinite() && !d.upper().equals(d.lower())) {
            addEnd(d.upper(), e, all);
        }
        return all;
    }

    private void addEnd(Domain.End end, Expr e, List<Place> into) {
        if (end.closed() && !end.isInfinite()) {
            SignedValues f = new SignedValues(e, x);
            Integer s = f.signIfDefined(end.value());
            if (s != null && s == 0) {
                into.add(Place.exact(end.value(), f));
            }
        }
    }

    private @Nullable Place end(Domain.End end) {
        return end.isInfinite() ? null : Place.exact(end.value(), new SignedValues(x, x));
    }

    /** The zeros within an open piece, where the expression may lack a value at places. */
    private List<Place> zeros(Expr e, Piece piece, int depth) {
        if (depth > DEEPEST) {
            throw new UndecidedException(
                    "the zeros of ", e, " are not isolated: its derivatives do not become simpler");
        }
        List<Place> cuts = cuts(e, piece, depth);
        SignedValues f = new SignedValues(e, x);
        List<Place> all = new ArrayList<>();
        Place from = piece.from();
        for (int i = 0; i <= cuts.size(); i++) {
            Place to = i < cuts.size() ? cuts.get(i) : piece.to();
            Piece part = new Piece(from, to);
            if (f.signIfDefined(part.inner()) != null) {
                all.addAll(whereSmooth(e, part, depth));
            }
            if (i < cuts.size()) {
                atCut(f, to, all);
            }
            from = to;
        }
        return all;
    }

    private static void atCut(SignedValues f, Place at, List<Place> into) {
        if (at.isExact()) {
            Integer s = f.signIfDefined(at.low());
            if (s != null && s == 0) {
                into.add(at);
            }
            return;
        }
        at.refined(64);
        if (f.signBetween(at.low(), at.high(), 192) == 0 && isDefinedAtCuts(f.expression())) {
            throw new UndecidedException("it is not decided whether ", f.expression(), " is 0 at ", at.midpoint());
        }
    }

    /** Whether some function in it has a value at the end of its domain. */
    private static boolean isDefinedAtCuts(Expr e) {
        return Exprs.strictParts(e).stream()
                .anyMatch(part -> part instanceof Expr.Call c && c.function() != Fn.LOG && c.function() != Fn.EXP
                        || part instanceof Expr.Pow w && !KernelReader.isWhole(w.exponent()));
    }

    /** Where something that a part needs for its value, or for a slope, changes. */
    private List<Place> cuts(Expr e, Piece piece, int depth) {
        List<Place> all = new ArrayList<>();
        for (Expr part : Exprs.strictParts(e)) {
            if (!Exprs.contains(part, x)) {
                continue;
            }
            Set<Expr> turns = new java.util.LinkedHashSet<>();
            for (List<Relation> way : Definedness.needs(part)) {
                way.forEach(r -> turns.add(Expr.sub(r.left(), r.right())));
            }
            if (part instanceof Expr.Call c && c.function() == Fn.ABS) {
                turns.add(c.argument());
            }
            if (part instanceof Expr.Call c && !SMOOTH.contains(c.function())) {
                throw new UndecidedException("zeros are not isolated through ", part);
            }
            for (Expr t : turns) {
                if (Exprs.contains(t, x)) {
                    merge(all, zeros(cleaned(t), piece, depth + 1));
                }
            }
        }
        return all;
    }

    private static final Set<Fn> SMOOTH =
            Set.of(Fn.EXP, Fn.LOG, Fn.SQRT, Fn.W0, Fn.WM1, Fn.OMEGA, Fn.ABS, Fn.ARTANH, Fn.ERF);

    private Expr cleaned(Expr t) {
        return new KernelReader(x, p, false).of(t).expr(p);
    }

    /** Puts places in order; those that cannot be told apart are taken for one only where both are the same number. */
    private static void merge(List<Place> all, List<Place> more) {
        for (Place m : more) {
            int i = 0;
            boolean same = false;
            while (i < all.size() && !same) {
                int c = compare(all.get(i), m);
                if (c == 0) {
                    same = true;
                } else if (c > 0) {
                    break;
                } else {
                    i++;
                }
            }
            if (!same) {
                all.add(i, m);
            }
        }
    }

    private static int compare(Place a, Place b) {
        for (int i = 0; i < 400; i++) {
            if (a.isExact() && b.isExact()) {
                return a.low().compareTo(b.low());
            }
            if (a.high().compareTo(b.low()) < 0 || a.high().equals(b.low()) && !(a.isExact() && b.isExact())) {
                return -1;
            }
            if (b.high().compareTo(a.low()) < 0 || b.high().equals(a.low())) {
                return 1;
            }
            a.refine();
            b.refine();
        }
        throw new UndecidedException("two zeros are not told apart near ", a.midpoint());
    }

    /** The zeros on a piece where the expression has a value and, away from the ends, a slope. */
    private List<Place> whereSmooth(Expr e, Piece piece, int depth) {
        Work.spend(500);
        KernelSum sum = flat(new KernelReader(x, p, true).of(resolved(e, piece)), piece, depth);
        List<Place> all = new ArrayList<>();
        if (sum.terms().isEmpty()) {
            throw new UndecidedException(e, " is 0 on an interval");
        }
        Map<Expr, Expr> common = sum.common(p);
        for (Map.Entry<Expr, Expr> f : common.entrySet()) {
            if (f.getKey() != x || piece.holdsZero()) {
                // A power of a kernel: its zeros are among those of e, where the power rises.
                List<Place> ofKernel = kernelZeros(f.getKey(), piece, depth);
                if (!ofKernel.isEmpty() && p.sign(f.getValue()).isPositive()) {
                    merge(all, ofKernel);
                }
            }
        }
        KernelSum rest = common.isEmpty() ? sum : sum.over(common, p);
        if (!rest.isConstant()) {
            Expr logarithms = logarithms(rest, piece);
            merge(all, logarithms == null ? monotone(rest, piece, depth) : zeros(logarithms, piece, depth + 1));
        }
        return all;
    }

    /**
     * What has the zeros of {@code c m - d n}, a difference of two positive terms: the difference of their logarithms. Null for another
     * sum, and where no exponential is the reason.
     */
    private @Nullable Expr logarithms(KernelSum sum, Piece piece) {
        boolean tower = sum.kernels().stream()
                .anyMatch(k -> k instanceof Expr.Call c
                        && c.function() == Fn.EXP
                        && Exprs.anyNode(c.argument(), part -> part instanceof Expr.Call));
        if (sum.terms().size() != 2 || !tower) {
            return null;
        }
        List<Map.Entry<Map<Expr, Expr>, Expr>> t = List.copyOf(sum.terms().entrySet());
        Expr ratio = p.negate(p.over(t.get(0).getValue(), t.get(1).getValue()));
        if (!p.sign(ratio).isPositive()) {
            return null;
        }
        Map<Expr, Expr> quotient =
                KernelSum.product(t.get(0).getKey(), KernelSum.power(t.get(1).getKey(), Expr.num(-1), p), p);
        Expr all = p.log(ratio);
        for (Map.Entry<Expr, Expr> f : quotient.entrySet()) {
            Expr k = f.getKey();
            boolean exponential = k instanceof Expr.Call c && c.function() == Fn.EXP;
            if (!exponential && !(k == x && new SignedValues(x, x).sign(piece.inner()) > 0 && !piece.holdsZero())) {
                return null;
            }
            all = Expr.add(all, Expr.mul(f.getValue(), exponential ? ((Expr.Call) k).argument() : Expr.log(k)));
        }
        return cleaned(all);
    }

    /** The absolute values in it, each with the sign that it has on the piece. */
    private Expr resolved(Expr e, Piece piece) {
        if (e instanceof Expr.Call c && c.function() == Fn.ABS && Exprs.contains(e, x)) {
            Expr inner = resolved(c.argument(), piece);
            return new SignedValues(inner, x).sign(piece.inner()) < 0 ? Expr.neg(inner) : inner;
        }
        return e instanceof Expr.Formal ? e : Exprs.rebuild(e, part -> resolved(part, piece));
    }

    /** Without sums below the line or in whole powers, as long as they have no zero on the piece. */
    private KernelSum flat(KernelSum sum, Piece piece, int depth) {
        KernelSum now = sum;
        for (int i = 0; i < 6; i++) {
            Map<Expr, Expr> below = new LinkedHashMap<>();
            now.common(p).forEach((k, e) -> {
                if (k instanceof Expr.Add && p.sign(e).isNegative()) {
                    below.put(k, e);
                }
            });
            KernelSum next = below.isEmpty() ? now : now.over(below, p);
            boolean open = next.kernels().stream().anyMatch(k -> k instanceof Expr.Add);
            if (open) {
                next = new KernelReader(x, p, true).of(next.expr(p));
            }
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private List<Place> kernelZeros(Expr k, Piece piece, int depth) {
        if (k instanceof Expr.Call c && c.function() == Fn.EXP) {
            return List.of();
        }
        if (k instanceof Expr.Call c && c.function() == Fn.LOG) {
            return zeros(cleaned(Expr.sub(c.argument(), Expr.ONE)), piece, depth + 1);
        }
        if (k instanceof Expr.Call c
                && (c.function() == Fn.W0 || c.function() == Fn.ARTANH || c.function() == Fn.ERF)) {
            return zeros(cleaned(c.argument()), piece, depth + 1);
        }
        if (k instanceof Expr.Call c && (c.function() == Fn.WM1 || c.function() == Fn.OMEGA)) {
            return List.of();
        }
        return k == x ? zeroOf(piece) : zeros(k, piece, depth + 1);
    }

    private List<Place> zeroOf(Piece piece) {
        return piece.holdsZero() ? List.of(Place.exact(BigFraction.ZERO, new SignedValues(x, x))) : List.of();
    }

    /** The zeros of a sum without a common factor, by those of a derivative. */
    private List<Place> monotone(KernelSum sum, Piece piece, int depth) {
        Sloped sloped = sloped(sum, piece, depth);
        SignedValues f = new SignedValues(sloped.function().expr(p), x);
        KernelSum slope = sloped.slope();
        Expr slopeValue = slope.expr(p);
        List<Place> turns = new ArrayList<>();
        if (!slope.isConstant()) {
            // Where the slope as written has no value the function may turn, too.
            turns.addAll(cuts(slopeValue, piece, depth + 1));
            merge(turns, zeros(slopeValue, piece, depth + 1));
        }
        List<Place> all = new ArrayList<>();
        Place from = piece.from();
        for (int i = 0; i <= turns.size(); i++) {
            Place to = i < turns.size() ? turns.get(i) : piece.to();
            Place root = new Crossing(f, x, new Piece(from, to), i > 0, i < turns.size(), hints).zero();
            if (root != null) {
                all.add(root);
            }
            if (i < turns.size() && Crossing.signAt(f, x, to, hints) == 0) {
                all.add(to);
            }
            from = to;
        }
        return all;
    }

    /** A function, and what has the zeros of its derivative. */
    private record Sloped(KernelSum function, KernelSum slope) {}

    /** The sum over a product of powers without zeros on the piece, chosen so that its derivative is simplest. */
    private Sloped sloped(KernelSum sum, Piece piece, int depth) {
        Sloped best = null;
        int least = Integer.MAX_VALUE;
        Map<Expr, Boolean> free = new LinkedHashMap<>();
        List<Map<Expr, Expr>> divisors = new ArrayList<>();
        divisors.add(Map.of());
        for (Map<Expr, Expr> m : sum.terms().keySet()) {
            Map<Expr, Expr> d = new LinkedHashMap<>();
            m.forEach((k, e) -> {
                if (free.computeIfAbsent(
                        k, key -> kernelZeros(key, piece, depth).isEmpty())) {
                    d.put(k, e);
                }
            });
            if (!divisors.contains(d)) {
                divisors.add(d);
            }
        }
        List<KernelSum> functions = new ArrayList<>();
        divisors.forEach(d -> functions.add(d.isEmpty() ? sum : sum.over(d, p)));
        functions.addAll(overCoefficients(sum, piece, depth));
        for (KernelSum function : functions) {
            Work.spend(500);
            KernelSum s = flat(derivative(function), piece, depth);
            Map<Expr, Expr> common = new LinkedHashMap<>(s.common(p));
            common.keySet().removeIf(k -> !free.getOrDefault(k, false));
            s = common.isEmpty() ? s : s.over(common, p);
            int cost = cost(s);
            if (!s.terms().isEmpty() && cost < least) {
                least = cost;
                best = new Sloped(function, s);
            }
        }
        if (best == null || least >= 4 * cost(sum) + 40) {
            throw new UndecidedException("the zeros of ", sum.expr(p), " are not isolated");
        }
        return best;
    }

    /** The sum over the coefficient of the highest power of a function in it, a sum itself that has no zero on the piece. */
    private List<KernelSum> overCoefficients(KernelSum sum, Piece piece, int depth) {
        List<KernelSum> all = new ArrayList<>();
        for (Expr k : sum.kernels()) {
            boolean exponential = k instanceof Expr.Call c && c.function() == Fn.EXP;
            if (k == x || exponential) {
                continue;
            }
            Map<Map<Expr, Expr>, Expr> leading = new LinkedHashMap<>();
            Map<Map<Expr, Expr>, Expr> rest = new LinkedHashMap<>();
            sum.terms().forEach((m, c) -> {
                Map<Expr, Expr> without = new LinkedHashMap<>(m);
                boolean linear = without.remove(k) == Expr.ONE;
                (linear ? leading : rest).put(linear ? without : m, c);
            });
            Expr coefficient = new KernelSum(leading).expr(p);
            if (leading.size() > 1 && kernelZeros(coefficient, piece, depth).isEmpty()) {
                all.add(KernelSum.kernel(k).plus(new KernelSum(rest).over(Map.of(coefficient, Expr.ONE), p), p));
            }
        }
        return all;
    }

    private KernelSum derivative(KernelSum sum) {
        KernelReader reader = new KernelReader(x, p, true);
        KernelSum all = KernelSum.ZERO;
        for (Map.Entry<Map<Expr, Expr>, Expr> t : sum.terms().entrySet()) {
            for (Map.Entry<Expr, Expr> f : t.getKey().entrySet()) {
                Expr k = f.getKey();
                KernelSum logSlope;
                try {
                    logSlope = k instanceof Expr.Call c && c.function() == Fn.EXP
                            ? reader.of(Derivative.of(c.argument(), x))
                            : reader.of(Derivative.of(k, x)).over(Map.of(k, Expr.ONE), p);
                } catch (NotDifferentiableException none) {
                    throw new UndecidedException("zeros are not isolated through ", k);
                }
                KernelSum term = new KernelSum(Map.of(t.getKey(), p.times(t.getValue(), f.getValue())));
                all = all.plus(term.times(logSlope, p), p);
            }
        }
        return all;
    }

    private int cost(KernelSum sum) {
        int cost = 0;
        Set<String> monomials = new TreeSet<>();
        for (Map<Expr, Expr> m : sum.terms().keySet()) {
            cost += 3;
            for (Map.Entry<Expr, Expr> f : m.entrySet()) {
                boolean exponential = f.getKey() instanceof Expr.Call c && c.function() == Fn.EXP;
                boolean counted = f.getKey() != x && !exponential;
                cost += counted ? 4 + Math.min(Exprs.size(f.getKey(), 40), 40) : 1;
                if (f.getValue() instanceof Expr.Num n && !exponential) {
                    cost += Math.min(40, Math.abs(n.value().intValue())) * (counted ? 3 : 1);
                }
            }
            monomials.add(m.toString());
        }
        return cost;
    }

    /** The sign near infinity, or near a point from one side. */
    static int signNear(Expr e, Expr.Sym x, Expr at) {
        Expr.Sym large = Expr.sym("large " + x.name(), Domain.POSITIVE);
        Expr there = Exprs.substitute(e, Map.of(x, Exprs.substitute(at, Map.of(x, large))));
        Multiseries.Answer a = new Multiseries(large, List.of()).of(there);
        return new Parameters(List.of()).signum(a.coefficient());
    }
}
