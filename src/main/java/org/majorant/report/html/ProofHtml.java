package org.majorant.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.prove.Derivation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/** The written proof, which unfolds step by step, with what the rules said. */
final class ProofHtml {
    private final Entry entry;
    private final Spelled spelled;
    private final FormulaHtml formulas;
    private final SitePaths paths;
    private final CitedSources sources;

    ProofHtml(Entry entry, Spelled spelled, FormulaHtml formulas, SitePaths paths, CitedSources sources) {
        this.entry = entry;
        this.spelled = spelled;
        this.formulas = formulas;
        this.paths = paths;
        this.sources = sources;
    }

    /** A proof where the verdict says so; else the written steps under a name that does not say it. */
    String print() {
        int n = entry.theorem().steps().size();
        if (n == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder("<details class=\"proof\"><summary>");
        out.append(heading()).append(n == 1 ? ", 1 step" : ", " + n + " steps").append("</summary>\n");
        out.append(new DeclarationsHtml(formulas).print(spelled.proof(), "Here let"));
        out.append("<ol class=\"steps\">\n");
        List<Derivation.CheckedStep> checked =
                entry.derivation().map(Derivation::steps).orElse(List.of());
        for (int i = 0; i < n; i++) {
            Optional<Conclusion> result =
                    i < checked.size() ? Optional.of(checked.get(i).result()) : Optional.empty();
            step(out, i, result);
        }
        return out.append("</ol>\n</details>\n").toString();
    }

    private String heading() {
        if (entry.verdict() instanceof Verdict.Proved) {
            return "Proof";
        }
        return entry.verdict() instanceof Verdict.Conditional
                ? "Proof, which takes over what it cites"
                : "Written steps, which do not amount to a proof";
    }

    private void step(StringBuilder out, int i, Optional<Conclusion> result) {
        Step step = entry.theorem().steps().get(i);
        out.append("<li id=\"").append(anchor(i + 1)).append("\">");
        out.append(formulas.display(spelled.steps().get(i)));
        // A link within a summary could not be told from the summary by keyboard: links stand within the fold.
        String why = justification(step);
        String plain = why.replaceAll("</?a\\b[^>]*>", "");
        out.append("\n<details><summary>").append(plain).append(status(result)).append("</summary>\n");
        out.append(plain.equals(why) ? "" : "<p class=\"note\">" + why + "</p>\n");
        out.append("<p>").append(said(result)).append("</p></details></li>\n");
    }

    private String anchor(int step) {
        return paths.anchor(entry.theory(), entry.theorem()) + "--step-" + step;
    }

    private static String status(Optional<Conclusion> result) {
        if (result.isEmpty()) {
            return " <strong>? not checked</strong>";
        }
        return result.get() instanceof Conclusion.Refused
                ? " <strong>✗ refused</strong>"
                : result.get() instanceof Conclusion.Cited ? " <strong>◐ taken over</strong>" : "";
    }

    private String said(Optional<Conclusion> result) {
        if (result.isEmpty()) {
            return "A step before it was refused.";
        }
        if (result.get() instanceof Conclusion.Accepted a) {
            return "Accepted: " + formulas.reason(a.how().folded(entry.theorem()));
        }
        return result.get() instanceof Conclusion.Cited c
                ? "Taken over from " + sources.link(c.key()) + "; not proved here."
                : "Refused: "
                        + formulas.reason(
                                ((Conclusion.Refused) result.get()).reason().folded(entry.theorem()));
    }

    private String justification(Step step) {
        String cited = step.citations().isEmpty() ? "" : " " + sources.cite(step.citations());
        return "by <b>" + Html.escape(step.rule()) + "</b>" + references(step) + values(step) + cited;
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
        String name = r.kind().name().toLowerCase(Locale.ROOT) + " ";
        return switch (r.kind()) {
            case STEP ->
                stepNumber(r.name())
                        .map(n -> "<a href=\"#" + anchor(n) + "\">" + name + Html.name(r.name()) + "</a>")
                        .orElse(name + Html.name(r.name()));
            case THEOREM -> name + paths.link(theorem(r.name()));
            default -> name + Html.name(r.name());
        };
    }

    private String theorem(String name) {
        Theory t = entry.theory();
        return name.contains("/") ? name : t.id() + "/" + name;
    }

    private Optional<Integer> stepNumber(String name) {
        List<Step> all = entry.theorem().steps();
        for (int i = 0; i < all.size(); i++) {
            Statement s = all.get(i).statement();
            if (s.label().equals(name)) {
                return Optional.of(i + 1);
            }
        }
        return name.matches("[0-9]{1,6}") && Integer.parseInt(name) <= all.size()
                ? Optional.of(Integer.parseInt(name))
                : Optional.empty();
    }

    private String values(Step step) {
        return step.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey().equals("for")
                        ? " for " + formulas.inText(e.getValue())
                        : " with " + formulas.name(e.getKey()) + " := " + formulas.inText(e.getValue()))
                .collect(Collectors.joining(","));
    }
}
