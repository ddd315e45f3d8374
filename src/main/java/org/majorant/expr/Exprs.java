package org.majorant.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Walks over expressions: parts, free symbols, substitution. Shared subtrees are visited once. */
public final class Exprs {
    private Exprs() {}

    /** The direct parts of a node, in order; the sides of an infimum's or limit's constraints come last. */
    public static List<Expr> parts(Expr e) {
        return e.accept(PARTS);
    }

    /** The same node over changed parts. */
    public static Expr rebuild(Expr e, UnaryOperator<Expr> change) {
        return e.accept(new Rebuild(change));
    }

    /** Symbols with a free occurrence, in order of first occurrence. */
    public static Set<Expr.Sym> freeSymbols(Expr e) {
        Set<Expr.Sym> found = new LinkedHashSet<>();
        collect(e, found, new LinkedHashSet<>(), new IdentityHashMap<>());
        return found;
    }

    public static Set<Expr.Sym> freeSymbols(Relation r) {
        Set<Expr.Sym> found = freeSymbols(r.left());
        found.addAll(freeSymbols(r.right()));
        return found;
    }

    public static boolean contains(Expr e, Expr.Sym symbol) {
        return freeSymbols(e).contains(symbol);
    }

    /** Whether a node of the given kind stands anywhere in the expression. */
    public static boolean containsFormal(Expr e, Set<FormalKind> kinds) {
        return anyNode(e, n -> n instanceof Expr.Formal f && kinds.contains(f.kind()));
    }

    /** Whether an unknown function, a sum, an infimum or a limit stands anywhere in the expression. */
    public static boolean containsUnknown(Expr e) {
        return anyNode(e, n -> n instanceof Expr.Formal f && f.kind() != FormalKind.DIFF);
    }

