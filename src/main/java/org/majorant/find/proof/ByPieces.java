package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formula.Piece.Behaviour;
import org.majorant.theorem.Statement;

/** How many roots an equation has: at most one on each piece where the difference of its sides rises, or falls. */
final class ByPieces implements Tactic {
    private static final int MOST_ROOTS = 6;

    private final Predicate<Statement> plausible;

    ByPieces(Predicate<Statement> plausible) {
        this.plausible = plausible;
    }

    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        if (goal.says().formula() instanceof Formula.RootCount r) {
            Expr difference = Expr.sub(r.equation().left(), r.equation().right());
            List<Expr> roots = roots(r);
            whole(goal, r, difference, roots, all);
            Slopes.of(difference, r.variable())
                    .ifPresent(slope -> TurningPoints.of(slope, r.variable(), List.of())
                            .forEach(m -> halves(goal, r, difference, slope, m, roots, all)));
        }
        return all;
    }

    private void whole(Goal goal, Formula.RootCount r, Expr difference, List<Expr> roots, List<Plan> all) {
        Expr.Sym x = r.variable();
        if (r.count() > 1 || x.domain().integral()) {
            return;
        }
        Expr end = x.domain().lower().isInfinite()
                ? Expr.num(0)
                : Expr.num(x.domain().lower().value());
        List<Relation> everywhere = List.of(new Relation(x, Relation.Op.GT, end));
        for (Formula.Piece p : pieces(everywhere, x, difference, roots, r.count() == 1, goal)) {
            all.add(new Plan(List.of(goal.unnamed(0, p)), List.of(goal.by("pieces"))));
        }
    }

    private void halves(
            Goal goal, Formula.RootCount r, Expr difference, Expr slope, Expr m, List<Expr> roots, List<Plan> all) {
        Expr.Sym x = r.variable();
        if (Exprs.contains(m, x) || !isInside(m, x.domain())) {
            return;
        }
        Relation flat = Relation.eq(Exprs.substitute(slope, Map.of(x, m)), Expr.ZERO);
        boolean turns = plausible.test(says(goal, new Formula.Comparison(List.of(flat)), List.of()));
        List<Relation> below = List.of(new Relation(x, Relation.Op.LT, m));
        List<Relation> above = List.of(new Relation(x, Relation.Op.GT, m));
        if (!turns && r.count() != 1) {
            return;
        }
        for (Formula.Piece left : pieces(below, x, difference, roots, r.count() > 0, goal)) {
            for (Formula.Piece right : pieces(above, x, difference, roots, r.count() > 0, goal)) {
                int found = (left.root() == null ? 0 : 1) + (right.root() == null ? 0 : 1);
                boolean atTheBreak = r.count() == 1 && found == 0;
                if ((found == r.count() || atTheBreak) && (left.root() == null || left.root() != right.root())) {
                    all.add(new Plan(
                            List.of(goal.unnamed(0, left), goal.unnamed(1, right)), List.of(goal.by("pieces"))));
                }
            }
        }
    }

    private static boolean isInside(Expr m, Domain d) {
        return !(m instanceof Expr.Num n) || d.interior().contains(n.value());
    }

    /** What may be said of a piece: that the difference moves one way, with one of the roots or without; that it is not 0. */
    private List<Formula.Piece> pieces(
            List<Relation> where, Expr.Sym x, Expr difference, List<Expr> roots, boolean mayHold, Goal goal) {
        List<Formula.Piece> all = new ArrayList<>();
        for (boolean up : new boolean[] {true, false}) {
            if (plausible.test(says(goal, new Formula.Monotone(up, difference, x), where))) {
                Behaviour way = up ? Behaviour.INCREASING : Behaviour.DECREASING;
                if (mayHold) {
                    roots.forEach(root -> all.add(new Formula.Piece(where, x, way, root)));
                }
                all.add(new Formula.Piece(where, x, way, null));
            }
        }
        Relation apart = new Relation(difference, Relation.Op.NE, Expr.ZERO);
        if (plausible.test(says(goal, new Formula.Comparison(List.of(apart)), where))) {
            all.add(new Formula.Piece(where, x, Behaviour.NO_ROOT, null));
        }
        return all;
    }

    private static Statement says(Goal goal, Formula f, List<Relation> conditions) {
        return new Statement("", f, conditions, goal.says().span());
    }

    /** Closed forms of roots, of either sign and through exponentials; which of them lies where is seen by the checker. */
    private static List<Expr> roots(Formula.RootCount r) {
        Set<Expr> all = new LinkedHashSet<>();
        Expr.Sym x = r.variable();
        Expr.Sym u = Expr.sym(x.name(), Domain.POSITIVE);
        Relation e = r.equation();
        Relation negated = Relation.eq(Parts.negative(e.left()), Parts.negative(e.right()));
        List<UnaryOperator<Expr>> shapes =
                List.of(v -> v, Parts::negative, Expr::exp, v -> Expr.exp(Parts.negative(v)), Expr::log);
        for (UnaryOperator<Expr> shape : shapes) {
            for (Relation same : List.of(e, negated)) {
                solved(same, x, shape.apply(u), u).forEach(v -> all.add(shape.apply(v)));
            }
        }
        return all.stream().limit(MOST_ROOTS).toList();
    }

    private static List<Expr> solved(Relation e, Expr.Sym x, Expr as, Expr.Sym unknown) {
        try {
            Relation put = e.map(side -> Slopes.tidy(Exprs.substitute(side, Map.of(x, as))));
            return Inversion.solve(put, unknown, List.of()).stream()
                    .map(Inversion.Root::value)
                    .toList();
        } catch (UndecidedException outOfReach) {
            return List.of();
        }
    }
}
