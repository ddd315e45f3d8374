package org.majorant.find.symja;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;

/**
 * Questions to computer algebra. Every answer found was re-checked by our own means, and is a candidate all the same: what
 * a proof may rest on is for {@code derive.check} to say.
 *
 * <p>One thread and one engine each; questions to one object queue up. The time limit is a backstop, and an answer says
 * when it struck.
 */
public final class ComputerAlgebra {
    private final SymjaThread thread;
    private final long seed;

    /**
     * @param limit how long one question may take; starting the system does not count
     * @param seed of the points at which answers are compared
     */
    public ComputerAlgebra(Duration limit, long seed) {
        this.thread = new SymjaThread(limit);
        this.seed = seed;
    }

    /** {@code d e / d x}, compared with our own derivative. */
    public Answer<Expr> derivative(Expr e, Expr.Sym x) {
        return guarded(() -> {
            Expr own = own(e, x);
            Expr found = ask((to, expr) -> F.D(expr, to.sym(x)), e);
            return new Answer.Found<>(found, new Comparison(seed).equal(own, found));
        });
    }

    /** A simpler expression of the same value, where the given one is defined. */
    public Answer<Expr> simplify(Expr e) {
        return rewrite(e, Way.SIMPLIFY);
    }

    /** Ways to write an expression of the same value. */
    public enum Way {
        SIMPLIFY("Simplify", F::Simplify),
        FULL_SIMPLIFY("FullSimplify", F::FullSimplify),
        TOGETHER("Together", F::Together),
        FACTOR("Factor", F::Factor),
        EXPAND("Expand", F::Expand),
        POWER_EXPAND("PowerExpand", F::PowerExpand);

        private final String head;
        private final UnaryOperator<IExpr> question;

        Way(String head, UnaryOperator<IExpr> question) {
            this.head = head;
            this.question = question;
        }

        /** What Symja calls it. */
        public String head() {
            return head;
        }
    }

    /** The expression written in that way, the same where the given one is defined. */
    public Answer<Expr> rewrite(Expr e, Way way) {
        return guarded(() -> {
            Expr found = ask((to, expr) -> way.question.apply(expr), e);
            return new Answer.Found<>(found, new Comparison(seed).equal(e, found));
        });
    }

    /** An antiderivative in x: its own derivative, which is taken by us, is e. */
    public Answer<Expr> integrate(Expr e, Expr.Sym x) {
        return guarded(() -> {
            Expr found = ask((to, expr) -> F.Integrate(expr, to.sym(x)), e);
            return new Answer.Found<>(found, new Comparison(seed).equal(e, own(found, x)));
        });
    }

    /** Real roots in the domain of x: put into the equation, and counted where it is a polynomial. */
    public Answer<Roots> solve(Relation equation, Expr.Sym x) {
        return guarded(() -> {
            List<String> refused = new ArrayList<>();
            List<Expr> candidates = thread.ask(engine -> {
                ToSymja to = new ToSymja();
                IExpr answer = engine.evaluate(F.Solve(equation(to, equation), to.sym(x)));
                List<Expr> roots = new ArrayList<>();
                for (IAST solution : solutions(answer)) {
                    try {
                        roots.add(new FromSymja(to.symbols()).of(valueOf(solution, to.sym(x))));
                    } catch (RejectedException e) {
                        refused.add(e.getMessage());
                    }
                }
                return roots;
            });
            return new RootCheck(equation, x, seed).check(candidates, refused);
        });
    }

    /** The solution of linear equations, one value for each unknown; each equation is checked by putting it in. */
    public Answer<Map<Expr.Sym, Expr>> solveLinear(List<Relation> equations, List<Expr.Sym> unknowns) {
        return guarded(() -> {
            Map<Expr.Sym, Expr> values = thread.ask(engine -> {
                ToSymja to = new ToSymja();
                IExpr left = F.List(equations.stream().map(r -> equation(to, r)).toArray(IExpr[]::new));
                IExpr right = F.List(unknowns.stream().map(to::sym).toArray(IExpr[]::new));
                List<IAST> all = solutions(engine.evaluate(F.Solve(left, right)));
                if (all.size() != 1) {
                    throw new RejectedException("not one solution, but " + all.size());
                }
                Map<Expr.Sym, Expr> found = new LinkedHashMap<>();
                unknowns.forEach(u -> found.put(u, new FromSymja(to.symbols()).of(valueOf(all.get(0), to.sym(u)))));
                return found;
            });
            return new Answer.Found<>(values, checkedLinear(equations, unknowns, values));
        });
    }

    private Answer.Check checkedLinear(List<Relation> equations, List<Expr.Sym> unknowns, Map<Expr.Sym, Expr> values) {
        for (Expr v : values.values()) {
            if (unknowns.stream().anyMatch(u -> Exprs.contains(v, u))) {
                throw new RejectedException(v + " contains an unknown: the solution is not unique");
            }
        }
        Answer.Check weakest = Answer.Check.NORMAL_FORM;
        for (Relation r : equations) {
            Answer.Check c =
                    new Comparison(seed).equal(Exprs.substitute(r.left(), values), Exprs.substitute(r.right(), values));
            weakest = c == Answer.Check.AGREES_AT_POINTS ? c : weakest;
        }
        return weakest;
    }

    private Expr ask(BiFunction<ToSymja, IExpr, IExpr> question, Expr e) {
        return thread.ask(engine -> {
            ToSymja to = new ToSymja();
            IExpr put = question.apply(to, to.of(Rewriting.logLambert(e)));
            return new FromSymja(to.symbols()).of(engine.evaluate(put));
        });
    }

    private static IExpr equation(ToSymja to, Relation r) {
        if (r.op() != Relation.Op.EQ) {
            throw new NoAnswerException("'" + r + "' is no equation");
        }
        return F.Equal(to.of(Rewriting.logLambert(r.left())), to.of(Rewriting.logLambert(r.right())));
    }

    /** The lists of rules that {@code Solve} answers with. */
    private static List<IAST> solutions(IExpr answer) {
        if (!(answer instanceof IAST list) || list.head() != S.List) {
            throw new NoAnswerException("no solution was found");
        }
        List<IAST> all = new ArrayList<>();
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i) instanceof IAST solution && solution.head() == S.List) {
                all.add(solution);
            } else {
                throw new RejectedException("the answer is no list of solutions");
            }
        }
        if (all.isEmpty()) {
            throw new NoAnswerException("no solution was found; that there is none is not for Symja to say");
        }
        return all;
    }

    private static IExpr valueOf(IAST solution, IExpr unknown) {
        for (int i = 1; i < solution.size(); i++) {
            if (solution.get(i) instanceof IAST rule
                    && rule.head() == S.Rule
                    && rule.arg1().equals(unknown)) {
                return rule.arg2();
            }
        }
        throw new RejectedException("the solution leaves an unknown open");
    }

    private static Expr own(Expr e, Expr.Sym x) {
        try {
            return Derivative.of(e, x);
        } catch (NotDifferentiableException none) {
            throw new NoAnswerException("it could not be checked: " + none.getMessage());
        }
    }

    private static <T> Answer<T> guarded(Supplier<Answer<T>> question) {
        try {
            return question.get();
        } catch (RejectedException e) {
            return new Answer.Rejected<>(e.getMessage());
        } catch (NoAnswerException e) {
            return new Answer.NoAnswer<>(e.getMessage());
        }
    }
}
