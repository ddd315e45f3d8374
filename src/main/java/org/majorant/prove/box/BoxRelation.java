package org.majorant.prove.box;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;
import org.majorant.number.interval.Rounding;

/**
 * A relation compiled for boxes: the natural form of both sides; where that does not decide, the monotone form (a coordinate
 * in which the difference is monotone is set to the end that matters) and the centred form (mean value theorem) of their
 * difference; last the same in logarithmic coordinates ({@link Logarithmic}), which reach to infinity.
 *
 * <p>A box is only decided where both sides are defined on the whole of it. The derivatives count only where they are defined
 * on the whole box: then the difference is differentiable there in that coordinate, which both forms need.
 */
final class BoxRelation {
    /** What is known of a relation on a box. */
    enum Outcome {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    private static final int NONE = -1;

    private final Relation relation;
    private final Tape tape;
    private final int left;
    private final int right;
    private final int[] defined;
    private final int natural;
    private final int[] gradient;
    private final double within;
    private final @Nullable BoxRelation logarithmic;
    private final Tape.Registers whole;
    private final Tape.Registers part;

    /**
     * @param within relative tolerance within which an equation counts as holding; 0 for none
     * @throws NoValueException when a side has no value at a point or a symbol is not among the inputs
     */
    BoxRelation(Relation relation, List<Expr.Sym> inputs, double within) {
        this(relation, inputs, within, false);
    }

    /** @param inDomains whether only those points of a box count at which every input lies in the domain of its symbol */
    BoxRelation(Relation relation, List<Expr.Sym> inputs, double within, boolean inDomains) {
        this(relation, List.of(), inputs, within, Logarithmic.of(relation), inDomains);
    }

    /** @param defined what has to be defined besides both sides */
    private BoxRelation(
            Relation relation,
            List<Expr> defined,
            List<Expr.Sym> inputs,
            double within,
            Logarithmic.@Nullable Form other,
            boolean inDomains) {
        this.relation = relation;
        this.within = within;
        this.tape = new Tape(inputs, inDomains);
        this.left = tape.register(relation.left());
        this.right = tape.register(relation.right());
        this.defined = defined.stream().mapToInt(tape::register).toArray();
        this.natural = tape.size();
        this.gradient = new int[inputs.size()];
        Expr difference = Expr.sub(relation.left(), relation.right());
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = derivative(difference, inputs.get(i));
        }
        this.logarithmic =
                other == null ? null : new BoxRelation(other.relation(), other.defined(), inputs, 0, null, inDomains);
        this.whole = tape.newRegisters();
        this.part = tape.newRegisters();
    }

    private int derivative(Expr difference, Expr.Sym x) {
        try {
            return tape.register(Derivative.of(difference, x));
        } catch (NotDifferentiableException | NoValueException e) {
            return NONE;
        }
    }

    Relation relation() {
        return relation;
    }

    /** Decides by the natural form alone, which a slow checker can repeat. */
    Outcome natural(Interval[] box) {
        tape.run(box, whole, 0, natural);
        return isDefined(whole) ? decide(whole.value[left], whole.value[right]) : Outcome.UNKNOWN;
    }

    /** Decides by all forms. */
    Outcome test(Interval[] box) {
        Outcome plain = natural(box);
        if (plain != Outcome.UNKNOWN || !isDefined(whole)) {
            return plain;
        }
        tape.run(box, whole, natural, tape.size());
        Interval low = bound(box, true);
        Interval high = bound(box, false);
        Outcome all = bySign(Ends.of(low.inf(), high.sup()));
        return all == Outcome.UNKNOWN && logarithmic != null ? logarithmic.test(box) : all;
    }

    /** An enclosure of left minus right wherever both are defined, by all forms. */
    Interval difference(Interval[] box) {
        tape.run(box, whole, 0, tape.size());
        Interval plain = whole.value[left].sub(whole.value[right]);
        return isDefined(whole)
                ? plain.intersection(
                        Ends.of(bound(box, true).inf(), bound(box, false).sup()))
                : plain;
    }

    /** The sign of left minus right wherever both are defined, 0 where it is not known or they nowhere are. */
    int apart(Interval[] box) {
        tape.run(box, whole, 0, natural);
        Interval l = whole.value[left];
        Interval r = whole.value[right];
        return l.isEmpty() || r.isEmpty() ? 0 : l.inf() > r.sup() ? 1 : l.sup() < r.inf() ? -1 : 0;
    }

    /** Whether both sides are defined on the whole box. */
    boolean isDefinedOn(Interval[] box) {
        tape.run(box, whole, 0, natural);
        return isDefined(whole);
    }

