package org.majorant.coq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;

/**
 * Derivatives, values of unknown functions, sums, infima and limits as Coq terms, in the words of {@code Vocabulary.v}. A symbol
 * that one of them binds is called {@code x_NAME} there, a free one {@code v_NAME}, an unknown function {@code f_NAME}.
 */
final class CoqFormal {
    private static final int MOST_TERMS = 1000;

    private final Map<String, String> names;
    private final boolean assumed;
    private final Set<String> conditions;

    /**
     * @param names the Coq names of the symbols
     * @param assumed whether the expression stands in an assumption
     * @param conditions where to put what the terms need in order to have values
     */
    CoqFormal(Map<String, String> names, boolean assumed, Set<String> conditions) {
        this.names = names;
        this.assumed = assumed;
        this.conditions = conditions;
    }

    /** The Coq name of an unknown function or sequence. */
    static String function(String name) {
        return "f_" + name.replace("[]", "");
    }

    static String bound(Expr.Sym s) {
        return "x_" + s.name();
    }

    /** A domain as a predicate. */
    static String predicate(Domain d) {
        List<String> all = CoqFormula.inDomain("x", d);
        return "(fun x : R => " + (all.isEmpty() ? "True" : String.join(" /\\ ", all)) + ")";
    }

    String of(Expr.Formal node) {
        return switch (node.kind()) {
            case APPLIED -> applied(node);
            case DIFF -> derivative(node);
            case SUM -> sum(node);
            case INFIMUM -> infimum(node);
            case LIMIT, INFINITY ->
                throw new NotExportedException("a limit is exported as the side of an equation alone");
        };
    }

    private String applied(Expr.Formal node) {
        if (node.arguments().size() != 1) {
            throw new NotExportedException("unknown functions of several variables are not exported");
        }
        return "(" + function(node.name()) + " "
                + inner(names).of(node.arguments().get(0)) + ")";
    }

    /** Shares the conditions. */
    private CoqTerm inner(Map<String, String> scope) {
        return new CoqTerm(scope, assumed, conditions);
    }

    /**
     * By one symbol, the others held, within the symbol's domain: one-sided at an end that belongs to it. Around a point of a domain
     * without its ends that is the derivative on the reals. It asks that the body has values near the point and a derivative there.
     */
    private String derivative(Expr.Formal node) {
        if (!(node.arguments().get(1) instanceof Expr.Sym x)) {
            throw new NotExportedException("a derivative by what is no symbol is not exported");
        }
        Expr body = node.arguments().get(0);
        Domain d = x.domain();
        if (Exprs.containsFormal(body, Set.of(FormalKind.DIFF))) {
            throw new NotExportedException("a derivative of a derivative is not exported");
        }
        if (!d.isInterval()) {
            throw new NotExportedException("a derivative within what is no interval is not exported");
        }
        String at = inner(names).of(x);
        Map<String, String> scope = new HashMap<>(names);
        scope.put(x.name(), bound(x));
        CoqTerm term = new CoqTerm(scope, assumed);
        String f = "(fun " + bound(x) + " : R => " + term.of(body) + ")";
        near(x, at, term.conditions());
        if (d.equals(d.interior()) && !Exprs.containsFormal(body, Set.of(FormalKind.APPLIED))) {
            conditions.add("ex_derive " + f + " " + at);
            return "(Derive " + f + " " + at + ")";
        }
        String where = predicate(d) + " " + f + " " + at;
        conditions.add("has_slope " + where);
        return "(slope " + where + ")";
    }

    /** Conditions that speak of the bound symbol hold near the point; the others hold or do not. */
    private void near(Expr.Sym x, String at, Set<String> found) {
        Pattern word = Pattern.compile("\\b" + bound(x) + "\\b");
        List<String> moving = new ArrayList<>();
        for (String c : found) {
            if (word.matcher(c).find()) {
                moving.add(c);
            } else {
                conditions.add(c);
            }
        }
        if (!moving.isEmpty()) {
            conditions.add("near " + predicate(x.domain()) + " " + at + " (fun " + bound(x) + " : R => "
                    + String.join(" /\\ ", moving) + ")");
        }
    }

    /** Between whole numbers: the k-th term, from 0 on, at {@code from + k}. */
    private String sum(Expr.Formal node) {
        Expr.Sym index = (Expr.Sym) node.arguments().get(0);
        int from = whole(node.arguments().get(1));
        int to = whole(node.arguments().get(2));
        if (to < from || to - from >= MOST_TERMS) {
            throw new NotExportedException("this sum is not exported");
        }
        Map<String, String> scope = new HashMap<>(names);
        String k = "k_" + index.name();
        scope.put(index.name(), "(" + CoqTerm.number(BigFraction.of(from)) + " + INR " + k + ")");
        CoqTerm term = new CoqTerm(scope, assumed);
        String body = term.of(node.arguments().get(3));
        int count = to - from + 1;
        if (!term.conditions().isEmpty()) {
            conditions.add("(forall " + k + " : nat, (" + k + " < " + count + ")%nat -> "
                    + String.join(" /\\ ", term.conditions()) + ")");
        }
        return "(sum " + count + " (fun " + k + " => " + body + "))";
    }

