package org.majorant.theorem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.text.Span;

/**
 * A theorem with all that its file says of it.
 *
 * @param id the name within its theory
 * @param title a short title; may be empty
 * @param mark where it comes from
 * @param citations its sources
 * @param uses other theorems it depends on, as {@code theory/id}
 * @param functions unknown functions and sequences in scope, in order
 * @param definitions abbreviations in scope, in order; each may use those before it
 * @param givens hypotheses
 * @param instances values at which all hypotheses are said to hold
 * @param claims conclusions
 * @param steps the written proof; empty for none
 * @param checks evidence asked for
 * @param expectation what the file expects; empty for what its proof and checks ask for
 * @param span the line that opens it
 */
public record Theorem(
        String id,
        String title,
        Mark mark,
        List<Citation> citations,
        List<String> uses,
        List<UnknownFunction> functions,
        List<Definition> definitions,
        List<Statement> givens,
        List<Instance> instances,
        List<Statement> claims,
        List<Step> steps,
        List<Check> checks,
        Optional<Expectation> expectation,
        Span span) {
    public Theorem {
        citations = List.copyOf(citations);
        uses = List.copyOf(uses);
        functions = List.copyOf(functions);
        definitions = List.copyOf(definitions);
        givens = List.copyOf(givens);
        instances = List.copyOf(instances);
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
    }

    /** Puts the abbreviations' values in their place, until none is left. */
    public UnaryOperator<Expr> expansion() {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        for (Definition d : definitions) {
            values.put(d.symbol(), Exprs.expand(d.value(), values));
        }
        return e -> Exprs.expand(e, values);
    }

    /** The way back: writes the abbreviations where their values stand, for readers. */
    public UnaryOperator<Expr> folding() {
        return new Folding(definitions, expansion());
    }
}