    private boolean isDefined(Tape.Registers r) {
        boolean all = r.defined[left] && r.defined[right];
        for (int at : defined) {
            all &= r.defined[at];
        }
        return all;
    }

    /** An enclosure of the difference on the face of the box where it is least (or greatest). */
    private Interval bound(Interval[] box, boolean least) {
        Interval[] face = box.clone();
        for (int i = 0; i < face.length; i++) {
            int sign = slope(i);
            if (sign != 0) {
                double end = sign > 0 == least ? box[i].inf() : box[i].sup();
                face[i] = Double.isInfinite(end) ? box[i] : Interval.of(end);
            }
        }
        tape.run(face, part, 0, natural);
        if (!isDefined(part)) {
            // The face lies at an end that does not count.
            return Interval.ENTIRE;
        }
        Interval value = part.value[left].sub(part.value[right]);
        return value.intersection(centred(face, value));
    }

    /** The sign of the slope in a coordinate on the whole box, 0 where it is not known. */
    private int slope(int i) {
        if (gradient[i] == NONE || !whole.defined[gradient[i]]) {
            return 0;
        }
        Interval g = whole.value[gradient[i]];
        return g.inf() >= 0 ? 1 : g.sup() <= 0 ? -1 : 0;
    }

    /** {@code f(c) + Σ ∂f/∂xᵢ·(xᵢ - cᵢ)} over a face of the box; the value itself where it is not to be had. */
    private Interval centred(Interval[] face, Interval value) {
        Interval[] centre = new Interval[face.length];
        Interval sum = Interval.ZERO;
        for (int i = 0; i < face.length; i++) {
            centre[i] = Interval.of(face[i].mid());
            if (face[i].isSingleton()) {
                continue;
            }
            if (gradient[i] == NONE || !whole.defined[gradient[i]] || !face[i].isCommon()) {
                return value;
            }
            sum = sum.add(whole.value[gradient[i]].mul(face[i].sub(centre[i])));
        }
        tape.run(centre, part, 0, natural);
        return isDefined(part) ? part.value[left].sub(part.value[right]).add(sum) : value;
    }

    /** How much a coordinate adds to the width of the difference, from the last full test; NaN when not known. */
    double smear(Interval[] box, int i) {
        if (gradient[i] == NONE || !isDefined(whole) || !whole.defined[gradient[i]]) {
            return Double.NaN;
        }
        return whole.value[gradient[i]].mag() * box[i].wid();
    }

    private Outcome decide(Interval l, Interval r) {
        return switch (relation.op()) {
            case LE -> outcome(l.sup() <= r.inf(), l.inf() > r.sup());
            case LT -> outcome(l.sup() < r.inf(), l.inf() >= r.sup());
            case GE -> outcome(l.inf() >= r.sup(), l.sup() < r.inf());
            case GT -> outcome(l.inf() > r.sup(), l.sup() <= r.inf());
            case NE -> outcome(l.disjoint(r), areEqual(l, r));
            case EQ -> outcome(areEqual(l, r) || isWithin(l, r), within == 0 && l.disjoint(r));
        };
    }

    private static boolean areEqual(Interval l, Interval r) {
        return l.isSingleton() && r.isSingleton() && l.equals(r);
    }

    private boolean isWithin(Interval l, Interval r) {
        double allowed = Rounding.mulDown(within, Math.max(l.mig(), r.mig()));
        return within > 0 && l.sub(r).mag() <= allowed;
    }

    private Outcome bySign(Interval f) {
        return switch (relation.op()) {
            case LE -> outcome(f.sup() <= 0, f.inf() > 0);
            case LT -> outcome(f.sup() < 0, f.inf() >= 0);
            case GE -> outcome(f.inf() >= 0, f.sup() < 0);
            case GT -> outcome(f.inf() > 0, f.sup() <= 0);
            case NE -> outcome(f.inf() > 0 || f.sup() < 0, f.equals(Interval.ZERO));
            case EQ ->
                outcome(f.equals(Interval.ZERO) || isWithinScale(f), within == 0 && (f.inf() > 0 || f.sup() < 0));
        };
    }

    private boolean isWithinScale(Interval f) {
        double scale = Math.max(whole.value[left].mig(), whole.value[right].mig());
        return within > 0 && f.mag() <= Rounding.mulDown(within, scale);
    }

    private static Outcome outcome(boolean holds, boolean fails) {
        return holds ? Outcome.HOLDS : fails ? Outcome.FAILS : Outcome.UNKNOWN;
    }
}
