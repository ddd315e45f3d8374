package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX mathematics as TeX sees it: blanks count for nothing, a command is one piece, a text in words is one piece. */
final class LatexTokens {
    private static final Pattern TOKEN = Pattern.compile("\\\\text\\{(?:[^{}\\\\]|\\\\.|\\{\\})*\\}"
            + "|\\\\parbox\\{0\\.8\\\\linewidth\\}\\{(?:[^{}\\\\]|\\\\.|\\{\\})*\\}"
            + "|\\\\[A-Za-z]+|\\\\.|[0-9]+(?:[.][0-9]+)?|\\S");

    private final List<String> tokens;
    private int at;

    LatexTokens(String text) {
        this.tokens = split(text);
    }

    /** Commands that change how something is set, and not what it is. */
    private static final Set<String> SETTING = Set.of("\\left", "\\right", "\\allowbreak");

    /** The pieces; growing brackets are brackets. */
    static List<String> split(String text) {
        List<String> all = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            if (!SETTING.contains(m.group())) {
                all.add(m.group());
            }
        }
        return all;
    }

    String peek() {
        return peek(0);
    }

    String peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
    }

    String take() {
        if (atEnd()) {
            throw error("the end");
        }
        return tokens.get(at++);
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int position() {
        return at;
    }

    boolean accept(String t) {
        if (!peek().equals(t)) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes all of these or none. */
    boolean acceptAll(List<String> all) {
        if (!startsWith(all)) {
            return false;
        }
        at += all.size();
        return true;
    }

    boolean startsWith(List<String> all) {
        return at + all.size() <= tokens.size()
                && tokens.subList(at, at + all.size()).equals(all);
    }

    void expect(String t) {
        if (!accept(t)) {
            throw error("not " + t);
        }
    }

    /** The pieces up to one of these, which stays. */
    List<String> until(String... ends) {
        List<String> all = new ArrayList<>();
        while (!List.of(ends).contains(peek())) {
            all.add(take());
        }
        return all;
    }

    IllegalArgumentException error(String what) {
        List<String> near = tokens.subList(Math.max(0, at - 8), Math.min(tokens.size(), at + 8));
        return new IllegalArgumentException(what + " at " + at + ", near " + String.join(" ", near));
    }
}
