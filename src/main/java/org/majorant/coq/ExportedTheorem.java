package org.majorant.coq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/**
 * A theorem as Coq text: for all values of its symbols in their domains, hypotheses imply claims; and each step of its written
 * proof as a lemma under the same hypotheses. Abbreviations are put in.
 */
public final class ExportedTheorem {
    private final Theorem theorem;
    private final Spelled spelled;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> functions = new ArrayList<>();
    private final List<String> domains = new ArrayList<>();
    private final List<String> givens = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();

    /**
     * A step of the written proof.
     *
     * @param number its place, from 1
     * @param says what it says, under its own conditions
     * @param references the earlier steps that it names
     * @param tactic the tactic that applies the lemma of its rule
     */
    public record ExportedStep(int number, String says, List<Integer> references, String tactic) {}

    private final List<ExportedStep> steps = new ArrayList<>();
    private final Map<Integer, String> untranslated = new LinkedHashMap<>();

    private ExportedTheorem(Theorem theorem) {
        this.theorem = theorem;
        this.spelled = Spelled.of(theorem);
        declare();
        for (Statement g : spelled.givens()) {
            givens.add(text(spelled.expanded(g), true));
        }
        for (Statement c : spelled.claims()) {
            claims.add(text(spelled.expanded(c), false));
        }
        for (int i = 0; i < theorem.steps().size(); i++) {
            step(i + 1, theorem.steps().get(i));
        }
    }

    /** @throws NotExportedException when a hypothesis or a claim has no translation */
    public static ExportedTheorem of(Theorem theorem) {
        return new ExportedTheorem(theorem);
    }

    private void declare() {
        UnknownFunctions unknown = new UnknownFunctions();
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        List<Statement> all = new ArrayList<>(spelled.givens());
        all.addAll(spelled.claims());
        all.addAll(spelled.steps());
        for (Statement written : all) {
            Statement s = spelled.expanded(written);
            Formulas.map(s.formula(), e -> {
                unknown.collect(e);
                return e;
            });
            symbols.addAll(free(s));
            if (s.formula() instanceof Formula.Monotone m) {
                symbols.add(m.variable());
            }
        }
        for (Expr.Sym s : symbols) {
            if (!s.name().matches("[A-Za-z][A-Za-z0-9_]*")) {
                throw new NotExportedException("the name " + s.name() + " is not exported");
            }
            if (names.put(s.name(), "v_" + s.name()) != null) {
                throw new NotExportedException("two symbols have the name " + s.name());
            }
            if (s.domain().isEmpty()) {
                throw new NotExportedException("the domain of " + s.name() + " is empty");
            }
            domains.addAll(CoqFormula.inDomain("v_" + s.name(), s.domain()));
        }
        domains.addAll(unknown.hypotheses());
        functions.addAll(unknown.names());
    }

    /** An order of growth binds its variable. */
    private Set<Expr.Sym> free(Statement s) {
        Set<Expr.Sym> found = new LinkedHashSet<>(Formulas.freeSymbols(s.formula(), List.of()));
        if (s.formula() instanceof Formula.Asymptotic a) {
            found.remove(a.variable());
        }
        s.conditions().forEach(r -> found.addAll(Exprs.freeSymbols(r)));
        return found;
    }

    /** The conditions of a claim are assumed, those of a hypothesis have to be proved by who uses it. */
    private String text(Statement s, boolean assumed) {
        String body = new CoqFormula(names, assumed).of(s.formula());
        if (s.conditions().isEmpty()) {
            return body;
        }
        return "(" + new CoqFormula(names, !assumed).of(s.conditions()) + " -> " + body + ")";
    }

    private void step(int number, Step step) {
        List<Integer> references = new ArrayList<>();
        for (Step.Reference r : step.references()) {
            if (r.kind() == Step.Reference.Kind.STEP) {
                references.add(numberOf(r.name()));
            }
        }
        try {
            String says = text(spelled.expanded(spelled.steps().get(number - 1)), false);
            steps.add(new ExportedStep(number, says, references, RuleTactic.of(step, theorem.expansion(), names)));
        } catch (NotExportedException e) {
            untranslated.put(number, e.getMessage());
        }
    }

    private int numberOf(String name) {
        for (int i = 0; i < theorem.steps().size(); i++) {
            if (theorem.steps().get(i).statement().label().equals(name)) {
                return i + 1;
            }
        }
        return Integer.parseInt(name);
    }

    public List<ExportedStep> steps() {
        return List.copyOf(steps);
    }

    /** The steps that have no translation, with the reason. */
    public Map<Integer, String> untranslated() {
        return untranslated;
    }

    /** Names of the symbols in Coq, in the order of the quantifier; unknown functions first. */
    public List<String> symbols() {
        List<String> all = new ArrayList<>(functions);
        all.addAll(names.values());
        return all;
    }

    /** The values of a point in the order of the quantifier; 1 for a symbol that it does not give. */
    String at(Map<String, BigFraction> point) {
        StringBuilder out = new StringBuilder();
        for (String name : names.keySet()) {
            out.append(' ').append(CoqTerm.number(point.getOrDefault(name, BigFraction.ONE)));
        }
        return out.toString();
    }

    /** Whether all that the quantifier binds are numbers. */
    public boolean speaksOfNumbersAlone() {
        return functions.isEmpty();
    }

    /** The whole statement. */
    public String statement() {
        return statement(List.of(), "(" + String.join(") /\\ (", claims) + ")");
    }

    /** What a step says under the hypotheses and some earlier steps. */
    public String lemma(List<ExportedStep> earlier, ExportedStep step) {
        return statement(earlier.stream().map(ExportedStep::says).toList(), step.says());
    }

    private String statement(List<String> further, String conclusion) {
        List<String> premises = new ArrayList<>(domains);
        premises.addAll(givens);
        premises.addAll(further);
        StringBuilder out = new StringBuilder();
        if (!functions.isEmpty()) {
            out.append("forall ").append(String.join(" ", functions)).append(" : R -> R,\n");
        }
        if (!names.isEmpty()) {
            out.append("forall ").append(String.join(" ", names.values())).append(" : R,\n");
        }
        premises.forEach(p -> out.append("  (").append(p).append(") ->\n"));
        return out.append("  ").append(conclusion).toString();
    }

    /** How many hypotheses precede the conclusion of the whole statement. */
    public int premises() {
        return domains.size() + givens.size();
    }
}
