package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Theorem;

/**
 * Symbols that an equation among the hypotheses ties together. A derivative holds the other symbols fixed; where an equation
 * ties one of them to the variable, a reader may mean the total derivative, so neither is carried out.
 */
public final class Ties {
    public static final String REASON =
            "a hypothesis ties a symbol to the variable, so that it is not plain what is held fixed;"
                    + " make the dependence an abbreviation: let eps = …";

    private final List<Set<Expr.Sym>> groups = new ArrayList<>();

    private Ties() {}

    static Ties none() {
        return new Ties();
    }

    public static Ties of(Theorem theorem, UnaryOperator<Expr> abbreviations) {
        Ties ties = new Ties();
        theorem.givens().forEach(g -> {
            if (g.formula() instanceof Formula.Comparison c) {
                c.chain().forEach(r -> {
                    Expr equation = Expr.sub(abbreviations.apply(r.left()), abbreviations.apply(r.right()));
                    boolean ownDerivative = Exprs.containsFormal(equation, EnumSet.of(FormalKind.DIFF));
                    if (r.op() == org.majorant.expr.Relation.Op.EQ && !ownDerivative) {
                        ties.groups.add(Exprs.freeSymbols(equation));
                    }
                });
            }
        });
        return ties;
    }

    /** Whether an equation ties the variable to another symbol of the expression. */
    public boolean tied(Expr body, Expr.Sym variable) {
        Set<Expr.Sym> symbols = Exprs.freeSymbols(body);
        return groups.stream()
                .filter(g -> g.contains(variable))
                .anyMatch(g -> symbols.stream().anyMatch(s -> s != variable && g.contains(s)));
    }

    /** Whether some derivative in the expression is by a symbol that is tied to another one below it. */
    public boolean ambiguous(Expr e) {
        boolean here = e instanceof Expr.Formal f
                && f.kind() == FormalKind.DIFF
                && tied(f.arguments().get(0), (Expr.Sym) f.arguments().get(1));
        return here || Exprs.parts(e).stream().anyMatch(this::ambiguous);
    }
}
