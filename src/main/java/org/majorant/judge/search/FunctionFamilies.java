package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.CaptureException;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.UnknownFunction;

/** What unknown functions and sequences are tried as: constants, exponentials, powers, geometric sequences, and what formulas say they are. */
final class FunctionFamilies {
    private final Map<String, List<Instance.FunctionValue>> families = new LinkedHashMap<>();

    private FunctionFamilies() {}

    /** The families of the functions that occur in the formulas. */
    static FunctionFamilies of(Theorem theorem, List<Formula> formulas) {
        Set<String> occurring = new LinkedHashSet<>();
        formulas.forEach(f -> Formulas.map(f, e -> {
            Exprs.anyNode(e, n -> {
                if (n instanceof Expr.Formal a && a.kind() == FormalKind.APPLIED) {
                    occurring.add(a.name());
                }
                return false;
            });
            return e;
        }));
        FunctionFamilies all = new FunctionFamilies();
        for (UnknownFunction f : theorem.functions()) {
            if (occurring.contains(f.key())) {
                all.families.put(f.key(), family(f, formulas));
            }
        }
        return all;
    }

    private static List<Instance.FunctionValue> family(UnknownFunction f, List<Formula> formulas) {
        Set<Expr> bodies = new LinkedHashSet<>();
        Expr.Sym t = f.arguments().get(0);
        formulas.forEach(g -> said(g, f, bodies));
        formulas.forEach(g -> shares(g, f, bodies));
        bodies.add(Expr.ZERO);
        bodies.add(Expr.ONE);
        bodies.add(Expr.num(1, 2));
        Set<Expr> rates = new LinkedHashSet<>();
        formulas.forEach(g -> rates(g, f, rates));
        rates.forEach(k -> bodies.add(Expr.exp(Expr.mul(k, t))));
        if (f.sequence()) {
            bodies.add(Expr.pow(Expr.num(2), Expr.neg(t)));
            rates.forEach(k -> bodies.add(Expr.pow(k, t)));
        }
        bodies.add(Expr.exp(Expr.neg(t)));
        bodies.add(Expr.exp(t));
        bodies.add(Expr.div(Expr.ONE, t));
        bodies.add(t);
        bodies.add(Expr.add(Expr.ONE, t));
        bodies.add(Expr.div(Expr.ONE, Expr.add(Expr.ONE, t)));
        bodies.add(Expr.num(1, 4));
        bodies.add(Expr.num(2));
        return bodies.stream()
                .map(b -> new Instance.FunctionValue(f.arguments(), b))
                .toList();
    }

    /** {@code 1/n} for a sum of n of its values. */
    private static void shares(Formula g, UnknownFunction f, Set<Expr> into) {
        Formulas.map(g, e -> {
            Exprs.anyNode(e, n -> {
                if (n instanceof Expr.Formal s && s.kind() == FormalKind.SUM && speaksOf(s, f)) {
                    Expr terms = Expr.add(
                            s.arguments().get(2), Expr.neg(s.arguments().get(1)), Expr.ONE);
                    into.add(Expr.div(Expr.ONE, terms));
                }
                return false;
            });
            return e;
        });
    }

    private static boolean speaksOf(Expr e, UnknownFunction f) {
        return Exprs.anyNode(e, n -> n instanceof Expr.Formal a && a.name().equals(f.key()));
    }

    /** What a formula compares the function with: {@code u(t) = g(t)}, {@code u(C) = Theta(C^a)}. */
    private static void said(Formula g, UnknownFunction f, Set<Expr> into) {
        if (g instanceof Formula.Comparison c) {
            for (Relation r : c.chain()) {
                said(r.left(), r.right(), f, into);
                said(r.right(), r.left(), f, into);
            }
        } else if (g instanceof Formula.Asymptotic a && !a.growth().isInfinite()) {
            said(a.left(), a.right(), f, into);
        } else if (g instanceof Formula.Quantified q) {
            said(q.body(), f, into);
        } else if (g instanceof Formula.Joined j) {
            j.parts().forEach(p -> said(p, f, into));
        }
    }

    private static void said(Expr left, Expr right, UnknownFunction f, Set<Expr> into) {
        boolean applied = left instanceof Expr.Formal a
                && a.kind() == FormalKind.APPLIED
                && a.name().equals(f.key())
                && a.arguments().stream().allMatch(x -> x instanceof Expr.Sym);
        if (!applied || Exprs.containsUnknown(right)) {
            return;
        }
        Map<Expr.Sym, Expr> put = new HashMap<>();
        List<Expr> arguments = ((Expr.Formal) left).arguments();
        for (int i = 0; i < arguments.size(); i++) {
            put.put((Expr.Sym) arguments.get(i), f.arguments().get(i));
        }
        into.add(Exprs.substitute(right, put));
    }

    /** The factors by which a recursion or a differential inequality multiplies the function. */
    private static void rates(Formula g, UnknownFunction f, Set<Expr> into) {
        if (g instanceof Formula.Quantified q) {
            rates(q.body(), f, into);
        } else if (g instanceof Formula.Joined j) {
            j.parts().forEach(p -> rates(p, f, into));
        } else if (g instanceof Formula.Comparison c) {
            c.chain().forEach(r -> {
                rate(r.right(), f).ifPresent(into::add);
                rate(r.left(), f).ifPresent(into::add);
            });
        }
    }

    /** {@code k} of {@code k u(t)} with a {@code k} free of functions. */
    private static Optional<Expr> rate(Expr e, UnknownFunction f) {
        if (e instanceof Expr.Neg n) {
            return rate(n.operand(), f).map(Expr::neg);
        }
        if (e instanceof Expr.Mul m) {
            List<Expr> others = new ArrayList<>();
            int found = 0;
            for (Expr x : m.factors()) {
                if (x instanceof Expr.Formal a && a.name().equals(f.key())) {
                    found++;
                } else {
                    others.add(x);
                }
            }
            Expr k = Expr.mul(others);
            return found == 1 && !Exprs.containsUnknown(k) ? Optional.of(k) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Every choice of one value for each function, those early in the families first. */
    List<Map<String, Instance.FunctionValue>> combinations() {
        List<Map<String, Instance.FunctionValue>> all = new ArrayList<>();
        all.add(new LinkedHashMap<>());
        for (Map.Entry<String, List<Instance.FunctionValue>> f : families.entrySet()) {
            List<Map<String, Instance.FunctionValue>> next = new ArrayList<>();
            for (Instance.FunctionValue v : f.getValue()) {
                for (Map<String, Instance.FunctionValue> before : all) {
                    Map<String, Instance.FunctionValue> with = new LinkedHashMap<>(before);
                    with.put(f.getKey(), v);
                    next.add(with);
                }
            }
            all = next;
        }
        return all;
    }

    /** The expression with the functions put in; as it is where that cannot be written. */
    static Expr put(Expr e, Map<String, Instance.FunctionValue> functions) {
        try {
            return functions.isEmpty() ? e : putIn(e, functions);
        } catch (CaptureException | NotDifferentiableException x) {
            return e;
        }
    }

    private static Expr putIn(Expr e, Map<String, Instance.FunctionValue> functions) {
        if (e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED && functions.containsKey(f.name())) {
            Instance.FunctionValue v = functions.get(f.name());
            Map<Expr.Sym, Expr> put = new HashMap<>();
            for (int i = 0; i < f.arguments().size(); i++) {
                put.put(v.arguments().get(i), putIn(f.arguments().get(i), functions));
            }
            return Exprs.substitute(v.value(), put);
        }
        return Exprs.rebuild(e, x -> putIn(x, functions));
    }
}
