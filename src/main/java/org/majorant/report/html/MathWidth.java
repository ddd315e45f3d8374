package org.majorant.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * About how wide printed MathML is, in widths of the letter m. Browsers do not break a line within a {@code math} element, so
 * that paper would cut one that is wider than the line.
 */
final class MathWidth {
    /** Wider than this does not surely fit a line of a proof's step on paper. */
    static final double LINE = 28;
    /** Wider than this does not surely fit such a line in small print. */
    static final double SMALL_LINE = 46;

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z]+)[^>]*?(/?)>|([^<]+)");
    private static final double SCRIPT = 0.75;
    private static final Pattern UNSEEN = Pattern.compile("[\u2061\u2062\u2063\u2064]");

    private final String element;
    private double width;
    private double script;
    private int children;

    private MathWidth(String element) {
        this.element = element;
    }

    static double of(String mathml) {
        Deque<MathWidth> open = new ArrayDeque<>();
        open.push(new MathWidth("mrow"));
        Matcher m = TOKEN.matcher(mathml);
        while (m.find()) {
            if (m.group(4) != null) {
                open.peek().text(m.group(4).replaceAll("&#x206[1-4];", "").replaceAll("&[^;]*;", " "));
            } else if (m.group(1).isEmpty()) {
                open.push(new MathWidth(m.group(2)));
            }
            if (m.group(4) == null && !(m.group(1) + m.group(3)).isEmpty()) {
                MathWidth done = open.pop();
                open.peek().child(done.total());
            }
        }
        return open.peek().total();
    }

    private void text(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        int n = seen.codePointCount(0, seen.length());
        width += switch (element) {
            case "mn", "mtext" -> 0.5 * n;
            case "mi" -> n > 1 ? 0.55 * n : 0.62 * n;
            case "mo" -> n == 0 ? 0 : operator(seen);
            default -> 0;
        };
    }

    private static double operator(String sign) {
        if ("()[]{}|/,;.:".contains(sign)) {
            return 0.45;
        }
        return sign.equals("·") ? 0.75 : 0.6 + 0.7 * sign.codePointCount(0, sign.length());
    }

    private void child(double of) {
        boolean first = children++ == 0;
        switch (element) {
            case "mfrac", "munder", "mover", "munderover" -> width = Math.max(width, of);
            case "msup", "msub", "msubsup" -> {
                width = first ? of : width;
                script = first ? 0 : Math.max(script, SCRIPT * of);
            }
            default -> width += of;
        }
    }

    private double total() {
        return width
                + script
                + switch (element) {
                    case "mspace", "msqrt" -> 1;
                    case "mfrac" -> 0.2;
                    default -> 0;
                };
    }
}
