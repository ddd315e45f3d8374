package org.majorant.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/**
 * Why something holds or does not, as data: words with values and formulas between them. A printer sets each part in its own
 * way, so that a formula in a reason is printed like any other formula.
 *
 * @param parts the words, values and formulas in reading order; neighbouring words are one part
 */
public record Reason(List<Part> parts) {

    /** A piece of a reason. */
    public sealed interface Part {
        /** The part in the theory language. */
        String text();
    }

    /** Words of the program, with their own blanks and punctuation. */
    public record Words(String text) implements Part {}

    /** An expression. */
    public record Value(Expr expression) implements Part {
        @Override
        public String text() {
            return expression.toString();
        }
    }

    /** A formula, with the conditions under which it is said. */
    public record Says(Formula formula, List<Relation> conditions) implements Part {
        public Says {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String text() {
            return Statement.text(formula, conditions);
        }
    }

    /** A set of values. */
    public record Within(Domain domain) implements Part {
        @Override
        public String text() {
            return domain.toString();
        }
    }

    public Reason {
        parts = merged(parts);
    }

    /**
     * A reason of its parts: texts, numbers, expressions, relations, formulas, statements, domains, other reasons, and lists of
     * those, which are set apart by commas.
     *
     * @throws IllegalArgumentException for a part of another type
     */
    public static Reason of(Object... parts) {
        List<Part> all = new ArrayList<>();
        for (Object p : parts) {
            add(all, p);
        }
        return new Reason(all);
    }

    /** A reason of parts that stand in a list, one after the other. */
    public static Reason inOrder(List<?> parts) {
        return of(parts.toArray());
    }

    /** The same reason with more said after it. */
    public Reason and(Object... more) {
        return of(this, of(more));
    }

    /** The same reason with every expression in it changed; what formulas bind stays. */
    public Reason map(UnaryOperator<Expr> change) {
        return new Reason(parts.stream().map(p -> changed(p, change)).toList());
    }

    /** The same reason in the author's abbreviations. */
    public Reason folded(Theorem theorem) {
        return map(theorem.folding());
    }

    /** In the theory language, in one line. */
    @Override
    public String toString() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static Part changed(Part p, UnaryOperator<Expr> change) {
        if (p instanceof Value v) {
            return new Value(change.apply(v.expression()));
        }
        if (p instanceof Says s) {
            List<Relation> conditions =
                    s.conditions().stream().map(r -> r.map(change)).toList();
            return new Says(Formulas.map(s.formula(), change), conditions);
        }
        return p;
    }

    private static void add(List<Part> all, Object p) {
        if (p instanceof String || p instanceof Number) {
            all.add(new Words(p.toString()));
        } else if (p instanceof Expr e) {
            all.add(new Value(e));
        } else if (p instanceof Relation r) {
            all.add(new Says(new Formula.Comparison(List.of(r)), List.of()));
        } else if (p instanceof Formula f) {
            all.add(new Says(f, List.of()));
        } else if (p instanceof Statement s) {
            all.add(new Says(s.formula(), s.conditions()));
        } else if (p instanceof Domain d) {
            all.add(new Within(d));
        } else if (p instanceof Reason r) {
            all.addAll(r.parts());
        } else if (p instanceof Part part) {
            all.add(part);
        } else if (p instanceof List<?> list) {
            list(all, list);
        } else {
            throw new IllegalArgumentException("no part of a reason: " + (p == null ? "null" : p.getClass()));
        }
    }

    private static void list(List<Part> all, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                all.add(new Words(", "));
            }
            add(all, list.get(i));
        }
    }

    private static List<Part> merged(List<Part> parts) {
        List<Part> out = new ArrayList<>();
        for (Part p : parts) {
            int last = out.size() - 1;
            if (p instanceof Words w && last >= 0 && out.get(last) instanceof Words before) {
                out.set(last, new Words(before.text() + w.text()));
            } else if (!(p instanceof Words w && w.text().isEmpty())) {
                out.add(p);
            }
        }
        return List.copyOf(out);
    }
}