    /** Whether some node passes; shared ones are looked at once. */
    public static boolean anyNode(Expr e, Predicate<Expr> test) {
        return anyNode(e, test, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean anyNode(Expr e, Predicate<Expr> test, Set<Expr> seen) {
        return seen.add(e) && (test.test(e) || parts(e).stream().anyMatch(p -> anyNode(p, test, seen)));
    }

    /**
     * The parts that have values wherever the expression has one, itself among them: all that do not stand below a sum, an
     * infimum or a limit, whose bound symbols mean something else there. The set compares by identity.
     */
    public static Set<Expr> strictParts(Expr e) {
        Set<Expr> found = Collections.newSetFromMap(new IdentityHashMap<>());
        addStrictParts(e, found);
        return found;
    }

    private static void addStrictParts(Expr e, Set<Expr> found) {
        if (found.add(e) && boundBy(e).isEmpty()) {
            parts(e).forEach(p -> addStrictParts(p, found));
        }
    }

    /** Puts another expression in place of a part; below a binder of one of its symbols the part is another one, and stays. */
    public static Expr replace(Expr e, Expr part, Expr by) {
        return replace(e, part, new IdentityHashMap<>(Map.of(part, by)));
    }

    private static Expr replace(Expr e, Expr part, Map<Expr, Expr> done) {
        if (!done.containsKey(e)) {
            boolean other = boundBy(e).stream().anyMatch(s -> contains(part, s));
            done.put(e, other ? e : rebuild(e, x -> replace(x, part, done)));
        }
        return done.get(e);
    }

    /** The number of nodes of the tree, shared ones counted at each occurrence, at most {@code limit}. */
    public static int size(Expr e, int limit) {
        int total = 1;
        for (Expr part : parts(e)) {
            if (total >= limit) {
                return limit;
            }
            total += size(part, limit - total);
        }
        return Math.min(total, limit);
    }

    /**
     * Puts expressions in place of free symbols, all at once.
     *
     * @throws NotDifferentiableException when something else than a symbol is put for the variable of a derivative
     * @throws CaptureException when a value speaks of a symbol that is bound, or varies, where it would stand
     */
    public static Expr substitute(Expr e, Map<Expr.Sym, Expr> values) {
        return values.isEmpty() ? e : new Substitution(values, false).apply(e);
    }

    /**
     * Puts the values of abbreviations in their place. An abbreviation stands for its text: below a derivative, a limit or an
     * infimum the symbols of its value mean what they mean there.
     */
    public static Expr expand(Expr e, Map<Expr.Sym, Expr> abbreviations) {
        return abbreviations.isEmpty() ? e : new Substitution(abbreviations, true).apply(e);
    }

    private static void collect(Expr e, Set<Expr.Sym> found, Set<Expr.Sym> bound, IdentityHashMap<Expr, Boolean> seen) {
        if (e instanceof Expr.Sym s) {
            if (!bound.contains(s)) {
                found.add(s);
            }
            return;
        }
        Set<Expr.Sym> binds = boundBy(e);
        if (!binds.isEmpty()) {
            Set<Expr.Sym> inner = new LinkedHashSet<>(bound);
            inner.addAll(binds);
            parts(e).forEach(p -> collect(p, found, inner, new IdentityHashMap<>()));
        } else if (seen.put(e, true) == null) {
            parts(e).forEach(p -> collect(p, found, bound, seen));
        }
    }

    /** The symbols that a node binds in its parts: the index of a sum, the variables of an infimum or limit. */
    public static Set<Expr.Sym> boundBy(Expr e) {
        Set<Expr.Sym> bound = new LinkedHashSet<>();
        if (e instanceof Expr.Formal f) {
            switch (f.kind()) {
                case SUM -> bound.add((Expr.Sym) f.arguments().get(0));
                case INFIMUM -> f.arguments().stream().skip(1).forEach(a -> bound.add((Expr.Sym) a));
                case LIMIT -> f.constraints().forEach(r -> bound.add((Expr.Sym) r.left()));
                case APPLIED, DIFF, INFINITY -> {}
            }
        }
        return bound;
    }

    private static final ExprVisitor<List<Expr>> PARTS = new ExprVisitor<>() {
        @Override
        public List<Expr> num(Expr.Num node) {
            return List.of();
        }

        @Override
        public List<Expr> sym(Expr.Sym node) {
            return List.of();
        }

        @Override
        public List<Expr> neg(Expr.Neg node) {
            return List.of(node.operand());
        }

        @Override
        public List<Expr> add(Expr.Add node) {
            return node.terms();
        }

        @Override
        public List<Expr> mul(Expr.Mul node) {
            return node.factors();
        }

        @Override
        public List<Expr> div(Expr.Div node) {
            return List.of(node.numerator(), node.denominator());
        }

        @Override
        public List<Expr> pow(Expr.Pow node) {
            return List.of(node.base(), node.exponent());
        }

        @Override
        public List<Expr> call(Expr.Call node) {
            return node.arguments();
        }

        @Override
        public List<Expr> formal(Expr.Formal node) {
            List<Expr> all = new ArrayList<>(node.arguments());
            node.constraints().forEach(r -> {
                all.add(r.left());
                all.add(r.right());
            });
            return all;
        }
    };

    private record Rebuild(UnaryOperator<Expr> change) implements ExprVisitor<Expr> {
        @Override
        public Expr num(Expr.Num node) {
            return node;
        }

        @Override
        public Expr sym(Expr.Sym node) {
            return node;
        }

        @Override
        public Expr neg(Expr.Neg node) {
            return Expr.neg(change.apply(node.operand()));
        }

        @Override
        public Expr add(Expr.Add node) {
            return Expr.add(all(node.terms()));
        }

        @Override
        public Expr mul(Expr.Mul node) {
            return Expr.mul(all(node.factors()));
        }

        @Override
        public Expr div(Expr.Div node) {
            return Expr.div(change.apply(node.numerator()), change.apply(node.denominator()));
        }

        @Override
        public Expr pow(Expr.Pow node) {
            return Expr.pow(change.apply(node.base()), change.apply(node.exponent()));
        }

        @Override
        public Expr call(Expr.Call node) {
            return Expr.call(node.function(), all(node.arguments()));
        }

        @Override
        public Expr formal(Expr.Formal node) {
            List<Relation> constraints =
                    node.constraints().stream().map(r -> r.map(change)).toList();
            return Expr.formalLike(node, all(node.arguments()), constraints);
        }

        private List<Expr> all(List<Expr> list) {
            return list.stream().map(change).toList();
        }
    }
}
