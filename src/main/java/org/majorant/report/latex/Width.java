package org.majorant.report.latex;

/** Estimates how wide a formula is set, in letters of the text size: only to choose where lines break. */
final class Width {
    private static final double SCRIPT = 0.7;
    private static final double RELATION = 1.6;

    private final String text;
    private int at;

    private Width(String text) {
        this.text = text;
    }

    static double of(String latex) {
        return new Width(latex).run();
    }

    private double run() {
        double sum = 0;
        while (at < text.length() && text.charAt(at) != '}') {
            sum += next();
        }
        return sum;
    }

    private double next() {
        char c = text.charAt(at++);
        return switch (c) {
            case ' ', '&' -> 0;
            case '{' -> {
                double w = run();
                at++;
                yield w;
            }
            case '^', '_' -> SCRIPT * argument();
            case '\\' -> command();
            case '=', '<', '>', '+', '-' -> RELATION;
            case '(', ')', ',', '.' -> 0.6;
            default -> 1;
        };
    }

    private double argument() {
        return at < text.length() ? next() : 0;
    }

    private double command() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at = Math.min(at + 1, text.length());
            return 0.3;
        }
        return switch (text.substring(start, at)) {
            case "frac" -> Math.max(argument(), argument()) + 0.4;
            case "left", "right", "mathsf", "mathrm", "mathit", "mathcal", "mathbf", "mathtt", "operatorname" -> 0;
            case "substack" -> argument() / 2;
            case "text" -> 0.75 * argument();
            case "sqrt" -> 0.5 + argument();
            case "ln" -> 1.8;
            case "exp", "min", "max", "lim", "inf" -> 2.6;
            case "quad" -> 2;
            case "qquad" -> 4;
            case "le", "ge", "ne", "to", "sim", "in", "cdot" -> RELATION;
            default -> 1.1;
        };
    }
}
