package org.majorant.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Expansion;
import org.majorant.prove.order.Growth;
import org.majorant.prove.order.Orders;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formula.Asymptotic;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Upper against lower bounds of growth, of one unknown function in two theories: {@code c2 g2 <= f <= c1 g1} with {@code g1 = o(g2)}
 * cannot hold for all large values of the variable, whatever the constants.
 */
final class GrowthComparison {
    private GrowthComparison() {}

    /** A bound of growth of an unknown function. */
    private record Bound(String id, Theorem theorem, Asymptotic claim) {
        boolean isUpper() {
            return claim.growth() != Asymptotic.Growth.OMEGA;
        }

        /** Whether it tells the leading coefficient too. */
        boolean isExact() {
            return claim.growth() == Asymptotic.Growth.EQUIVALENT;
        }

        boolean isLower() {
            return claim.growth() != Asymptotic.Growth.BIG_O && claim.growth() != Asymptotic.Growth.LITTLE_O;
        }

        String source() {
            String cited = theorem.citations().stream().map(Object::toString).collect(Collectors.joining("; "));
            return id + "  " + claim + "  (" + theorem.mark().text() + (cited.isEmpty() ? "" : ": " + cited) + ")";
        }
    }

    static List<Finding> of(Theory a, Theory b) {
        List<Finding> findings = new ArrayList<>();
        for (Bound x : bounds(a)) {
            for (Bound y : bounds(b)) {
                boolean same = x.claim().left() == y.claim().left()
                        && x.claim().variable() == y.claim().variable()
                        && x.claim().target() == y.claim().target();
                if (same && x.isUpper() && y.isLower()) {
                    findings.add(compare(x, y));
                }
                boolean symmetric = x.isExact() && y.isExact();
                if (same && x.isLower() && y.isUpper() && !symmetric) {
                    findings.add(compare(y, x));
                }
            }
        }
        findings.addAll(PlainBounds.of(a, b));
        return findings;
    }

    private static List<Bound> bounds(Theory theory) {
        List<Bound> all = new ArrayList<>();
        for (Theorem t : theory.theorems()) {
            boolean denied = t.expectation()
                    .map(e -> e.outcome() == Expectation.Outcome.REFUTED || e.outcome() == Expectation.Outcome.VACUOUS)
                    .orElse(false);
            for (Statement s : t.claims()) {
                Formula f = Formulas.map(s.formula(), t.expansion());
                boolean unknown = f instanceof Asymptotic g
                        && !g.growth().isInfinite()
                        && g.left() instanceof Expr.Formal l
                        && l.kind() == FormalKind.APPLIED;
                if (!denied && unknown && s.conditions().isEmpty()) {
                    all.add(new Bound(theory.id() + "/" + t.id(), t, (Asymptotic) f));
                }
            }
        }
        return all;
    }

    private static Finding compare(Bound upper, Bound lower) {
        Expr f = upper.claim().left();
        Expr above = upper.claim().right();
        Expr below = lower.claim().right();
        String title = "upper bound of " + upper.id() + " against lower bound of " + lower.id();
        List<String> lines = new ArrayList<>(List.of(upper.source(), lower.source()));
        Orders orders = new Orders(upper.claim().variable(), upper.claim().target(), List.of());
        try {
            Expr ratio = Expr.div(below, above);
            Orders.Comparison c = orders.compare(below, above);
            boolean strictly = upper.claim().growth() == Asymptotic.Growth.LITTLE_O;
            boolean same = c == Orders.Comparison.SAME || c == Orders.Comparison.EQUIVALENT;
            if (same && strictly) {
                lines.add("suppose " + f + " = o(" + above + "): then " + f + "/" + factor(above) + " tends to 0");
                lines.add("but " + f + " >= c2*" + factor(below) + " for all large "
                        + upper.claim().variable() + ", and the two are of one order");
                return new Finding(Finding.Kind.CONTRADICTION, title, lines);
            }
            if (upper.isExact() && lower.isExact() && c == Orders.Comparison.SAME) {
                return coefficients(f, orders.limit(ratio), title, lines);
            }
            if (c == Orders.Comparison.LARGER) {
                lines.addAll(contradiction(
                        f,
                        above,
                        below,
                        orders,
                        orders.expand(ratio),
                        upper.claim().variable()));
                return new Finding(Finding.Kind.CONTRADICTION, title, lines);
            }
            if (same) {
                lines.add("the orders are the same: the bounds match");
                return new Finding(Finding.Kind.AGREE, title, lines);
            }
            Growth gap = orders.expand(Expr.div(above, below)).leading().growth();
            lines.add("both can hold; they leave a factor of Theta(" + gap.of(orders.scale()) + ")");
            return new Finding(Finding.Kind.COMPATIBLE, title, lines);
        } catch (UndecidedException | NotDifferentiableException e) {
            lines.add("not decided: " + e.getMessage());
            return new Finding(Finding.Kind.UNDECIDED, title, lines);
        }
    }

