package org.majorant.prove.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;

/**
 * A point p near which a claim {@code f >= 0} follows by Taylor's theorem, though it may hold with equality there: {@code f(x) = sum
 * over j < k of f^(j)(p) (x - p)^j/j! + f^(k)(q) (x - p)^k/k!} with q between p and x. Above p it is enough that the derivatives up
 * to k - 1 are not negative at p, which is decided exactly, and the k-th is not between p and x, by intervals; below p the
 * derivatives of odd order change their signs.
 *
 * <p>Side conditions: f has one symbol; all derivatives up to the k-th are defined between p and x, p included. A strict claim is
 * settled only where p lies outside of the domain of the symbol, and the k-th derivative is positive.
 */
public final class Contact {
    private static final int HIGHEST_ORDER = 6;
    /** As a part of a side, or of 1: so much of a difference is seen on boxes that are not small. */
    private static final double FAR = 0x1p-20;

    private final Relation claim;
    private final Expr.Sym x;
    private final Expr point;
    private final Interval at;
    private final Tape tape;
    /** The registers of f and its derivatives. */
    private final int[] orders;
    /** How many of the first derivatives, f itself among them, have the sign that is asked for above, and below p. */
    private final int above;

    private final int below;
    private final boolean tight;
    private boolean used;

    private Contact(
            Relation claim,
            Expr.Sym x,
            Expr point,
            Interval at,
            Tape tape,
            int[] orders,
            int above,
            int below,
            boolean tight) {
        this.claim = claim;
        this.x = x;
        this.point = point;
        this.at = at;
        this.tape = tape;
        this.orders = orders;
        this.above = above;
        this.below = below;
        this.tight = tight;
    }

    /** Whether a part of a box was settled by it. */
    public boolean isUsed() {
        return used;
    }

    /** Whether both sides are equal at the point. */
    public boolean isTight() {
        return tight;
    }

    /**
     * A contact, where the claim is one that can have it.
     *
     * @param point an expression without symbols
     * @param holds decides relations between numbers; says yes to none that is false
     */
    public static Optional<Contact> of(Relation claim, Expr.Sym x, Expr point, Predicate<Relation> holds) {
        boolean less = claim.op() == Relation.Op.LE || claim.op() == Relation.Op.LT;
        boolean order = less || claim.op() == Relation.Op.GE || claim.op() == Relation.Op.GT;
        boolean outside =
                ExactEvaluator.constant(point) != null && !x.domain().contains(ExactEvaluator.constant(point));
        Expr f = less ? Expr.sub(claim.right(), claim.left()) : Expr.sub(claim.left(), claim.right());
        if (!order || claim.op().isStrict() && !outside || !Exprs.freeSymbols(f).equals(java.util.Set.of(x))) {
            return Optional.empty();
        }
        Interval there = Enclosure.range(Exprs.substitute(f, Map.of(x, point)), Map.of());
        Interval side = Enclosure.range(Exprs.substitute(claim.left(), Map.of(x, point)), Map.of());
        if (there.mig() > FAR * Math.max(1, side.mag())) {
            // Plainly apart there: boxes settle what lies near, or nothing does; the signs of derivatives are dear.
            return Optional.empty();
        }
        try {
            Tape tape = new Tape(List.of(x), false);
            List<Integer> orders = new ArrayList<>();
            int above = 0;
            int below = 0;
            Expr d = f;
            for (int k = 0; k <= HIGHEST_ORDER && Math.max(above, below) == k; k++) {
                orders.add(tape.register(d));
                Expr value = Exprs.substitute(d, Map.of(x, point));
                above += above == k && holds.test(new Relation(value, Relation.Op.GE, Expr.ZERO)) ? 1 : 0;
                Relation.Op sign = k % 2 == 0 ? Relation.Op.GE : Relation.Op.LE;
                below += below == k && holds.test(new Relation(value, sign, Expr.ZERO)) ? 1 : 0;
                d = tidied(Derivative.of(d, x));
            }
            boolean tight = holds.test(Relation.eq(Exprs.substitute(f, Map.of(x, point)), Expr.ZERO));
            int[] all = orders.stream().mapToInt(i -> i).toArray();
            return Optional.of(
                    new Contact(claim, x, point, Enclosure.range(point, Map.of()), tape, all, above, below, tight));
        } catch (NotDifferentiableException | NoValueException e) {
            return Optional.empty();
        }
    }

    /**
     * Without the powers 0 and 1 and the products with 0 that differentiating leaves, which may have no value where the derivative
     * has one: that of {@code x^1} is 1 at 0 too, and that of {@code 0*g} is 0 wherever g is defined, which is asked of f itself.
     */
    private static Expr tidied(Expr e) {
        Expr inner = Exprs.rebuild(e, Contact::tidied);
        if (inner instanceof Expr.Pow p && ExactEvaluator.constant(p.exponent()) != null) {
            Expr k = Expr.num(ExactEvaluator.constant(p.exponent()));
            return k == Expr.ZERO ? Expr.ONE : k == Expr.ONE ? p.base() : Expr.pow(p.base(), k);
        }
        if (inner instanceof Expr.Mul m && m.factors().contains(Expr.ZERO)) {
            return Expr.ZERO;
        }
        return inner instanceof Expr.Add a
                ? Expr.add(a.terms().stream().filter(t -> t != Expr.ZERO).toList())
                : inner;
    }

    /** {@code x = exp(1)}. */
    @Override
    public String toString() {
        return x + " = " + point;
    }

    /** Whether the claim follows at all points of the interval that lie in the domain of the symbol. */
    boolean settles(Relation c, Interval box) {
        if (!c.equals(claim) || at.isEmpty() || box.isEmpty()) {
            return false;
        }
        boolean up = box.sup() < at.inf() || side(Ends.of(at.inf(), Math.max(box.sup(), at.sup())), above, false);
        boolean down = box.inf() > at.sup() || side(Ends.of(Math.min(box.inf(), at.inf()), at.sup()), below, true);
        used |= up && down;
        return up && down;
    }

    /** Whether some derivative of an order that the signs at the point allow has its sign on the whole interval. */
    private boolean side(Interval between, int allowed, boolean mirrored) {
        Tape.Registers r = tape.newRegisters();
        tape.run(new Interval[] {between}, r, 0, tape.size());
        for (int k = 0; k < orders.length && r.defined[orders[k]]; k++) {
            Interval d = r.value[orders[k]];
            boolean negative = mirrored && k % 2 == 1;
            boolean positive = negative ? d.sup() < 0 : d.inf() > 0;
            boolean least = negative ? d.sup() <= 0 : d.inf() >= 0;
            if (k > 0 && k <= allowed && (positive || least && !claim.op().isStrict())) {
                return true;
            }
        }
        return false;
    }
}
