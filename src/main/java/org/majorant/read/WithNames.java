package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.theorem.Definition;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.RuleSyntax;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** The names to which {@code with NAME := VALUE} can give a value. Any other would be ignored, so it is an error. */
public final class WithNames {
    private WithNames() {}

    /**
     * Refuses a name that the rule of a step does not know; what {@code by theorem} knows is seen when all theories are read.
     *
     * @param said what the step says, and what it names
     */
    static void check(Token name, String rule, List<Statement> said, List<Definition> definitions) {
        RuleSyntax.Takes takes = Rules.of(rule).takes();
        if (takes == RuleSyntax.Takes.THEOREM
                || takes == RuleSyntax.Takes.WEIGHTS && name.text().matches("w[1-9][0-9]?")) {
            return;
        }
        Set<String> known = known(rule, said, definitions);
        if (!known.contains(name.text())) {
            throw SyntaxError.missing(
                    SyntaxError.STATEMENT, name.span(), unknown(rule, name.text()), hint(rule, name.text(), known));
        }
    }

    /** Refuses values for names that do not occur in the theorem that a step applies; of one with errors that is not known. */
    public static void check(List<Theory> theories, Diagnostics diagnostics) {
        List<Theory> whole = Readable.of(theories, diagnostics).theories();
        for (Theory theory : theories) {
            for (Theorem t : theory.theorems()) {
                t.steps().stream()
                        .filter(s -> s.rule().equals(Rules.THEOREM))
                        .forEach(s -> check(s, theory, whole, diagnostics));
            }
        }
    }

    private static void check(Step step, Theory from, List<Theory> theories, Diagnostics diagnostics) {
        String name = step.references().get(0).name();
        String id = name.contains("/") ? name : from.id() + "/" + name;
        for (Theory theory : theories) {
            for (Theorem t : theory.theorems()) {
                if (id.equals(theory.id() + "/" + t.id())) {
                    Spelled.Declarations all = Spelled.of(theory, t).statement();
                    Set<String> known = new TreeSet<>();
                    all.symbols().forEach(s -> known.add(s.name()));
                    all.bound().forEach(s -> known.add(s.name()));
                    String rule = Rules.THEOREM + " " + name;
                    step.values().keySet().stream()
                            .filter(v -> !known.contains(v))
                            .sorted()
                            .forEach(v -> diagnostics.error(step.ruleSpan(), unknown(rule, v), hint(rule, v, known)));
                }
            }
        }
    }

    private static String unknown(String rule, String name) {
        return "'by " + rule + "' does not know the name '" + name + "'";
    }

    private static String hint(String rule, String name, Set<String> known) {
        String all = rule.equals(Rules.MEANS) ? "w1, w2, …" : String.join(", ", known);
        String otherwise = all.isEmpty() ? "it takes no values" : "it takes values for: " + all;
        return DidYouMean.nearest(name, known)
                .map(n -> "did you mean '" + n + "'? " + otherwise)
                .orElse(otherwise);
    }

    private static Set<String> known(String rule, List<Statement> said, List<Definition> definitions) {
        return switch (Rules.of(rule).takes()) {
            case BOUND ->
                said.stream()
                        .skip(1)
                        .map(Statement::formula)
                        .filter(Formula.Quantified.class::isInstance)
                        .map(f -> ((Formula.Quantified) f).variable().name())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            case INFIMUM -> {
                Set<String> over = new LinkedHashSet<>();
                List<Expr> all = new ArrayList<>();
                Formulas.map(said.get(0).formula(), e -> {
                    all.add(e);
                    return e;
                });
                definitions.forEach(d -> all.add(d.value()));
                all.forEach(e -> infima(e, over));
                yield over;
            }
            case NAMED, WEIGHTS, THEOREM, FOR ->
                new LinkedHashSet<>(Rules.of(rule).names());
        };
    }

    private static void infima(Expr e, Set<String> over) {
        if (e instanceof Expr.Formal f && f.kind() == FormalKind.INFIMUM) {
            f.arguments().stream().skip(1).forEach(x -> over.add(((Expr.Sym) x).name()));
        }
        Exprs.parts(e).forEach(p -> infima(p, over));
    }
}
