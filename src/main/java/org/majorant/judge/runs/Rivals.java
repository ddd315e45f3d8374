package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;

/**
 * The rivals of a claim, made from how it is written: a term left out or halved, an exponent of each quantity raised and
 * lowered, a dependence turned round, strengthened, weakened or dropped, a rate doubled and halved, a constant instead of it
 * all. A theory file may add to them and can take none away.
 *
 * <p>What is changed is the side that speaks of more; a lower bound is changed on its smaller side. A quantity x that is changed stands as {@code x/m}, m its geometric mean over the held-out points, so that a rival without a constant of
 * its own crosses the claim in the middle of the runs. What a fitted constant would absorb, such as half of a term with a constant in front, is not made.
 */
final class Rivals {
    private static final Expr HALF = Expr.num(1, 2);
    private static final Expr TWO = Expr.num(2);
    private static final List<Expr> POWERS = List.of(Expr.num(-1), Expr.num(1, 10), Expr.num(4));

    private final MeasuredClaims claims;
    private final int number;
    private final MeasuredClaims.Side side;
    private final boolean larger;
    private final Expr changed;
    private final Map<Expr.Sym, Swept> swept;
    private final Map<Expr, Rival> rivals = new LinkedHashMap<>();

    /**
     * How a symbol varies over the held-out points.
     *
     * @param middle the geometric mean of its values above 0
     * @param spread largest over least of them; 1 for one value
     * @param set whether it is set for a run, such as its width, and not measured
     */
    record Swept(double middle, double spread, boolean set) {
        private static final double LEAST = 1.5;

        boolean varies() {
            return spread >= LEAST;
        }
    }

    private Rivals(MeasuredClaims claims, int number, Map<Expr.Sym, Swept> swept) {
        this.claims = claims;
        this.number = number;
        this.side = claims.sides().get(number);
        this.larger = symbols(side.larger()) >= symbols(side.smaller());
        this.changed = larger ? side.larger() : side.smaller();
        this.swept = swept;
    }

    private static int symbols(Expr e) {
        return Exprs.freeSymbols(e).size();
    }

    /** The rivals that the program makes of one claim. */
    static List<Rival> of(MeasuredClaims claims, int number, Map<Expr.Sym, Swept> swept) {
        Rivals r = new Rivals(claims, number, swept);
        r.terms();
        r.dependences();
        r.rates();
        r.constant();
        return List.copyOf(r.rivals.values());
    }

    /** Those that a file adds. */
    static List<Rival> stated(MeasuredClaims claims, List<Relation> stated) throws MeasuredClaims.OutOfReachException {
        List<Rival> all = new ArrayList<>();
        for (Relation r : stated) {
            int found = -1;
            for (int i = 0; i < claims.sides().size(); i++) {
                found = found < 0 && claims.sides().get(i).smaller() == r.left() ? i : found;
            }
            if (found < 0 || r.op() != Relation.Op.LE) {
                throw new MeasuredClaims.OutOfReachException(
                        "the rival " + r + " bounds nothing that a claim bounds by <=");
            }
            all.add(new Rival("the file's " + r, found, r.left(), r.right(), List.of(), claims.constantsOf(r.right())));
        }
        return all;
    }

    private void add(String name, Expr other) {
        add(name, other, List.of());
    }

    /** @param when what must hold of a point for the rival to be held against it */
    private void add(String name, Expr other, List<Relation> when) {
        if (other != changed) {
            Expr small = larger ? side.smaller() : other;
            Expr large = larger ? other : side.larger();
            rivals.putIfAbsent(other, new Rival(name, number, small, large, when, claims.constantsOf(large)));
        }
    }

    private List<Expr> parts() {
        return changed instanceof Expr.Add a ? a.terms() : List.of(changed);
    }

    private Expr with(int term, Expr by) {
        List<Expr> parts = new ArrayList<>(parts());
        parts.set(term, by);
        return parts.size() == 1 ? by : Expr.add(parts);
    }

