package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.theorem.Check;
import org.majorant.theorem.Definition;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Measured;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** What a theorem says of measured quantities: its bounds, the constants left open, the hypotheses that can be measured. */
final class MeasuredClaims {
    private final List<Bound> bounds = new ArrayList<>();
    private final Set<Expr.Sym> constants = new LinkedHashSet<>();
    private final Set<String> assumed = new LinkedHashSet<>();
    private final List<Side> sides = new ArrayList<>();
    private final List<Relation> hypotheses = new ArrayList<>();
    private final Map<Expr.Sym, Expr> bindings;
    private final UnaryOperator<Expr> expansion;
    private final Set<Expr> measured = new LinkedHashSet<>();
    private int equations;

    /**
     * A claim {@code smaller <= larger} in the symbols of the theory, abbreviations put in.
     *
     * @param smaller holds measured quantities alone
     * @param larger may hold constants, too
     * @param conditions of the claim
     */
    record Side(Expr smaller, Expr larger, List<Relation> conditions) {}

    /** Why the claims cannot be held against runs. */
    static final class OutOfReachException extends Exception {
        private static final long serialVersionUID = 1;

        OutOfReachException(String why) {
            super(why);
        }
    }

    MeasuredClaims(Theorem theorem, Check.Simulated check) throws OutOfReachException {
        bindings = new LinkedHashMap<>(check.bindings());
        expansion = theorem.expansion();
        for (Definition d : theorem.definitions()) {
            if (bindings.containsKey(d.symbol())) {
                throw new OutOfReachException(d.symbol() + " is an abbreviation and cannot be bound");
            }
        }
        for (Measured m : Measured.values()) {
            measured.add(m.symbol());
        }
        for (Statement g : theorem.givens()) {
            given(g);
        }
        for (Statement c : theorem.claims()) {
            claim(c);
        }
        if (equations > 0 && equations < sides.size()) {
            throw new OutOfReachException("equations and inequalities are held against runs in theorems of their own");
        }
        for (Side s : sides) {
            constants.addAll(open(put(s.larger())));
        }
        for (Relation h : hypotheses) {
            if (!openIn(h).isEmpty()) {
                throw new OutOfReachException("the hypothesis " + h + " speaks of what is not bound");
            }
        }
        for (Side s : sides) {
            bounds.add(bound(s.smaller(), s.larger(), s.conditions(), constants()));
        }
    }

    private void given(Statement g) {
        if (g.formula() instanceof Formula.Comparison c && g.conditions().isEmpty()) {
            c.chain().forEach(r -> hypotheses.add(r.map(this::put)));
        } else {
            assumed.add(g.toString());
        }
    }

    private void claim(Statement c) throws OutOfReachException {
        if (!(c.formula() instanceof Formula.Comparison f)) {
            throw new OutOfReachException("a simulated check holds inequalities and equations against runs, not: " + c);
        }
        for (Relation w : c.conditions()) {
            if (!openIn(w.map(this::put)).isEmpty()) {
                throw new OutOfReachException("the condition of " + c + " speaks of what is not bound");
            }
        }
        for (Relation r : f.chain()) {
            sides.add(side(r, c.conditions()));
        }
    }

    private Side side(Relation r, List<Relation> when) throws OutOfReachException {
        if (r.op() == Relation.Op.NE) {
            throw new OutOfReachException("a simulated check holds inequalities and equations against runs, not: " + r);
        }
        equations += r.op() == Relation.Op.EQ ? 1 : 0;
        boolean turned = r.op() == Relation.Op.GE || r.op() == Relation.Op.GT;
        Relation up = turned ? new Relation(r.right(), r.op().swapped(), r.left()) : r;
        Side side = new Side(expansion.apply(up.left()), expansion.apply(up.right()), when);
        if (!open(put(side.smaller())).isEmpty()) {
            throw new OutOfReachException("the smaller side of " + up + " holds more than measured quantities");
        }
        return side;
    }

    /** A bound that is made from sides in the theory's symbols. */
    Bound bound(Expr smaller, Expr larger, List<Relation> conditions, List<Expr.Sym> open) throws OutOfReachException {
        List<Relation> all = new ArrayList<>(hypotheses);
        conditions.forEach(r -> all.add(r.map(this::put)));
        try {
            return new Bound(put(smaller), put(larger), all, open);
        } catch (NoValueException e) {
            throw new OutOfReachException(String.valueOf(e.getMessage()));
        }
    }

    private Expr put(Expr e) {
        return Exprs.expand(expansion.apply(e), bindings);
    }

    private Set<Expr.Sym> open(Expr e) {
        Set<Expr.Sym> open = new LinkedHashSet<>(Exprs.freeSymbols(e));
        open.removeIf(measured::contains);
        return open;
    }

    private Set<Expr.Sym> openIn(Relation r) {
        Set<Expr.Sym> open = open(r.left());
        open.addAll(open(r.right()));
        return open;
    }

    /** Symbols of a side in the theory's symbols that are not bound. */
    List<Expr.Sym> constantsOf(Expr side) {
        return List.copyOf(open(put(side)));
    }

    List<Bound> bounds() {
        return bounds;
    }

    List<Side> sides() {
        return sides;
    }

    Map<Expr.Sym, Expr> bindings() {
        return bindings;
    }

    /** Whether every claim is an equation. */
    boolean areEquations() {
        return equations > 0;
    }

    /** Symbols that are not bound: constants to be fitted. */
    List<Expr.Sym> constants() {
        return List.copyOf(constants);
    }

    /** Hypotheses that have no value at a point of a run. */
    Set<String> assumed() {
        return assumed;
    }
}