    private static int whole(Expr e) {
        if (e instanceof Expr.Num n
                && Rationals.isInteger(n.value())
                && Math.abs(n.value().doubleValue()) < MOST_TERMS) {
            return n.value().intValue();
        }
        throw new NotExportedException("a sum whose bounds are no numbers is not exported");
    }

    /** Of the set of values at feasible points. Body and constraints need values at all points, seen from the domains alone. */
    private String infimum(Expr.Formal node) {
        Map<String, String> scope = new HashMap<>(names);
        List<String> parts = new ArrayList<>();
        List<String> binders = new ArrayList<>();
        for (Expr a : node.arguments().subList(1, node.arguments().size())) {
            Expr.Sym s = (Expr.Sym) a;
            scope.put(s.name(), bound(s));
            binders.add(bound(s));
            parts.addAll(CoqFormula.inDomain(bound(s), s.domain()));
        }
        CoqTerm term = new CoqTerm(scope, true);
        for (Relation r : node.constraints()) {
            parts.add(CoqFormula.compared(term.of(r.left()), r.op(), term.of(r.right())));
        }
        parts.add("y = " + term.of(node.arguments().get(0)));
        if (!term.conditions().isEmpty()) {
            throw new NotExportedException("an infimum of what may have no value is not exported");
        }
        String set = "(fun y : R => exists " + String.join(" ", binders) + " : R, " + String.join(" /\\ ", parts) + ")";
        conditions.add("is_inf " + set + " (infimum " + set + ")");
        return "(infimum " + set + ")";
    }

    /** "The body has values on the way, and tends to this", as two propositions; the first is left out where it goes without saying. */
    List<String> limit(Expr.Formal node, String value) {
        List<Relation> ways = node.constraints();
        Map<String, String> scope = new HashMap<>(names);
        List<String> filters = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Expr.Sym x = (Expr.Sym) ways.get(i).left();
            scope.put(x.name(), ways.size() == 1 ? bound(x) : component(i, ways.size()));
            filters.add(towards(x, ways.get(i).right()));
        }
        String point = ways.size() == 1 ? bound((Expr.Sym) ways.get(0).left()) + " : R" : "w : " + product(ways.size());
        String filter = filters.get(filters.size() - 1);
        for (int i = filters.size() - 2; i >= 0; i--) {
            filter = "(filter_prod " + filters.get(i) + " " + filter + ")";
        }
        CoqTerm term = new CoqTerm(scope, false);
        String body = term.of(node.arguments().get(0));
        List<String> all = new ArrayList<>();
        if (!term.conditions().isEmpty()) {
            all.add(filter + " (fun " + point + " => " + String.join(" /\\ ", term.conditions()) + ")");
        }
        all.add("filterlim (fun " + point + " => " + body + ") " + filter + " (locally " + value + ")");
        return all;
    }

    private static String component(int i, int of) {
        String rest = "w";
        for (int k = 0; k < i; k++) {
            rest = "(snd " + rest + ")";
        }
        return i == of - 1 ? rest : "(fst " + rest + ")";
    }

    private static String product(int n) {
        return "(R" + " * (R".repeat(n - 1) + ")".repeat(n);
    }

    /** The way of a symbol to a number or an infinity that its domain comes near to. */
    static String towards(Expr.Sym x, Expr target) {
        Domain d = x.domain();
        boolean below = target instanceof Expr.Neg n && isInfinity(n.operand());
        String point;
        boolean near;
        if (isInfinity(target) || below) {
            near = (below ? d.lower() : d.upper()).isInfinite();
            point = below ? "m_infty" : "p_infty";
        } else if (target instanceof Expr.Num n && !d.integral()) {
            near = reaches(d.lower(), n.value(), 1) && reaches(d.upper(), n.value(), -1);
            point = "(Finite " + CoqTerm.number(n.value()) + ")";
        } else {
            throw new NotExportedException("a limit for " + x + " towards " + target + " is not exported");
        }
        if (!near || d.isEmpty()) {
            throw new NotExportedException(x + " does not tend to " + target);
        }
        return "(towards " + predicate(d) + " " + point + ")";
    }

    private static boolean isInfinity(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.INFINITY;
    }

    private static boolean reaches(Domain.End end, BigFraction at, int side) {
        return end.isInfinite() || side * at.compareTo(end.value()) >= 0;
    }

    static String joined(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : parts.stream().collect(Collectors.joining(" /\\ ", "(", ")"));
    }
}