    private void terms() {
        List<Expr> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            Expr t = parts.get(i);
            if (parts.size() > 1) {
                List<Expr> rest = new ArrayList<>(parts);
                rest.remove(i);
                add("without " + t, rest.size() == 1 ? rest.get(0) : Expr.add(rest));
            }
            if (claims.constantsOf(t).isEmpty()) {
                add((larger ? "half of " : "twice ") + t, with(i, Expr.mul(larger ? HALF : TWO, t)));
            }
        }
    }

    private void dependences() {
        Set<Expr.Sym> inside = Exprs.freeSymbols(changed);
        swept.forEach((x, s) -> {
            boolean within = inside.contains(x);
            if (!within && !(s.set() && s.varies()) || within && !s.set() && !s.varies()) {
                return;
            }
            if (!s.varies()) {
                add("another exponent of " + x + ", which the runs do not vary", Expr.mul(Expr.num(1), changed));
                return;
            }
            List<Relation> above = List.of(new Relation(x, Relation.Op.GT, Expr.num(0)));
            Expr unit = Expr.div(x, Expr.decimal(new java.math.BigDecimal(Digits.four(s.middle()))));
            for (int i = 0; i < parts().size(); i++) {
                Expr t = parts().get(i);
                if (!within || Exprs.contains(t, x)) {
                    add("exponent of " + x + " + 1/2 in " + t, with(i, Expr.mul(t, Expr.pow(unit, HALF))), above);
                    add(
                            "exponent of " + x + " - 1/2 in " + t,
                            with(i, Expr.mul(t, Expr.pow(unit, Expr.neg(HALF)))),
                            above);
                }
            }
            if (within) {
                Expr middle = Expr.decimal(new java.math.BigDecimal(Digits.four(s.middle())));
                for (Expr power : POWERS) {
                    Expr other = Expr.mul(middle, Expr.pow(unit, power));
                    add(
                            x + "^" + (power == POWERS.get(0) ? "(-1)" : power == POWERS.get(1) ? "(1/10)" : power)
                                    + " for " + x,
                            Exprs.substitute(changed, Map.of(x, other)),
                            above);
                }
                add("without " + x, Exprs.substitute(changed, Map.of(x, middle)), above);
            }
        });
    }

    private void rates() {
        Set<Expr> rates = new LinkedHashSet<>();
        for (Expr e : Exprs.strictParts(changed)) {
            if (e instanceof Expr.Call c && c.function() == Fn.EXP
                    || e instanceof Expr.Pow p && !isNumber(p.exponent())) {
                rates.add(e);
            }
        }
        for (Expr e : rates.stream()
                .sorted(java.util.Comparator.comparing(Expr::toString))
                .toList()) {
            if (claims.constantsOf(e).isEmpty()) {
                rate("twice the rate in " + e, e, z -> Expr.mul(TWO, z));
                rate("half the rate in " + e, e, z -> Expr.mul(HALF, z));
            } else {
                rate("the square in " + e, e, z -> Expr.neg(Expr.pow(Expr.neg(z), TWO)));
                rate("the root in " + e, e, z -> Expr.neg(Expr.pow(Expr.neg(z), HALF)));
            }
        }
    }

    private void rate(String name, Expr e, UnaryOperator<Expr> change) {
        Expr other = e instanceof Expr.Pow p
                ? Expr.pow(p.base(), change.apply(p.exponent()))
                : Expr.exp(change.apply(((Expr.Call) e).arguments().get(0)));
        add(name, Exprs.replace(changed, e, other));
    }

    /** Exponents such as {@code -1/2} are those of a dependence, and no rate. */
    private static boolean isNumber(Expr e) {
        return Exprs.freeSymbols(e).isEmpty();
    }

    private void constant() {
        Expr.Sym one = Expr.sym("constant", Domain.POSITIVE);
        if (larger && !(changed instanceof Expr.Sym s && claims.constantsOf(s).contains(s))) {
            add("a constant", one);
        }
    }
}
