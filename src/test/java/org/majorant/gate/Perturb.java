package org.majorant.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a draft a little, so that what was valid may be so no longer. */
final class Perturb {
    private static final Pattern OPERATOR = Pattern.compile(" (<=|>=|<|>|=|!=) ");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.])[0-9]+(?![0-9.]*:)");
    private static final Pattern DOMAIN =
            Pattern.compile(" in (real|natural|integer \\[[^\\])]*[\\])]|integer|[(\\[][^\\])]*[\\])])");
    private static final Pattern VALUE = Pattern.compile(":= ([^,]+)");
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9_'])[a-z](?![A-Za-z0-9_'(\\[])");

    private final Gen gen;
    private final Draw draw;
    private final Draft draft;

    private Perturb(Gen gen) {
        this.gen = gen;
        this.draw = gen.draw;
        this.draft = gen.draft;
    }

    static void apply(Gen gen, int times) {
        for (int i = 0; i < times; i++) {
            new Perturb(gen).once();
        }
    }

    private void once() {
        switch (draw.below(13)) {
            case 0, 1, 2 -> change(DOMAIN, anyPart(), m -> " in " + draw.of(draw.flip() ? Gen.ANY : Gen.POSITIVE));
            case 3 -> change(OPERATOR, body(), m -> " " + otherOperator(m.group(1)) + " ");
            case 4, 5 -> change(NUMBER, body(), m -> otherNumber(m.group()));
            case 6 -> drop();
            case 7 -> when();
            case 8, 9 -> inject();
            case 10 -> change(VALUE, Draft.Part.STEPS, m -> ":= " + otherValue(m.group(1)));
            case 11 -> ends();
            default -> rename();
        }
    }

    private Draft.Part anyPart() {
        return draw.oneIn(4) ? draw.of(Draft.Part.GIVENS, Draft.Part.STEPS, Draft.Part.LEMMA) : Draft.Part.LETS;
    }

    private Draft.Part body() {
        return draw.of(Draft.Part.GIVENS, Draft.Part.STEPS, Draft.Part.STEPS, Draft.Part.LEMMA);
    }

    /** Replaces one match in a random line; the last lines more often. */
    private void change(Pattern what, Draft.Part part, java.util.function.Function<MatchResult, String> by) {
        List<String> lines = draft.part(part);
        if (lines.isEmpty()) {
            return;
        }
        int i = draw.flip() ? lines.size() - 1 : draw.below(lines.size());
        String line = lines.get(i);
        int end = part == Draft.Part.STEPS && what != VALUE && line.contains(" by ")
                ? line.lastIndexOf(" by ")
                : line.length();
        String head = line.substring(0, end);
        List<MatchResult> all = new ArrayList<>(what.matcher(head).results().toList());
        if (all.isEmpty()) {
            return;
        }
        MatchResult m = draw.of(all);
        lines.set(i, head.substring(0, m.start()) + by.apply(m) + head.substring(m.end()) + line.substring(end));
    }

    private String otherOperator(String op) {
        return switch (draw.below(3)) {
            case 0 -> Gen.turned(op);
            case 1 ->
                switch (op) {
                    case "<" -> "<=";
                    case "<=" -> "<";
                    case ">" -> ">=";
                    case ">=" -> ">";
                    default -> "<=";
                };
            default -> gen.op();
        };
    }

    private String otherNumber(String n) {
        int value = n.length() > 6 ? 1 : Integer.parseInt(n);
        return switch (draw.below(7)) {
            case 0 -> String.valueOf(value + 1);
            case 1 -> String.valueOf(Math.max(0, value - 1));
            case 2 -> "0";
            case 3 -> "(-" + n + ")";
            case 4 -> "(" + n + "/2)";
            case 5 -> String.valueOf(2 * value);
            default -> "1";
        };
    }

    private String otherValue(String value) {
        return draw.of(gen.partial(), gen.any(), gen.constant(), "-" + value, value + " + 1", "0", gen.p(1));
    }

    private void drop() {
        List<String> givens = draft.part(Draft.Part.GIVENS);
        if (!givens.isEmpty()) {
            // Not removed, so that the numbers of the others stay.
            givens.set(draw.below(givens.size()), "given 0 < 1");
        }
    }

    private void when() {
        List<String> lines = draft.part(draw.flip() ? Draft.Part.STEPS : Draft.Part.GIVENS);
        if (lines.isEmpty()) {
            return;
        }
        int i = draw.below(lines.size());
        String line = lines.get(i);
        if (line.contains(" when ") && draw.flip()) {
            lines.set(i, line.replaceFirst(" when .*?( by |$)", "$1"));
            return;
        }
        String condition = draw.of(gen.any(), gen.partial()) + " " + gen.op() + " " + draw.of("0", "1", gen.any());
        int by = line.lastIndexOf(" by ");
        String head = by < 0 ? line : line.substring(0, by);
        String tail = by < 0 ? "" : line.substring(by);
        lines.set(i, head + (head.contains(" when ") ? ", " : " when ") + condition + tail);
    }

    /** The same term added to both sides of a relation, or both multiplied by it, where it may have no value. */
    private void inject() {
        List<String> lines = draft.part(draw.oneIn(4) ? Draft.Part.GIVENS : Draft.Part.STEPS);
        if (lines.isEmpty()) {
            return;
        }
        int i = draw.flip() ? lines.size() - 1 : draw.below(lines.size());
        String line = lines.get(i);
        int end = line.contains(" when ")
                ? line.indexOf(" when ")
                : line.contains(" by ") ? line.lastIndexOf(" by ") : line.length();
        String head = line.substring(0, end);
        List<MatchResult> ops = OPERATOR.matcher(head).results().toList();
        if (ops.isEmpty() || head.contains("piece") || head.contains("roots") || head.contains(" as ")) {
            String p = gen.partial();
            lines.set(
                    i, line.replaceFirst("(increasing|decreasing|roots [a-z]:) ", "$1 " + p.replace("\\", "") + " + "));
            return;
        }
        MatchResult op = ops.get(0);
        int start = Math.max(head.lastIndexOf(": ", op.start()) + 2, head.startsWith("given ") ? 6 : 0);
        if (head.lastIndexOf(": ", op.start()) < 0) {
            start = head.startsWith("given ") ? 6 : 0;
        }
        int stop = ops.size() > 1 ? ops.get(1).start() : head.length();
        String left = head.substring(start, op.start());
        String right = head.substring(op.end(), stop);
        String p = gen.partial();
        String changed = switch (draw.below(4)) {
            case 0 -> left + " + " + p + " " + op.group(1) + " " + right + " + " + p;
            case 1 -> left + " + " + p + " - " + p + " " + op.group(1) + " " + right;
            case 2 -> left + " + 0*" + p + " " + op.group(1) + " " + right;
            default -> left + " " + op.group(1) + " " + right + " + " + p + " - " + p;
        };
        lines.set(i, head.substring(0, start) + changed + head.substring(stop) + line.substring(end));
    }

    /** Opens or closes an end of a domain. */
    private void ends() {
        List<String> lets = draft.part(Draft.Part.LETS);
        if (lets.isEmpty()) {
            return;
        }
        int i = draw.below(lets.size());
        String l = lets.get(i);
        int at = l.indexOf(" in ");
        if (at < 0) {
            return;
        }
        String d = l.substring(at);
        String other = switch (draw.below(4)) {
            case 0 -> d.replace("(0", "[0").replace("(1", "[1").replace("(-1", "[-1");
            case 1 -> d.replace("[0", "(0").replace("[1", "(1").replace("[-1", "(-1");
            case 2 ->
                d.replace("1)", "1]").replace("2)", "2]").replace("0)", "0]").replace("3)", "3]");
            default ->
                d.replace("1]", "1)").replace("2]", "2)").replace("0]", "0)").replace("3]", "3)");
        };
        lets.set(i, l.substring(0, at) + other);
    }

    private void rename() {
        change(NAME, Draft.Part.STEPS, m -> gen.any());
    }
}
