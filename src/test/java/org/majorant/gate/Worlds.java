package org.majorant.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.CaptureException;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/**
 * Draws worlds for a problem: symbols that occur once in an equation among the hypotheses get the value that solves it, the
 * others a point of their domains; now and then a world in which a part of a statement is at the border of where it is defined.
 */
final class Worlds {
    private final Problem problem;
    private final Draw draw;
    private final List<BigFraction> numbers;
    private final List<Expr.Sym> symbols;
    private final Functions functions;

    Worlds(Problem problem, Draw draw) {
        this.problem = problem;
        this.draw = draw;
        this.numbers = problem.numbers();
        this.symbols = new ArrayList<>(problem.free());
        this.functions = new Functions(problem, draw);
    }

    /** A world, which need not meet the hypotheses; null where the draw misses a domain. */
    World draw(Problem.Said focus, boolean moderate) {
        Map<Expr.Sym, Expr> solved = new LinkedHashMap<>();
        List<Relation> equations = new ArrayList<>();
        problem.hypotheses().forEach(h -> equations(h.formula(), equations));
        focus.conditions().stream()
                .filter(r -> r.op() == Relation.Op.EQ || !r.op().isStrict() && draw.oneIn(4))
                .forEach(equations::add);
        if (draw.oneIn(2)) {
            List<Relation> critical = new ArrayList<>();
            focus.expressions().forEach(e -> critical(e, critical));
            if (focus.formula() instanceof Formula.Comparison c && draw.oneIn(3)) {
                critical.clear();
                critical.addAll(c.chain());
            }
            if (!critical.isEmpty()) {
                equations.add(draw.of(critical));
            }
        }
        try {
            equations.forEach(r -> solve(r, solved));
        } catch (CaptureException x) {
            return null;
        }
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        List<BigFraction> special = new ArrayList<>(numbers);
        for (Expr.Sym s : symbols) {
            if (!solved.containsKey(s)) {
                BigFraction x = Dense.draw(s.domain(), special, draw, moderate);
                if (x == null) {
                    return null;
                }
                special.add(x);
                values.put(s, Expr.num(x));
            }
        }
        values.putAll(solved);
        return new World(values, functions.draw(values));
    }

    private void equations(Formula f, List<Relation> into) {
        if (f instanceof Formula.Comparison c) {
            c.chain().stream()
                    .filter(r -> r.op() == Relation.Op.EQ || !r.op().isStrict() && draw.oneIn(5))
                    .forEach(into::add);
        }
    }

    private void solve(Relation equation, Map<Expr.Sym, Expr> solved) {
        Relation e;
        try {
            e = equation.map(x -> Exprs.substitute(Derivative.carryOut(x), solved));
        } catch (NotDifferentiableException x) {
            return;
        }
        List<Expr.Sym> candidates = new ArrayList<>(Symbols.free(e));
        candidates.removeIf(s -> !symbols.contains(s));
        // A seeded shuffle.
        for (int i = candidates.size() - 1; i > 0; i--) {
            Collections.swap(candidates, i, draw.below(i + 1));
        }
        for (Expr.Sym s : candidates) {
            Optional<Expr> value = Isolate.solve(e, s, draw);
            if (value.isPresent() && !Exprs.contains(value.get(), s)) {
                Map<Expr.Sym, Expr> put = Map.of(s, value.get());
                solved.replaceAll((k, v) -> Exprs.substitute(v, put));
                solved.put(s, value.get());
                return;
            }
        }
    }

    /** Equations that put parts of an expression where they cease to be defined, or turn. */
    private void critical(Expr e, List<Relation> into) {
        if (e instanceof Expr.Div d) {
            into.add(Relation.eq(d.denominator(), Expr.ZERO));
        } else if (e instanceof Expr.Pow p) {
            into.add(Relation.eq(p.base(), draw.of(Expr.ZERO, Expr.num(-1), Expr.num(-2))));
        } else if (e instanceof Expr.Call c) {
            border(c.function()).forEach(v -> into.add(Relation.eq(c.argument(), v)));
        }
        if (!(e instanceof Expr.Formal)) {
            Exprs.parts(e).forEach(p -> critical(p, into));
        }
    }

    private static List<Expr> border(Fn f) {
        return switch (f) {
            case LOG, SQRT, ABS -> List.of(Expr.ZERO, Expr.num(-1, 3));
            case W0 -> List.of(Expr.neg(Expr.ONE), Expr.num(-37, 100));
            case WM1 -> List.of(Expr.ZERO, Expr.ONE, Expr.num(-1, 5));
            case ARTANH -> List.of(Expr.ONE, Expr.num(-1), Expr.num(3, 2));
            case CEIL, FLOOR -> List.of(Expr.ZERO, Expr.num(1, 2));
            case EXP, OMEGA, MIN, MAX, ERF, PI -> List.of();
        };
    }
}
