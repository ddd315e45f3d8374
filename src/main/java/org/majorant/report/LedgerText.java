package org.majorant.report;

import java.util.List;
import java.util.Locale;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.prove.Derivation;
import org.majorant.prove.Proof;
import org.majorant.prove.rule.Conclusion;
import org.majorant.prove.trust.Trust;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** The ledger as lines of text. */
public final class LedgerText {
    /** The words for verdicts, in the order in which they are counted. */
    public static final List<String> VERDICTS =
            List.of("proved", "conditional", "supported", "refuted", "vacuous", "undecided", "claimed");

    private static final int WIDTH = 80;
    private static final int ID_WIDTH = 36;
    private static final int WORD_WIDTH = 9;
    /** Less than this says nothing. */
    private static final int LEAST_ABOUT = 6;

    private final boolean color;
    private final boolean timed;

    /**
     * @param color whether codes of colour are put in; what comes from files cannot steer a terminal, with or without
     * @param timed whether times are shown
     */
    public LedgerText(boolean color, boolean timed) {
        this.color = color;
        this.timed = timed;
    }

    /**
     * One line of at most 80 columns, unless the id itself is longer: id, verdict, number of the level, what it rests on, as far as it
     * fits, and time.
     */
    public String line(Entry e) {
        String id = Columns.padded(Visible.line(e.id()), ID_WIDTH);
        String word = Columns.padded(e.verdict().word(), WORD_WIDTH);
        String time = timed ? String.format(Locale.ROOT, " %.2f s", e.seconds()) : "";
        int left = WIDTH - 2 - Columns.of(id) - 1 - WORD_WIDTH - 3 - time.length();
        String about = left < LEAST_ABOUT ? "" : Columns.cut(Visible.line(about(e)), left);
        String line =
                (e.met() ? "  " : painted("! ", 31)) + id + ' ' + painted(word, colorOf(e)) + ' ' + level(e) + ' ';
        return (line + (timed ? Columns.padded(about, left) + time : about)).stripTrailing();
    }

    private static String level(Entry e) {
        boolean counts = e.verdict() instanceof Verdict.Proved || e.verdict() instanceof Verdict.Supported;
        return counts ? String.valueOf(e.verdict().level().ordinal()) : " ";
    }

    private static String about(Entry e) {
        return e.met() ? rests(e) : "expected: " + e.expectation();
    }

    /** What carries the verdict, or why there is none; the line has as much of it as fits. */
    public static String rests(Entry e) {
        if (!e.conditionalOn().isEmpty()) {
            return conditions(e);
        }
        if (e.verdict() instanceof Verdict.Supported s) {
            return s.evidence();
        }
        if (e.verdict() instanceof Verdict.Proved p) {
            String uses = String.join(
                    ", ",
                    e.restsOn().stream()
                            .filter(r -> r.contains("/") && !r.contains(" "))
                            .toList());
            return p.proof().how() + tools(p.proof()) + (uses.isEmpty() ? "" : ", uses " + uses);
        }
        return e.verdict() instanceof Verdict.Undecided u ? u.reason().toString() : "as expected";
    }

    private static String conditions(Entry e) {
        return "conditional on " + String.join(", ", e.conditionalOn());
    }

    /** What the proof was computed with, besides the rules. */
    private static String tools(Proof p) {
        StringBuilder out = new StringBuilder();
        if (p.trust().contains(Trust.Tool.INTERVALS)) {
            out.append(", intervals");
        }
        if (p.trust().contains(Trust.Tool.BALLS)) {
            out.append(", balls");
        }
        if (p.trust().contains(Trust.Tool.LAMBERT_TABLES)) {
            out.append(", tables of W");
        }
        return out.toString();
    }

    /** What a reader needs to see below the line when the verdict is not as expected, or when asked to explain. */
    public String details(Entry e) {
        StringBuilder out = new StringBuilder();
        if (e.verdict() instanceof Verdict.Refuted r) {
            witness(out, r.witness());
        } else if (e.verdict() instanceof Verdict.Vacuous v) {
            out.append("      ").append(v.reason()).append('\n');
            if (v.witness() != null) {
                witness(out, v.witness());
            }
        } else if (e.verdict() instanceof Verdict.Undecided u) {
            out.append("      ").append(u.reason()).append('\n');
        } else if (!e.met() && !e.conditionalOn().isEmpty()) {
            out.append("      ").append(conditions(e)).append('\n');
        }
        e.notes().forEach(n -> out.append("      note: ").append(n).append('\n'));
        return Visible.of(out.toString());
    }

