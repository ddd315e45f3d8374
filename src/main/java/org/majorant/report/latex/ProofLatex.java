package org.majorant.report.latex;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.judge.Entry;
import org.majorant.prove.Derivation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.verdict.Verdict;

/** The written proof, step by step, each with its justification and with what the checker said where it refused. */
final class ProofLatex {
    private final Entry entry;
    private final Spelled spelled;
    private final ExprLatex printer;
    private final FormulaLatex formulas;
    private final Labels labels;

    ProofLatex(Entry entry, Spelled spelled, ExprLatex printer, Labels labels) {
        this.entry = entry;
        this.spelled = spelled;
        this.printer = printer;
        this.formulas = new FormulaLatex(printer);
        this.labels = labels;
    }

    /** A proof where the verdict says so; else the written steps under a name that does not say it. */
    String print(Derivation d) {
        boolean proved = entry.verdict() instanceof Verdict.Proved;
        StringBuilder out = new StringBuilder("\\begin{steps}{");
        String heading = entry.conditionalOn().isEmpty() ? "Proof" : "Proof, which takes over what it cites";
        out.append(proved ? heading : "Written steps, which do not amount to a proof")
                .append("}\n");
        out.append(new DeclarationsLatex(labels.names(), printer).print(spelled.proof(), "Here let"));
        for (Derivation.CheckedStep s : d.steps()) {
            step(out, s, proved && s.number() == d.steps().size());
        }
        return out.append("\\end{steps}\n").toString();
    }

    private void step(StringBuilder out, Derivation.CheckedStep s, boolean last) {
        int claim = claimNumber(s.step().statement());
        Statement statement = spelled.steps().get(s.number() - 1);
        String formula = claim < 0
                ? formulas.display(statement)
                : "\\text{" + (entry.theorem().claims().size() == 1 ? "the claim" : "claim~" + labels.claim(claim))
                        + "}";
        String label = labels.step(s.number());
        out.append(formula.contains("\\begin{split}") ? "\\longstep{" : "\\proofstep{");
        out.append(label)
                .append("}{")
                .append(s.number())
                .append("}{")
                .append(formula)
                .append("}{");
        out.append(justification(s)).append(last ? "\\enspace$\\square$}\n" : "}\n");
    }

    private int claimNumber(Statement s) {
        List<Statement> claims = entry.theorem().claims();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).formula().equals(s.formula())
                    && claims.get(i).conditions().equals(s.conditions())) {
                return i;
            }
        }
        return -1;
    }

    private String justification(Derivation.CheckedStep s) {
        Step step = s.step();
        if (s.result() instanceof Conclusion.Cited) {
            return "taken over from " + Bibliography.cite(step.citations());
        }
        String text = "by " + step.rule() + references(step) + values(step);
        if (s.result() instanceof Conclusion.Refused r) {
            return text + "}\n\\notaccepted{"
                    + new ReasonLatex(printer).print(r.reason().folded(entry.theorem()));
        }
        return step.rule().equals(Rules.LAMBERT_INVERSION) ? text + branch(step) : text;
    }

    /** Which branch of the inverse the step says. */
    private static String branch(Step step) {
        Set<Fn> found = new LinkedHashSet<>();
        Formulas.map(step.statement().formula(), e -> {
            functions(e, found);
            return e;
        });
        boolean one = found.contains(Fn.W0) != found.contains(Fn.WM1);
        return one ? "; the " + (found.contains(Fn.W0) ? "principal" : "lower") + " branch" : "";
    }

    private static void functions(Expr e, Set<Fn> found) {
        if (e instanceof Expr.Call c) {
            found.add(c.function());
        }
        Exprs.parts(e).forEach(p -> functions(p, found));
    }

    private String references(Step step) {
        if (step.references().isEmpty()) {
            return "";
        }
        String preposition = Rules.of(step.rule()).preposition();
        return (preposition.isEmpty() ? " " : " " + preposition + " ")
                + step.references().stream().map(this::reference).collect(Collectors.joining(", "));
    }

    private String reference(Step.Reference r) {
        return switch (r.kind()) {
            case GIVEN -> "(\\ref{" + labels.given(given(r.name())) + "})";
            case STEP -> "(\\ref{" + labels.step(stepNumber(r.name())) + "})";
            case CONDITION -> "condition " + r.name();
            case LAW -> LatexText.escape(r.name());
            case THEOREM -> labels.theoremReference(r.name());
        };
    }

    private int given(String name) {
        List<Statement> all = entry.theorem().givens();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).label().equals(name)) {
                return i;
            }
        }
        return Integer.parseInt(name) - 1;
    }

    private int stepNumber(String name) {
        List<Step> all = entry.theorem().steps();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).statement().label().equals(name)) {
                return i + 1;
            }
        }
        return Integer.parseInt(name);
    }

    private String values(Step step) {
        if (step.values().isEmpty()) {
            return "";
        }
        return step.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey().equals("for")
                        ? " for $" + printer.inline().print(e.getValue()) + "$"
                        : " with $" + labels.names().of(e.getKey()) + " := "
                                + printer.inline().print(e.getValue()) + "$")
                .collect(Collectors.joining(","));
    }
}
