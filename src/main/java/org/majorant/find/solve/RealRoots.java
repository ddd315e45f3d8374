package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
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
    private static final Set<Fn> WITH_CORNERS = Set.of(Fn.MIN, Fn.MAX, Fn.CEIL, Fn.FLOOR);

    private final Expr.Sym x;
    private final Parameters p = new Parameters(List.of());
    private final List<Expr> hints;
    private final SimplestSlope slopes;

    private RealRoots(Expr.Sym x, List<Expr> hints) {
        this.x = x;
        this.slopes = new SimplestSlope(x, p);
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
            Set<Expr> turns = new LinkedHashSet<>();
            for (List<Relation> way : Definedness.needs(part)) {
                way.forEach(r -> turns.add(Expr.sub(r.left(), r.right())));
            }
            if (part instanceof Expr.Call c && c.function() == Fn.ABS) {
                turns.add(c.argument());
            }
            if (part instanceof Expr.Call c && WITH_CORNERS.contains(c.function())) {
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
        KernelSum sum = slopes.flat(new KernelReader(x, p, true).of(resolved(e, piece)));
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
            merge(all, ofRest(rest, piece, depth));
        }
        return all;
    }

    private List<Place> ofRest(KernelSum rest, Piece piece, int depth) {
        Expr logarithms = logarithms(rest, piece);
        if (logarithms != null) {
            try {
                return zeros(logarithms, piece, depth + 1);
            } catch (UndecidedException e) {
                // As it stands, then.
            }
        }
        return monotone(slopes.of(rest, k -> kernelZeros(k, piece, depth).isEmpty()), piece, depth);
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

    private List<Place> kernelZeros(Expr k, Piece piece, int depth) {
        if (k instanceof Expr.Call c && c.function() == Fn.EXP) {
            return List.of();
        }
        if (k instanceof Expr.Call c && c.function() == Fn.LOG) {
            return zeros(cleaned(Expr.sub(c.argument(), Expr.ONE)), piece, depth + 1);
        }
        if (k instanceof Expr.Call c && (c.function() == Fn.W0 || c.function() == Fn.ARTANH)) {
            return zeros(cleaned(c.argument()), piece, depth + 1);
        }
        if (k instanceof Expr.Call c && (c.function() == Fn.WM1 || c.function() == Fn.OMEGA)) {
            return List.of();
        }
        if (k instanceof Expr.Call) {
            return monotone(slopes.plain(KernelSum.kernel(k)), piece, depth + 1);
        }
        return k == x ? zeroOf(piece) : zeros(k, piece, depth + 1);
    }

    private List<Place> zeroOf(Piece piece) {
        return piece.holdsZero() ? List.of(Place.exact(BigFraction.ZERO, new SignedValues(x, x))) : List.of();
    }

    /** The zeros of a sum without a common factor, by those of a derivative. */
    private List<Place> monotone(SimplestSlope.Sloped sloped, Piece piece, int depth) {
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

    /** The sign near infinity, or near a point from one side. */
    static int signNear(Expr e, Expr.Sym x, Expr at) {
        Expr.Sym large = Expr.sym("large " + x.name(), Domain.POSITIVE);
        Expr there = Exprs.substitute(e, Map.of(x, Exprs.substitute(at, Map.of(x, large))));
        Multiseries.Answer a = new Multiseries(large, List.of()).of(there);
        return new Parameters(List.of()).signum(a.coefficient());
    }
}
