package org.majorant.report;

import java.util.List;
import java.util.Locale;
import org.majorant.prove.rule.Rule;
import org.majorant.prove.rule.RuleCard;

/** The page {@code docs/rules.md}: what each rule is for, what it needs, and an example that it accepts and one that it refuses. */
public final class RulesPage {
    private static final int WIDTH = 100;

    private static final String HEAD = """
            # The rules

            Made from the rules themselves by a test; do not edit. A step of a proof says `by RULE`, and the
            rule checks the step on its own: nothing that a search or computer algebra finds can enter. `X`
            is `given 1`, `step 2`, `condition 1`, a label, or the name of a law among the hypotheses. How
            a theory is written: [format.md](format.md).

            Whatever the rule, every term of the step must be known to have a value, and every value after
            `with` too: that is asked in one place, and not told again below. A rule that refuses a step
            says why; the step may be true all the same. All examples of this page are checked.

            ## Which rule?

            | to prove | say |
            | --- | --- |
            """;

    private RulesPage() {}

    /** The page for these rules, in their order. */
    public static String of(List<Rule> rules) {
        StringBuilder out = new StringBuilder(HEAD);
        for (Rule r : rules) {
            RuleCard card = r.card();
            for (String goal : card.proves()) {
                out.append("| ")
                        .append(goal)
                        .append(" | [`by ")
                        .append(name(card))
                        .append("`](#");
                out.append(name(card).toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .append(") |\n");
            }
        }
        out.append("\n```claim\ntheory rules \"Every rule by example\"\ncite huber1979\n```\n");
        rules.forEach(r -> section(out, r.card()));
        return out.toString();
    }

    private static String name(RuleCard card) {
        return card.syntax().name();
    }

    private static void section(StringBuilder out, RuleCard card) {
        out.append("\n## ").append(name(card)).append("\n\n");
        wrapped(out, "Proves " + String.join("; ", card.proves()) + ".", "");
        out.append("\nWritten `").append(card.syntax().form()).append("`.\n\n");
        for (String need : card.needs()) {
            wrapped(out, "- " + need, "  ");
        }
        out.append("\nAccepted:\n\n```claim\n")
                .append(card.accepted().stripTrailing())
                .append("\n```\n");
        if (card.refused().isEmpty()) {
            out.append("\nIt refuses nothing.\n");
        } else {
            out.append("\nRefused, for the reason in the last line:\n\n```claim\n")
                    .append(card.refused().stripTrailing());
            out.append("\n  expect undecided \"").append(card.reason()).append("\"\n```\n");
        }
        out.append('\n');
        String lemmas =
                String.join(", ", card.lemmas().stream().map(l -> "`" + l + "`").toList());
        wrapped(out, "In Coq: " + (lemmas.isEmpty() ? card.withoutLemma() : lemmas) + ".", "");
    }

    /** One paragraph, broken at blanks. */
    private static void wrapped(StringBuilder out, String text, String indent) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        out.append(line).append('\n');
    }
}
