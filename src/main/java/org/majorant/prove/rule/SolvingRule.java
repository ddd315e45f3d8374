package org.majorant.prove.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;

/**
 * {@code by solving EQUATION}: the step is {@code symbol = expression}, the expression satisfies the equation, and the
 * equation has at most one solution.
 *
 * <p>Side conditions: the expression does not hold the symbol; with it put in, the equation is an identity; it lies in the
 * symbol's domain and in every range {@code symbol < bound} that the hypotheses give; on that range the difference of the
 * sides, or of their logarithms, is strictly monotone in the symbol. The last is decided without any hypothesis that ties
 * the symbol to its actual value.
 */
public final class SolvingRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.SOLVING)
                .proves("`symbol = expression`, the solution of an equation")
                .needs(
                        "With the expression put in, the equation holds, and the expression does not hold the symbol.",
                        "The domain of the symbol is an interval of reals; the expression lies in it and in every range "
                                + "`symbol < bound` that is known.",
                        "On that range the difference of the sides, or of their logarithms, is strictly monotone in the "
                                + "symbol. No hypothesis that ties the symbol to its value is used for that.")
                .accepts("""
                        theorem power-law-solved
                          let A, a, b, t in (0, inf)
                          given A*t^(-a) = b
                          claim t = (A/b)^(1/a)
                          proof
                            claim 1   by solving given 1
                        """)
                .refuses("""
                        theorem two-solutions
                          let x in real
                          given x^2 = 4
                          given x*exp(x) > 0
                          claim x = 2
                          proof
                            claim 1   by solving given 1
                        """, "it is not known that x^2 = 4 has only one solution x")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Relation solved = claim.left() instanceof Expr.Sym ? claim : claim.swapped();
        if (solved.op() != Relation.Op.EQ || !(solved.left() instanceof Expr.Sym symbol)) {
            return Conclusion.refused("'solving' gives an equation: symbol = expression");
        }
        if (Exprs.contains(solved.right(), symbol)) {
            return Conclusion.refused("the solution holds the symbol '", symbol, "' itself");
        }
        List<Relation> equations = situation.referenced().stream()
                .filter(r -> r.op() == Relation.Op.EQ)
                .toList();
        if (equations.isEmpty()) {
            return Conclusion.refused("say which equation is solved: by solving given 1");
        }
        Conclusion last = null;
        for (Relation equation : equations) {
            last = solve(symbol, solved.right(), equation, situation);
            if (last instanceof Conclusion.Accepted) {
                return last;
            }
        }
        return last;
    }

    private static Conclusion solve(Expr.Sym symbol, Expr value, Relation equation, Situation situation) {
        Map<Expr.Sym, Expr> put = Map.of(symbol, value);
        if (!Implication.holds(situation.normalForm(), equation.map(e -> Exprs.substitute(e, put)))) {
            return Conclusion.refused("with ", symbol, " = ", value, " put in, ", equation, " is not found to hold");
        }
        Predicate<Relation> range = r -> isRange(r, symbol);
        Optional<Reason> outside = outside(symbol, value, situation, range);
        if (outside.isPresent()) {
            return Conclusion.refused(outside.get());
        }
        NormalForm freely = situation.normalForm(r -> range.test(r) || !mentions(r, symbol));
        if (Monotone.strictly(freely, equation, symbol).isEmpty()) {
            return Conclusion.refused(
                    "it is not known that ",
                    equation,
                    " has only one solution ",
                    symbol,
                    ": the sides are not known to be strictly monotone in it");
        }
        return Conclusion.accepted("it satisfies ", equation, ", whose sides are strictly monotone in ", symbol);
    }

    /** {@code symbol < bound} or the like, the bound free of the symbol: such relations leave an interval. */
    static boolean isRange(Relation r, Expr.Sym symbol) {
        boolean order = r.op() != Relation.Op.EQ && r.op() != Relation.Op.NE;
        return order
                && (r.left() == symbol && !Exprs.contains(r.right(), symbol)
                        || r.right() == symbol && !Exprs.contains(r.left(), symbol));
    }

    static boolean mentions(Relation r, Expr.Sym symbol) {
        return Exprs.contains(r.left(), symbol) || Exprs.contains(r.right(), symbol);
    }

    private static Optional<Reason> outside(
            Expr.Sym symbol, Expr value, Situation situation, Predicate<Relation> range) {
        NormalForm form = situation.normalForm();
        for (Relation r : Definedness.inside(symbol, symbol.domain())) {
            Relation at = r.map(e -> Exprs.substitute(e, Map.of(symbol, value)));
            if (!Values.holds(form, at)) {
                return Optional.of(
                        Reason.of("it is not known that ", at, ", which the domain of ", symbol, " asks for"));
            }
        }
        for (Relation r : situation.known()) {
            if (range.test(r)) {
                Relation at = r.map(e -> Exprs.substitute(e, Map.of(symbol, value)));
                if (!Values.holds(form, at)) {
                    return Optional.of(Reason.of("it is not known that ", at, ", which is known of ", symbol));
                }
            }
        }
        Domain d = symbol.domain();
        return d.integral()
                ? Optional.of(Reason.of("the domain of ", symbol, " is not an interval of reals"))
                : Optional.empty();
    }

    /** Strict monotonicity by the sign of the derivative. */
    static final class Monotone {
        private Monotone() {}

        /** The sign of the derivative of left - right, or of log left - log right, where it is strict. */
        static Optional<Sign> strictly(NormalForm form, Relation equation, Expr.Sym symbol) {
            Expr plain = Expr.sub(equation.left(), equation.right());
            Optional<Sign> s = derivativeSign(form, plain, symbol);
            if (s.isPresent()) {
                return s;
            }
            Expr logs = Expr.sub(Expr.log(equation.left()), Expr.log(equation.right()));
            return derivativeSign(form, logs, symbol);
        }

        static Optional<Sign> derivativeSign(NormalForm form, Expr f, Expr.Sym symbol) {
            try {
                form.of(f);
                Sign s = form.sign(form.of(org.majorant.expr.Derivative.of(f, symbol)));
                return s.isPositive() || s.isNegative() ? Optional.of(s) : Optional.empty();
            } catch (UndecidedException | org.majorant.expr.NotDifferentiableException e) {
                return Optional.empty();
            }
        }
    }
}
