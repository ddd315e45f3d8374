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
final class Claims {
    private final List<Bound> bounds = new ArrayList<>();
    private final Set<Expr.Sym> constants = new LinkedHashSet<>();
    private final Set<String> assumed = new LinkedHashSet<>();
    private final List<Relation> sides = new ArrayList<>();
    private final List<List<Relation>> conditions = new ArrayList<>();
    private final List<Relation> hypotheses = new ArrayList<>();
    private final UnaryOperator<Expr> put;
    private final Set<Expr> measured = new LinkedHashSet<>();

    /** Why the claims cannot be held against runs. */
    static final class OutOfReachException extends Exception {
        private static final long serialVersionUID = 1;

        OutOfReachException(String why) {
            super(why);
        }
    }

    Claims(Theorem theorem, Check.Simulated check) throws OutOfReachException {
        Map<Expr.Sym, Expr> bindings = new LinkedHashMap<>(check.bindings());
        UnaryOperator<Expr> expansion = theorem.expansion();
        put = e -> Exprs.expand(expansion.apply(e), bindings);
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
        for (Relation r : sides) {
            constants.addAll(open(r.right()));
        }
        for (Relation h : hypotheses) {
            if (!openIn(h).isEmpty()) {
                throw new OutOfReachException("the hypothesis " + h + " speaks of what is not bound");
            }
        }
        compile();
    }

    private void given(Statement g) {
        if (g.formula() instanceof Formula.Comparison c && g.conditions().isEmpty()) {
            c.chain().forEach(r -> hypotheses.add(r.map(put)));
        } else {
            assumed.add(g.toString());
        }
    }

    private void claim(Statement c) throws OutOfReachException {
        if (!(c.formula() instanceof Formula.Comparison f)) {
            throw new OutOfReachException("a simulated check holds inequalities against runs, not: " + c);
        }
        List<Relation> when = c.conditions().stream().map(r -> r.map(put)).toList();
        for (Relation r : f.chain()) {
            Relation up = switch (r.op()) {
                case LE, LT -> r;
                case GE, GT -> new Relation(r.right(), r.op().swapped(), r.left());
                case EQ, NE ->
                    throw new OutOfReachException("a simulated check holds inequalities against runs, not: " + r);
            };
            Relation bound = up.map(put);
            if (!open(bound.left()).isEmpty()) {
                throw new OutOfReachException("the smaller side of " + up + " holds more than measured quantities");
            }
            for (Relation w : when) {
                if (!openIn(w).isEmpty()) {
                    throw new OutOfReachException("the condition of " + c + " speaks of what is not bound");
                }
            }
            sides.add(bound);
            conditions.add(when);
        }
    }

    private void compile() throws OutOfReachException {
        for (int i = 0; i < sides.size(); i++) {
            List<Relation> all = new ArrayList<>(hypotheses);
            all.addAll(conditions.get(i));
            try {
                bounds.add(new Bound(sides.get(i).left(), sides.get(i).right(), all, constants()));
            } catch (NoValueException e) {
                throw new OutOfReachException(String.valueOf(e.getMessage()));
            }
        }
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

    List<Bound> bounds() {
        return bounds;
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