    /** Everything that is known of a theorem: statement, steps, evidence, witness. */
    public String explanation(Entry e) {
        StringBuilder out = new StringBuilder();
        out.append("    ")
                .append(e.theorem().span())
                .append("  mark: ")
                .append(e.theorem().mark().text());
        if (!e.theorem().citations().isEmpty()) {
            out.append("  cites: ");
            out.append(String.join(
                    "; ", e.theorem().citations().stream().map(Object::toString).toList()));
        }
        out.append('\n').append(reach(e));
        Spelled spelled = Spelled.of(e.theory(), e.theorem());
        spelled.lines().forEach(l -> out.append("    ").append(l).append('\n'));
        e.derivation().ifPresent(d -> {
            Spelled.lines(spelled.proof())
                    .forEach(l -> out.append("    in the proof: ").append(l).append('\n'));
            steps(out, d, spelled, e.theorem());
        });
        Verdict.proofOf(e.verdict()).ifPresent(p -> proof(out, p));
        e.restsOn().forEach(r -> out.append("    rests on: ").append(r).append('\n'));
        e.evidence()
                .forEach(v -> v.rivals()
                        .forEach(r -> out.append("    rival ").append(r).append('\n')));
        out.append(details(e));
        return line(e) + "\n" + Visible.of(out.toString());
    }

    /** What the line may have no room for. */
    private static String reach(Entry e) {
        boolean counts = !level(e).isBlank();
        return (counts
                        ? "    " + e.verdict().word() + " at level " + level(e) + ", "
                                + e.verdict().level().text() + ": " + rests(e) + '\n'
                        : "")
                + (e.met() ? "" : "    expected: " + e.expectation() + '\n');
    }

    private static void proof(StringBuilder out, Proof p) {
        p.instances().stream()
                .map(Object::toString)
                .filter(i -> !i.isEmpty())
                .forEach(i -> out.append("    instance ").append(i).append('\n'));
        p.trust().forEach(t -> out.append("    trust: ").append(t.words()).append('\n'));
    }

    private static void steps(StringBuilder out, Derivation d, Spelled spelled, Theorem theorem) {
        for (Derivation.CheckedStep s : d.steps()) {
            out.append("    ")
                    .append(s.number())
                    .append(". ")
                    .append(spelled.steps().get(s.number() - 1));
            out.append("\n         by ").append(s.step().rule()).append(": ");
            if (s.result() instanceof Conclusion.Accepted a) {
                out.append(a.how().folded(theorem));
            } else if (s.result() instanceof Conclusion.Cited c) {
                out.append("taken over from ").append(c.key());
            } else if (s.result() instanceof Conclusion.Refused r) {
                out.append("REFUSED: ").append(r.reason().folded(theorem));
            }
            out.append('\n');
        }
    }

    private static void witness(StringBuilder out, Witness w) {
        if (w instanceof Witness.Point p) {
            out.append(p.free().isEmpty() ? "      fails" : "      fails at ");
            out.append(String.join(
                    ", ",
                    p.free().stream().map(v -> v.symbol() + " = " + v.value()).toList()));
            out.append('\n');
            for (Witness.Solved s : p.solved()) {
                out.append("        where ").append(s.symbol()).append(" = ").append(s.expression());
                out.append(" = ").append(s.digits()).append("…\n");
            }
            out.append("        ").append(p.claim()).append('\n');
            out.append("        left  = ").append(p.left()).append('\n');
            out.append("        right = ").append(p.right()).append('\n');
        } else if (w instanceof Witness.Contradiction c) {
            out.append("      these cannot all hold:\n");
            c.hypotheses().forEach(h -> out.append("        ").append(h).append('\n'));
        } else if (w instanceof Witness.Digits d) {
            out.append("      ").append(d.claim()).append('\n');
            out.append("        the reported digits allow ").append(d.allowed()).append('\n');
            out.append("        the inputs give           ").append(d.follows()).append('\n');
        } else if (w instanceof Witness.Order o) {
            out.append("      claimed order ")
                    .append(o.claimed())
                    .append(", actual order ")
                    .append(o.actual())
                    .append('\n');
        }
    }

    /** The closing lines: how many of each verdict, and how many are not as expected. */
    public String summary(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        long total = ledger.entries().size();
        if (total == 0) {
            return "no theorem\n";
        }
        out.append(total).append(total == 1 ? " theorem:" : " theorems:");
        String separator = " ";
        for (String w : VERDICTS) {
            long n = ledger.entries().stream()
                    .filter(e -> e.verdict().word().equals(w))
                    .count();
            if (n > 0) {
                out.append(separator).append(n).append(' ').append(w);
                separator = ", ";
            }
        }
        long unmet = ledger.entries().stream().filter(e -> !e.met()).count();
        out.append(unmet == 0 ? "; all as expected" : "; " + painted(unmet + " not as expected", 31));
        return out.append('\n').toString();
    }

    private static int colorOf(Entry e) {
        if (!e.met()) {
            return 31;
        }
        return e.verdict() instanceof Verdict.Proved ? 32 : e.verdict() instanceof Verdict.Undecided ? 33 : 36;
    }

    private String painted(String text, int code) {
        return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
