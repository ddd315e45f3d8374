package org.majorant.report.latex;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.UnknownFunction;

/** Statements whose symbols, bound ones too, and functions are called what they are called in print. */
record Renamed(LatexNames names) {

    static String plain(String latex) {
        return String.join("", LatexTokens.split(latex));
    }

    String name(UnknownFunction f) {
        return function(f.key());
    }

    private String function(String key) {
        String base = plain(names.of(key.replace("[]", "")));
        return key.endsWith("[]") ? (base.contains("_") ? "(" + base + ")" : base) + "_" : base;
    }

    Expr.Sym of(Expr.Sym s) {
        return Expr.sym(plain(names.of(s.name())), s.domain());
    }

    Expr of(Expr e) {
        if (e instanceof Expr.Sym s) {
            return of(s);
        }
        if (e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED) {
            List<Expr> arguments = f.arguments().stream().map(this::of).toList();
            return Expr.applied(function(f.name()), f.range(), UndeclaredDomains.of(arguments), arguments);
        }
        return Exprs.rebuild(e, this::of);
    }

    Relation of(Relation r) {
        return r.map(this::of);
    }

    private List<Relation> of(List<Relation> all) {
        return all.stream().map(this::of).toList();
    }

    Statement of(Statement s) {
        return new Statement("", of(s.formula()), of(s.conditions()), null);
    }

    private Formula of(Formula f) {
        if (f instanceof Formula.Comparison c) {
            return new Formula.Comparison(of(c.chain()));
        } else if (f instanceof Formula.Asymptotic a) {
            return new Formula.Asymptotic(of(a.left()), a.growth(), of(a.right()), of(a.variable()), of(a.target()));
        } else if (f instanceof Formula.RootCount r) {
            return new Formula.RootCount(of(r.variable()), of(r.equation()), r.count());
        } else if (f instanceof Formula.Monotone m) {
            return new Formula.Monotone(m.increasing(), of(m.body()), of(m.variable()), of(m.within()));
        } else if (f instanceof Formula.Reported r) {
            return new Formula.Reported(of(r.value()), r.digits(), r.decimals(), r.truncated());
        } else if (f instanceof Formula.Piece p) {
            Expr root = p.root() == null ? null : of(p.root());
            return new Formula.Piece(of(p.where()), of(p.variable()), p.behaviour(), root);
        } else if (f instanceof Formula.Joined j) {
            return new Formula.Joined(
                    j.connective(), j.parts().stream().map(this::of).toList());
        } else if (f instanceof Formula.Quantified q) {
            return new Formula.Quantified(q.forAll(), of(q.variable()), of(q.body()));
        }
        return new Formula.Words(LatexText.escape(((Formula.Words) f).text()));
    }
}
