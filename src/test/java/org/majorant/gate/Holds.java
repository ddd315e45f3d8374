package org.majorant.gate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.FormulaVisitor;

/**
 * Whether a formula is true in a world, false, or not decided (null). "False" of a statement for all values is certain: there is one at
 * which it fails. "True" of it means that it held at a dense choice of values.
 */
final class Holds implements FormulaVisitor<Boolean> {
    private static final int FARTHEST = 48;
    private static final double LARGE = 1e6;
    private static final int HALVINGS = 60;
    private static final int LARGEST_INDEX = 60;

    private final Truth truth;
    /** Relations that narrow the domain of the variable of a monotone function. */
    private final List<Relation> narrowing;
    /** Whether a statement for all values may count as true by the values that were tried. */
    private final boolean byTrial;

    Holds(Truth truth, List<Relation> narrowing, boolean byTrial) {
        this.truth = truth;
        this.narrowing = narrowing;
        this.byTrial = byTrial;
    }

    Boolean of(Formula f) {
        try {
            return f.accept(this);
        } catch (Value.Unknown | ArithmeticException x) {
            return null;
        }
    }

    @Override
    public Boolean comparison(Formula.Comparison f) {
        Boolean all = true;
        for (Relation r : f.chain()) {
            all = and(all, relation(r));
        }
        return all;
    }

    private Boolean relation(Relation r) {
        Boolean b = truth.holds(r);
        return b == null && byTrial ? equal(r) : b;
    }

    /**
     * Two sides that agree to nearly all of many digits: equal by the way the world was made. Large sides say nothing: what they
     * have in common may cover a difference.
     */
    private Boolean equal(Relation r) {
        boolean may = r.op() == Relation.Op.EQ || r.op() == Relation.Op.LE || r.op() == Relation.Op.GE;
        if (!may || truth.precision < 400 || isFuzzy(r.left()) || isFuzzy(r.right())) {
            return null;
        }
        try {
            Value d = truth.subtract(truth.value(r.left()), truth.value(r.right()));
            double size = 1 + Math.min(LARGE, Math.abs(truth.value(r.left()).approximate()));
            return d.ball().containsZero() && d.ball().upperDouble() < size * 1e-70 ? Boolean.TRUE : null;
        } catch (Value.None x) {
            return false;
        } catch (Value.Unknown x) {
            return null;
        }
    }

    private static boolean isFuzzy(Expr e) {
        return org.majorant.expr.Exprs.containsFormal(
                e, java.util.EnumSet.of(org.majorant.expr.FormalKind.INFIMUM, org.majorant.expr.FormalKind.LIMIT));
    }

