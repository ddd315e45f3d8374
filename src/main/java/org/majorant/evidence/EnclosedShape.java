package org.majorant.evidence;

import java.util.List;
import java.util.Map;
import org.majorant.enclose.Enclosure;
import org.majorant.enclose.Interval;
import org.majorant.enclose.RootCounting;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.theorem.Formula;

/** {@code check enclosed} for claims on the shape of a function: {@code increasing f in x}, {@code roots x: … count n}. */
final class EnclosedShape {
    private EnclosedShape() {}

    /** Whether claims of this form are enclosed here. */
    static boolean reaches(Formula f) {
        return f instanceof Formula.Monotone || f instanceof Formula.RootCount;
    }

    /** The verdict on one claim without abbreviations, for the box of the check's line. */
    static Verdict verdict(List<Relation> hypotheses, Formula claim, List<Relation> line, int mostBoxes) {
        try {
            return claim instanceof Formula.RootCount r
                    ? roots(without(r.variable(), hypotheses), r, line, mostBoxes)
                    : monotone(
                            without(((Formula.Monotone) claim).variable(), hypotheses),
                            (Formula.Monotone) claim,
                            line,
                            mostBoxes);
        } catch (NoValueException | NotDifferentiableException e) {
            return new Verdict.Undecided(e.getMessage());
        }
    }

    /** The hypotheses that leave the bound variable alone: the claim is on its whole domain. */
    private static List<Relation> without(Expr.Sym bound, List<Relation> hypotheses) {
        return hypotheses.stream()
                .filter(h -> !Exprs.contains(h.left(), bound) && !Exprs.contains(h.right(), bound))
                .toList();
    }

    private static Verdict monotone(List<Relation> hypotheses, Formula.Monotone m, List<Relation> line, int mostBoxes) {
        Relation.Op sign = m.increasing() ? Relation.Op.GT : Relation.Op.LT;
        Relation slope = new Relation(Derivative.of(m.body(), m.variable()), sign, Expr.ZERO);
        CheckedBox box = CheckedBox.of(line, hypotheses, List.of(slope, Relation.eq(m.body(), m.variable())));
        if (m.variable().domain().integral()) {
            return new Verdict.Undecided("the domain of " + m.variable() + " is not an interval of reals");
        }
        if (box.isEmpty()) {
            return EnclosedCheck.NOWHERE;
        }
        Enclosure.Result r = new Enclosure(hypotheses, List.of(slope), box.enclosures(), 0, Enclosure.Forms.ALL)
                .requiring(m.body())
                .prove(mostBoxes);
        if (r instanceof Enclosure.Proved p) {
            return EnclosedCheck.proved(p.boxes(), p.someHolds(), box);
        }
        return r instanceof Enclosure.Failed f
                ? new Verdict.Undecided("the slope has the other sign at " + EnclosedCheck.named(f.where()))
                : open(((Enclosure.Undecided) r).remaining().get(0));
    }

    private static Verdict roots(List<Relation> hypotheses, Formula.RootCount c, List<Relation> line, int mostBoxes) {
        Expr.Sym x = c.variable();
        CheckedBox box = CheckedBox.of(line, hypotheses, List.of(c.equation(), Relation.eq(x, x)));
        if (x.domain().integral()) {
            return new Verdict.Undecided("the domain of " + x + " is not an interval of reals");
        }
        if (box.isEmpty()) {
            return EnclosedCheck.NOWHERE;
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

    private static Verdict open(Map<Expr.Sym, Interval> where) {
        return new Verdict.Undecided("the enclosure leaves boxes open, one of them " + EnclosedCheck.named(where));
    }
}
