package org.majorant.judge.box;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.judge.search.Falsifier;
import org.majorant.number.interval.Interval;
import org.majorant.prove.StatementBox;
import org.majorant.prove.box.Enclosure;
import org.majorant.prove.box.RootCounting;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** {@code check enclosed} for claims on the shape of a function: {@code increasing f in x}, {@code roots x: … count n}. */
public final class EnclosedShape {
    /** The smallest distance of two values that are tried, as a power of 1/10. */
    private static final int SMALLEST_STEP = 9;

    private EnclosedShape() {}

    /** Whether claims of this form are enclosed here. */
    public static boolean reaches(Formula f) {
        return f instanceof Formula.Monotone || f instanceof Formula.RootCount;
    }

    /** The verdict on one claim without abbreviations, for the box of the check's line. */
    static Verdict verdict(List<Relation> hypotheses, Formula claim, List<Relation> line, int mostBoxes) {
        try {
            return claim instanceof Formula.RootCount r
                    ? roots(without(r.variable(), hypotheses), r, line, mostBoxes)
                    : monotone(hypotheses, (Formula.Monotone) claim, line, mostBoxes);
        } catch (NoValueException e) {
            return new Verdict.Undecided(Reason.inOrder(e.parts()));
        } catch (NotDifferentiableException e) {
            return new Verdict.Undecided(Reason.inOrder(e.parts()));
        }
    }

    /** The hypotheses that leave the bound variable alone: the claim is on its whole domain. */
    private static List<Relation> without(Expr.Sym bound, List<Relation> hypotheses) {
        return hypotheses.stream()
                .filter(h -> !Exprs.contains(h.left(), bound) && !Exprs.contains(h.right(), bound))
                .toList();
    }

    /** Hypotheses that speak of the variable alone narrow its domain; others do not bind it. */
    private static Verdict monotone(List<Relation> given, Formula.Monotone m, List<Relation> line, int mostBoxes) {
        List<Relation> hypotheses = new ArrayList<>(without(m.variable(), given));
        List<Relation> narrowing = given.stream()
                .filter(h -> Exprs.freeSymbols(h).equals(Set.of(m.variable())))
                .toList();
        hypotheses.addAll(narrowing);
        Relation.Op sign = m.increasing() ? Relation.Op.GT : Relation.Op.LT;
        if (Exprs.containsFormal(m.body(), EnumSet.of(FormalKind.DIFF))) {
            throw new NotDifferentiableException("the function holds a derivative");
        }
        Relation slope = new Relation(Derivative.of(m.body(), m.variable()), sign, Expr.ZERO);
        StatementBox box = StatementBox.of(line, hypotheses, List.of(slope, Relation.eq(m.body(), m.variable())));
        if (m.variable().domain().integral()) {
            return new Verdict.Undecided("the domain of " + m.variable() + " is not an interval of reals");
        }
        if (box.isEmpty()) {
            return EnclosedCheck.NOWHERE;
        }
        if (!box.covers(m.variable())) {
            return narrower(m.variable());
        }
        Enclosure.Result r = new Enclosure(hypotheses, List.of(slope), box.enclosures(), 0, Enclosure.Forms.ALL)
                .requiring(m.body())
                .prove(mostBoxes);
        if (r instanceof Enclosure.Proved p) {
            return EnclosedCheck.proved(p.boxes(), p.someHolds(), box);
        }
        return r instanceof Enclosure.Failed f
                ? against(m, f.where(), box, without(m.variable(), given), narrowing)
                : open(((Enclosure.Undecided) r).remaining().get(0));
    }

    /** Two values of the variable, near a place where the slope has the other sign, at which balls see that the claim fails. */
    private static Verdict against(
            Formula.Monotone m,
            Map<Expr.Sym, Interval> where,
            StatementBox box,
            List<Relation> hypotheses,
            List<Relation> narrowing) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        where.forEach((s, x) -> point.put(s, EnclosedCheck.member(s.domain(), box.left(s), x)));
        BigFraction at = point.remove(m.variable());
        if (at != null && !point.containsValue(null)) {
            for (int k = 0; k <= SMALLEST_STEP; k++) {
                BigFraction step = BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(k));
                for (BigFraction low : List.of(at, at.subtract(step))) {
                    BigFraction high = low.add(step);
                    if (m.variable().domain().contains(low)
                            && m.variable().domain().contains(high)) {
                        Relation.Op op = m.increasing() ? Relation.Op.LT : Relation.Op.GT;
                        Relation claim = new Relation(value(m, low), op, value(m, high));
                        List<Relation> within = new ArrayList<>(hypotheses);
                        for (BigFraction end : List.of(low, high)) {
                            Map<Expr.Sym, Expr> put = Map.of(m.variable(), Expr.num(end));
                            narrowing.forEach(n -> within.add(n.map(e -> Exprs.substitute(e, put))));
                        }
                        Optional<Witness.Point> seen =
                                Falsifier.confirm(within, List.of(claim), point, BigFraction.ZERO);
                        if (seen.isPresent()) {
                            return new Verdict.Refuted(seen.get());
                        }
                    }
                }
            }
        }
        return new Verdict.Undecided("the slope is not found to have one sign at " + EnclosedCheck.named(where));
    }

    private static Expr value(Formula.Monotone m, BigFraction at) {
        return Exprs.substitute(m.body(), Map.of(m.variable(), Expr.num(at)));
    }

    private static Verdict roots(List<Relation> hypotheses, Formula.RootCount c, List<Relation> line, int mostBoxes) {
        Expr.Sym x = c.variable();
        StatementBox box = StatementBox.of(line, hypotheses, List.of(c.equation(), Relation.eq(x, x)));
        if (x.domain().integral()) {
            return new Verdict.Undecided("the domain of " + x + " is not an interval of reals");
        }
        if (box.isEmpty()) {
            return EnclosedCheck.NOWHERE;
        }
        if (!box.covers(x)) {
            return narrower(x);
        }
        RootCounting.Result r =
                new RootCounting(hypotheses, c.equation(), x, box.enclosures()).count(c.count(), mostBoxes);
        if (r instanceof RootCounting.Counted n) {
            return EnclosedCheck.proved(n.boxes(), n.someHolds(), box);
        }
        if (r instanceof RootCounting.Differs d) {
            String found = d.roots() + (d.roots() == 1 ? " root" : " roots");
            return new Verdict.Undecided("there " + (d.roots() == 1 ? "is " : "are ") + found + " for all of "
                    + EnclosedCheck.named(d.where()) + ", and the claim is " + c.count());
        }
        return open(((RootCounting.Undecided) r).where());
    }

    /** The claim is on all of the variable's domain: what holds on a part of it does not support it. */
    private static Verdict narrower(Expr.Sym x) {
        return new Verdict.Undecided(
                "the box leaves out a part of the domain of " + x + ", over which the claim is made");
    }

    private static Verdict open(Map<Expr.Sym, Interval> where) {
        return new Verdict.Undecided("the enclosure leaves boxes open, one of them " + EnclosedCheck.named(where));
    }
}