    static Boolean and(Boolean a, Boolean b) {
        return Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)
                ? Boolean.FALSE
                : a == null || b == null ? null : Boolean.TRUE;
    }

    static Boolean not(Boolean a) {
        return a == null ? null : !a;
    }

    @Override
    public Boolean joined(Formula.Joined f) {
        List<Boolean> parts = f.parts().stream().map(this::of).toList();
        return switch (f.connective()) {
            case AND -> parts.stream().reduce(true, Holds::and);
            case OR -> not(parts.stream().map(Holds::not).reduce(true, Holds::and));
            case IMPLIES -> {
                Boolean then = parts.get(parts.size() - 1);
                for (int i = parts.size() - 2; i >= 0; i--) {
                    then = not(and(parts.get(i), not(then)));
                }
                yield then;
            }
            case IFF -> {
                Boolean same = parts.get(0);
                for (Boolean p : parts.subList(1, parts.size())) {
                    same = same == null || p == null ? null : (Boolean) same.equals(p);
                }
                yield same;
            }
        };
    }

    @Override
    public Boolean quantified(Formula.Quantified f) {
        boolean open = false;
        List<BigFraction> points = new ArrayList<>(Dense.grid(f.variable().domain(), FARTHEST));
        points.addAll(truth.world.points(f.variable().domain()));
        if (f.variable().domain().integral() && byTrial && speaksOfSequences(f.body())) {
            points.removeIf(Holds::isFar);
            // The world may be made for a member that is not looked at.
            open = truth.world.points(f.variable().domain()).stream().anyMatch(Holds::isFar);
        }
        int stride = strideOver(points.size());
        for (int i = 0; i < points.size(); i++) {
            BigFraction x = points.get(i * stride % points.size());
            Boolean b = new Holds(truth.with(f.variable(), x), narrowing, byTrial).of(f.body());
            if (b == null) {
                open = true;
            } else if (b != f.forAll()) {
                return b;
            }
        }
        return open || !byTrial || !f.forAll() || mayHide(f, points) ? null : Boolean.TRUE;
    }

    private static boolean isFar(BigFraction index) {
        return index.abs().compareTo(BigFraction.of(LARGEST_INDEX)) > 0;
    }

    /** A member of a sequence far out takes as many steps of its recursion; a function is as cheap there as anywhere. */
    private static boolean speaksOfSequences(Formula f) {
        return Symbols.expressions(f).stream()
                .anyMatch(e -> org.majorant.expr.Exprs.anyNode(
                        e, n -> n instanceof Expr.Formal a && a.name().endsWith("[]")));
    }

    /** A step with which all points are visited, far ones from each other in turn, so that a failure shows early. */
    private static int strideOver(int points) {
        int stride = 37;
        while (points > 0
                && java.math.BigInteger.valueOf(points)
                                .gcd(java.math.BigInteger.valueOf(stride))
                                .intValue()
                        > 1) {
            stride++;
        }
        return stride;
    }

    /** Whether an equation below "implies" or the like may hold between the points that were tried, where nothing was looked at. */
    private boolean mayHide(Formula.Quantified f, List<BigFraction> points) {
        if (f.variable().domain().integral()) {
            return false;
        }
        List<Expr> turning = new ArrayList<>();
        Symbols.expressions(f.body()).forEach(e -> turning(e, f.variable(), turning));
        for (Expr e : turning) {
            if (changesSign(f, Relation.eq(e, Expr.ZERO), points)) {
                return true;
            }
        }
        if (!(f.body() instanceof Formula.Joined j)) {
            return false;
        }
        for (Formula part : j.parts().subList(0, j.parts().size() - 1)) {
            if (!(part instanceof Formula.Comparison c)) {
                return true;
            }
            for (Relation r : c.chain()) {
                if ((r.op() == Relation.Op.EQ || r.op() == Relation.Op.NE)
                        && changesSign(f, r, points)
                        && !surelyThen(f, j, r, points)) {
                    return true;
                }
            }
        }
        return j.connective() == Formula.Joined.Connective.IFF;
    }

    /** Whether what is implied holds on both sides of every place at which the equation may hold. */
    private boolean surelyThen(Formula.Quantified f, Formula.Joined j, Relation r, List<BigFraction> points) {
        if (j.connective() != Formula.Joined.Connective.IMPLIES || j.parts().size() != 2) {
            return false;
        }
        List<BigFraction> sorted = points.stream().sorted().toList();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            Truth a = truth.with(f.variable(), sorted.get(i));
            Truth b = truth.with(f.variable(), sorted.get(i + 1));
            Relation below = new Relation(r.left(), Relation.Op.LT, r.right());
            Relation above = new Relation(r.left(), Relation.Op.GT, r.right());
            boolean apart = Boolean.TRUE.equals(a.holds(below)) && Boolean.TRUE.equals(b.holds(below))
                    || Boolean.TRUE.equals(a.holds(above)) && Boolean.TRUE.equals(b.holds(above));
            Formula then = j.parts().get(1);
            boolean both = Boolean.TRUE.equals(new Holds(a, narrowing, byTrial).of(then))
                    && Boolean.TRUE.equals(new Holds(b, narrowing, byTrial).of(then));
            if (!apart && !both && !jumpsOver(f, r, sorted.get(i), sorted.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sides stay apart on both sides of the place at which their order turns. */
    private boolean jumpsOver(Formula.Quantified f, Relation r, BigFraction from, BigFraction to) {
        BigFraction low = from;
        BigFraction high = to;
        Value atLow = null;
        Value atHigh = null;
        Expr d = Expr.sub(r.left(), r.right());
        try {
            int sign = truth.with(f.variable(), low).value(d).sign();
            for (int i = 0; i < HALVINGS; i++) {
                BigFraction m = low.add(high).divide(BigFraction.of(2));
                Value v = truth.with(f.variable(), m).value(d);
                if (v.isZero()) {
                    return false;
                }
                if (v.sign() == sign) {
                    low = m;
                    atLow = v;
                } else {
                    high = m;
                    atHigh = v;
                }
            }
        } catch (Value.None | Value.Unknown x) {
            return false;
        }
        double gap = 1e-3;
        return (atLow == null || Math.abs(atLow.approximate()) > gap)
                && (atHigh == null || Math.abs(atHigh.approximate()) > gap);
    }

    /** Parts at whose roots an expression has no value, or a kink. */
    private static void turning(Expr e, Expr.Sym x, List<Expr> into) {
        if (!org.majorant.expr.Exprs.contains(e, x)) {
            return;
        }
        if (e instanceof Expr.Div d) {
            into.add(d.denominator());
        } else if (e instanceof Expr.Pow p && Symbols.isPartial(e)) {
            into.add(p.base());
        } else if (e instanceof Expr.Call c && c.function() == org.majorant.expr.Fn.ABS) {
            into.add(c.argument());
        }
        org.majorant.expr.Exprs.parts(e).forEach(p -> turning(p, x, into));
    }

    private boolean changesSign(Formula.Quantified f, Relation r, List<BigFraction> points) {
        boolean below = false;
        boolean above = false;
        for (BigFraction x : points) {
            Truth at = truth.with(f.variable(), x);
            below |= !Boolean.FALSE.equals(at.holds(new Relation(r.left(), Relation.Op.LT, r.right())));
            above |= !Boolean.FALSE.equals(at.holds(new Relation(r.left(), Relation.Op.GT, r.right())));
        }
        return below && above;
    }

    @Override
    public Boolean monotone(Formula.Monotone f) {
        Domain d = f.variable().domain();
        Value before = null;
        boolean open = false;
        List<BigFraction> points = new ArrayList<>(Dense.grid(d, FARTHEST));
        points.addAll(truth.world.points(d));
        points.sort(null);
        Relation.Op way = f.increasing() ? Relation.Op.LT : Relation.Op.GT;
        BigFraction last = null;
        for (BigFraction x : points) {
            if (x.equals(last)) {
                continue;
            }
            last = x;
            Truth at = truth.with(f.variable(), x);
            Boolean inside = narrowed(at, f.variable());
            if (!Boolean.TRUE.equals(inside)) {
                continue;
            }
            Value v;
            try {
                v = at.value(f.body());
            } catch (Value.None e) {
                return false;
            } catch (Value.Unknown e) {
                open = true;
                continue;
            }
            Boolean rises = before == null ? Boolean.TRUE : at.compare(before, way, v);
            if (Boolean.FALSE.equals(rises)) {
                return false;
            }
            open |= rises == null;
            before = v;
        }
        return open || !byTrial ? null : Boolean.TRUE;
    }

    private Boolean narrowed(Truth at, Expr.Sym x) {
        Boolean all = true;
        for (Relation r : narrowing) {
            boolean speaks =
                    org.majorant.expr.Exprs.contains(r.left(), x) || org.majorant.expr.Exprs.contains(r.right(), x);
            if (speaks) {
                all = and(all, at.holds(r));
            }
        }
        return all;
    }

    @Override
    public Boolean rootCount(Formula.RootCount f) {
        return new Roots(truth, f).agrees();
    }

    @Override
    public Boolean asymptotic(Formula.Asymptotic f) {
        return new Growths(truth, f).agrees();
    }

    @Override
    public Boolean reported(Formula.Reported f) {
        try {
            return truth.inside(truth.value(f.value()), f.interval());
        } catch (Value.None x) {
            return false;
        } catch (Value.Unknown x) {
            return null;
        }
    }

    @Override
    public Boolean piece(Formula.Piece f) {
        return null;
    }

    @Override
    public Boolean words(Formula.Words f) {
        return null;
    }
}
