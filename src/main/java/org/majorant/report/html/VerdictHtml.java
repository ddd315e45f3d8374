package org.majorant.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.prove.Proof;
import org.majorant.prove.trust.Trust;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** The verdict on a theorem with what it rests on. A lower level is never worded as a higher one. */
final class VerdictHtml {
    private final Entry entry;
    private final FormulaHtml formulas;
    private final SitePaths paths;
    private final CitedSources sources;

    VerdictHtml(Entry entry, FormulaHtml formulas, SitePaths paths, CitedSources sources) {
        this.entry = entry;
        this.formulas = formulas;
        this.paths = paths;
        this.sources = sources;
    }

    /** The word with its sign and level: told apart without colour. */
    static String badge(Entry e) {
        String sign = sign(e.verdict().word());
        return "<span class=\"badge " + e.verdict().word() + "\"><span aria-hidden=\"true\">" + sign + "</span> "
                + e.verdict().word() + level(e) + "</span>" + (e.met() ? "" : " <strong>not as expected</strong>");
    }

    /** The sign of a verdict, by its word. */
    static String sign(String word) {
        return switch (word) {
            case "proved" -> "✓";
            case "conditional" -> "◐";
            case "supported" -> "≈";
            case "refuted" -> "✗";
            case "vacuous" -> "∅";
            case "claimed" -> "“";
            default -> "?";
        };
    }

    /** What filters ask of a theorem, as attributes. */
    static String data(Entry e, Level counts) {
        return " data-id=\"" + Html.escape(e.id()) + "\" data-kind=\"theorem\" data-verdict=\""
                + e.verdict().word() + "\" data-level=\"" + counts.ordinal() + "\" data-mark=\""
                + e.theorem().mark().text() + "\"" + (e.met() ? "" : " data-met=\"no\"");
    }

    /** What filters ask of a law, as attributes. */
    static String data(Theory t, Law l) {
        return " data-id=\"" + Html.escape(t.id() + "/law/" + l.name()) + "\" data-kind=\"law\" data-mark=\""
                + l.mark().text() + "\"";
    }

    private static String level(Entry e) {
        boolean counts = e.verdict() instanceof Verdict.Proved || e.verdict() instanceof Verdict.Supported;
        Level l = e.verdict().level();
        return counts ? " " + l.ordinal() + " <span class=\"level\">" + l.text() + "</span>" : "";
    }

    String print() {
        StringBuilder out = new StringBuilder("<div class=\"verdict\">\n<p>");
        out.append(badge(entry)).append(' ').append(sentence()).append("</p>\n");
        if (!entry.met()) {
            out.append("<p>The file expects: ")
                    .append(Html.code(entry.expectation().toString()))
                    .append(".</p>\n");
        } else if (entry.verdict() instanceof Verdict.Refuted || entry.verdict() instanceof Verdict.Vacuous) {
            out.append("<p>The file expects this.</p>\n");
        }
        if (entry.verdict() instanceof Verdict.Refuted r) {
            out.append(WitnessHtml.of(r.witness(), formulas));
        } else if (entry.verdict() instanceof Verdict.Vacuous v && v.witness() != null) {
            out.append(WitnessHtml.of(v.witness(), formulas));
        }
        out.append(list(
                "", entry.notes().stream().map(n -> "Note: " + Html.escape(n)).toList()));
        Verdict.proofOf(entry.verdict()).ifPresent(p -> out.append(instances(p)));
        String rests = rests();
        out.append(rests.isEmpty() ? "" : "<details><summary>What it rests on</summary>\n" + rests + "</details>\n");
        return out.append("</div>\n").toString();
    }

    private String sentence() {
        Verdict v = entry.verdict();
        if (v instanceof Verdict.Proved p) {
            return "for all values in the domains: " + Html.escape(p.proof().how()) + ".";
        }
        if (v instanceof Verdict.Conditional) {
            return "on " + entry.conditionalOn().stream().map(sources::link).collect(Collectors.joining(", "))
                    + ", which is taken over.";
        }
        if (v instanceof Verdict.Supported s) {
            return Html.escape(s.evidence()) + ". This is no proof.";
        }
        if (v instanceof Verdict.Undecided u) {
            return "neither proved nor refuted: " + formulas.reason(u.reason().folded(entry.theorem())) + ".";
        }
        if (v instanceof Verdict.Vacuous u) {
            return "it says nothing: " + Html.escape(u.reason()) + ".";
        }
        return v instanceof Verdict.Claimed ? "by the source; nobody has proved it here." : "it does not hold.";
    }

    private String instances(Proof p) {
        List<Instance> all =
                p.instances().stream().filter(i -> !i.toString().isEmpty()).toList();
        return all.isEmpty()
                ? ""
                : "<details><summary>An instance of what is supposed</summary>\n"
                        + list("", all.stream().map(this::instance).toList())
                        + "</details>\n";
    }

    private String instance(Instance i) {
        StringBuilder out = new StringBuilder();
        i.values().forEach((s, v) -> out.append(out.isEmpty() ? "" : ", ").append(formulas.equation(s, v, false)));
        if (!i.functions().isEmpty()) {
            // The whole in the theory language: functions are written there with their arguments.
            return Html.code(i.toString());
        }
        return out.toString();
    }

    private String rests() {
        List<String> on = entry.restsOn().stream()
                .map(r -> paths.address(r).isPresent() ? "the theorem " + paths.link(r) : Html.escape(r))
                .toList();
        List<String> trust = entry.trust().stream().map(this::trust).toList();
        return list("Used and done", on) + list("Whoever believes the proof believes in, besides the rules", trust);
    }

    private String trust(Trust t) {
        if (t instanceof Trust.Literature l) {
            return "what is taken over from " + sources.link(l.key());
        }
        return t instanceof Trust.OtherTheorem o ? "the theorem " + paths.link(o.id()) : Html.escape(t.words());
    }

    /** Items that are HTML already. */
    static String list(String head, List<String> items) {
        return items.isEmpty()
                ? ""
                : (head.isEmpty() ? "" : "<p>" + head + ":</p>\n") + "<ul>\n"
                        + items.stream().map(i -> "<li>" + i + "</li>\n").collect(Collectors.joining()) + "</ul>\n";
    }
}