    /** Two functions to which one is equivalent are equivalent to each other. */
    private static Finding coefficients(Expr f, Expr ratio, String title, List<String> lines) {
        boolean differs =
                NormalForm.assuming(List.of()).compare(ratio, Expr.ONE).isNonZero();
        lines.add(
                differs
                        ? "the ratio of the two tends to " + ratio + ", and " + f
                                + " divided by either tends to 1: both cannot hold"
                        : "not decided: the ratio of the two tends to " + ratio + ", which is not seen to be 1");
        return new Finding(differs ? Finding.Kind.CONTRADICTION : Finding.Kind.UNDECIDED, title, lines);
    }

    /** The short proof, with the value from which it bites where the ratio is a bare power. */
    private static List<String> contradiction(
            Expr f, Expr above, Expr below, Orders orders, Expansion ratio, Expr.Sym x) {
        Growth g = ratio.leading().growth();
        String growth = g.of(orders.scale()).toString();
        List<String> lines = new ArrayList<>(List.of(
                "suppose " + f + " <= c1*" + factor(above) + " and " + f + " >= c2*" + factor(below) + " for all large "
                        + x,
                "then c2*" + factor(below) + " <= c1*" + factor(above),
                "so " + growth + " = O(1), with the constant c1/c2, whatever the logarithms"));
        boolean bare = ratio.isExact()
                && ratio.terms().size() == 1
                && g.exponentials().isEmpty()
                && g.log() == Expr.ZERO
                && g.loglog() == Expr.ZERO;
        if (bare
                && orders.scale() == x
                && ratio.leading().coefficient() == Expr.ONE
                && g.power() instanceof Expr.Num n) {
            lines.set(2, "so " + growth + " <= c1/c2");
            lines.add("which fails for " + x + " > (c1/c2)^"
                    + parenthesised(Expr.num(n.value().reciprocal())));
        } else {
            lines.add("but " + growth + " tends to infinity");
        }
        return lines;
    }

    private static String factor(Expr e) {
        return e instanceof Expr.Add || e instanceof Expr.Div ? "(" + e + ")" : e.toString();
    }

    private static String parenthesised(Expr e) {
        String text = e.toString();
        return text.matches("[0-9]+") ? text : "(" + text + ")";
    }

    /** Laws of the same name that say different things: the hypotheses that tell the theories apart. */
    static List<String> differences(Theory a, Theory b) {
        List<String> lines = new ArrayList<>();
        a.laws().forEach((name, law) -> {
            if (b.laws().containsKey(name)) {
                Formula x = law.statement().formula();
                Formula y = b.laws().get(name).statement().formula();
                if (!x.equals(y)) {
                    lines.add("law " + name + " of " + a.id() + ":  " + x);
                    lines.add("law " + name + " of " + b.id() + ":  " + y);
                }
            }
        });
        return lines;
    }

    /** The relations of a formula; none where it is of another kind. */
    static List<Relation> relations(Formula f) {
        return f instanceof Formula.Comparison c ? c.chain() : List.of();
    }

    /** The symbols of an expression by name: two theories may give the same name another domain. */
    static Map<String, Expr.Sym> byName(Expr e) {
        return Exprs.freeSymbols(e).stream().collect(Collectors.toMap(Expr.Sym::name, s -> s, (s, t) -> s));
    }
}
