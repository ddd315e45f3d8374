package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;

/** A theorem with its proof while it is written, in the theory language. */
final class TheoremText {
    private final String id;
    private final String title;
    private final List<String> head = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String[]> steps = new ArrayList<>();
    private int widest;

    /**
     * @param id its name in the theory
     * @param title what it says, for the heading above it
     */
    TheoremText(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    /** {@code let x, y in (0, inf)}. */
    TheoremText positive(Expr... symbols) {
        head.add("let " + List.of(symbols).stream().map(Expr::toString).collect(Collectors.joining(", "))
                + " in (0, inf)");
        return this;
    }

    TheoremText let(Expr name, Object value) {
        if (!name.toString().equals(value.toString())) {
            head.add("let " + name + " = " + value);
        }
        return this;
    }

    TheoremText line(String text) {
        head.add(text);
        return this;
    }

    TheoremText given(String text) {
        head.add("given " + text);
        return this;
    }

    /** A labelled claim. */
    TheoremText claim(String label, String text) {
        claims.add("claim " + label + ": " + text);
        return this;
    }

    /** A labelled step, or {@code claim LABEL}. */
    TheoremText step(String text, String rule) {
        steps.add(new String[] {text, rule});
        widest = Math.max(widest, Math.min(text.length(), 72));
        return this;
    }

    /** A claim and the one rule that proves it. */
    TheoremText claim(String label, String text, String rule) {
        return claim(label, text).step("claim " + label, rule);
    }

    /** Whether it says anything. */
    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** As a section of a theory file. */
    String text() {
        StringBuilder out = new StringBuilder("## " + title + "\n\n```claim\ntheorem " + id + "\n  mark derived\n");
        head.forEach(h -> out.append("  ").append(h).append('\n'));
        claims.forEach(c -> out.append("  ").append(c).append('\n'));
        out.append("  proof\n");
        steps.forEach(s -> out.append("    ")
                .append(s[0])
                .append(" ".repeat(Math.max(0, widest - s[0].length()) + 3))
                .append("by ")
                .append(s[1])
                .append('\n'));
        return out.append("```\n").toString();
    }
}
