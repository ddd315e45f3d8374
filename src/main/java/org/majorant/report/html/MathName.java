package org.majorant.report.html;

import java.util.Map;

/**
 * Sets the name of a symbol, given as the LaTeX that {@link org.majorant.theorem.LatexName} lets through, in MathML. Distinct
 * names look distinct: letters of an alphabet of their own are the letters of Unicode, not a matter of fonts.
 */
final class MathName {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ϵ"),
            Map.entry("varepsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("vartheta", "ϑ"),
            Map.entry("iota", "ι"),
            Map.entry("kappa", "κ"),
            Map.entry("varkappa", "ϰ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("varpi", "ϖ"),
            Map.entry("rho", "ρ"),
            Map.entry("varrho", "ϱ"),
            Map.entry("sigma", "σ"),
            Map.entry("varsigma", "ς"),
            Map.entry("tau", "τ"),
            Map.entry("upsilon", "υ"),
            Map.entry("phi", "ϕ"),
            Map.entry("varphi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"),
            Map.entry("Theta", "Θ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("Xi", "Ξ"),
            Map.entry("Pi", "Π"),
            Map.entry("Sigma", "Σ"),
            Map.entry("Upsilon", "Υ"),
            Map.entry("Phi", "Φ"),
            Map.entry("Psi", "Ψ"),
            Map.entry("Omega", "Ω"),
            Map.entry("ell", "ℓ"),
            Map.entry("hbar", "ℏ"),
            Map.entry("imath", "ı"),
            Map.entry("jmath", "ȷ"),
            Map.entry("star", "⋆"),
            Map.entry("ast", "∗"),
            Map.entry("prime", "′"),
            Map.entry("dagger", "†"),
            Map.entry("circ", "∘"),
            Map.entry("infty", "∞"),
            Map.entry("min", "min"),
            Map.entry("max", "max"));

    private static final Map<String, String> OVER = Map.ofEntries(
            Map.entry("bar", "¯"),
            Map.entry("overline", "‾"),
            Map.entry("hat", "^"),
            Map.entry("widehat", "ˆ"),
            Map.entry("tilde", "~"),
            Map.entry("widetilde", "˜"),
            Map.entry("vec", "→"),
            Map.entry("dot", "˙"),
            Map.entry("ddot", "¨"),
            Map.entry("check", "ˇ"),
            Map.entry("breve", "˘"));

    private final String latex;
    private int at;
    /** The command that changes the letters, such as {@code mathsf}; empty for none. */
    private String style = "";

    private MathName(String latex) {
        this.latex = latex;
    }

    /** @throws IllegalArgumentException when it is no such name */
    static String of(String latex) {
        MathName name = new MathName(latex);
        String out = name.row();
        if (name.at < latex.length()) {
            throw new IllegalArgumentException("no LaTeX name: " + latex);
        }
        return out;
    }

    /** What stands up to a closing brace, as one element. */
    private String row() {
        StringBuilder out = new StringBuilder();
        int elements = 0;
        skip();
        while (at < latex.length() && latex.charAt(at) != '}') {
            out.append(scripted(atom()));
            elements++;
            skip();
        }
        return elements == 1 ? out.toString() : MathPiece.row(out.toString());
    }

    /** Spaces, in the source or of the setting; only in a text do they count. */
    private void skip() {
        while (at < latex.length()) {
            if (latex.charAt(at) == ' ') {
                at++;
            } else if (latex.charAt(at) == '\\'
                    && at + 1 < latex.length()
                    && ",!;".indexOf(latex.charAt(at + 1)) >= 0) {
                at += 2;
            } else {
                return;
            }
        }
    }

    private String scripted(String base) {
        String below = "";
        StringBuilder above = new StringBuilder();
        skip();
        while (at < latex.length() && "_^'".indexOf(latex.charAt(at)) >= 0) {
            char c = latex.charAt(at++);
            if (c == '\'') {
                above.append("<mo>′</mo>");
            } else {
                skip();
                if (c == '_') {
                    below = atom();
                } else {
                    above.append(atom());
                }
            }
            skip();
        }
        String up = above.indexOf("><", 1) > 0 ? MathPiece.row(above.toString()) : above.toString();
        if (below.isEmpty()) {
            return up.isEmpty() ? base : "<msup>" + base + up + "</msup>";
        }
        return up.isEmpty() ? "<msub>" + base + below + "</msub>" : "<msubsup>" + base + below + up + "</msubsup>";
    }

    private String atom() {
        char c = latex.charAt(at);
        if (c == '{') {
            at++;
            String inner = row();
            at++;
            return inner;
        }
        if (c == '\\') {
            return command();
        }
        int start = at++;
        boolean letters = !style.isEmpty();
        while (at < latex.length() && joins(latex.charAt(start), latex.charAt(at), letters)) {
            at++;
        }
        return letter(latex.substring(start, at));
    }

    /** Digits are one number; letters in a style of their own are one word. */
    private static boolean joins(char first, char next, boolean word) {
        boolean digits = Character.isDigit(first) && Character.isDigit(next);
        return digits || word && Character.isLetter(first) && Character.isLetterOrDigit(next);
    }

    private String command() {
        if (at + 1 < latex.length() && latex.charAt(at + 1) == '_') {
            at += 2;
            return letter("_");
        }
        int start = ++at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
            at++;
        }
        String name = latex.substring(start, at);
        if (LETTERS.containsKey(name)) {
            return letter(LETTERS.get(name));
        }
        skip();
        if (name.equals("text")) {
            int end = latex.indexOf('}', at);
            String text = latex.substring(at + 1, end);
            at = end + 1;
            return MathPiece.words(text);
        }
        if (OVER.containsKey(name)) {
            return "<mover accent=\"true\">" + atom() + "<mo>" + OVER.get(name) + "</mo></mover>";
        }
        if (name.equals("underline")) {
            return "<munder>" + atom() + "<mo>_</mo></munder>";
        }
        if (!name.startsWith("math") && !name.equals("boldsymbol") && !name.equals("operatorname")) {
            throw new IllegalArgumentException("no LaTeX name: " + latex);
        }
        String before = style;
        style = name;
        String styled = atom();
        style = before;
        return styled;
    }

    private String letter(String text) {
        String escaped = Html.escape(text);
        if (Character.isDigit(text.charAt(0)) && style.isEmpty()) {
            return "<mn>" + escaped + "</mn>";
        }
        if (text.length() == 1 && ",.*+-′∗⋆†∘".contains(text)) {
            return "<mo>" + escaped + "</mo>";
        }
        return switch (style) {
            case "" -> "<mi>" + escaped + "</mi>";
            case "mathit" -> "<mi class=\"it\">" + escaped + "</mi>";
            case "mathsf" -> "<mi class=\"sf\" mathvariant=\"normal\">" + escaped + "</mi>";
            case "mathtt" -> "<mi class=\"tt\" mathvariant=\"normal\">" + escaped + "</mi>";
            case "mathbf", "boldsymbol" -> "<mi class=\"bf\" mathvariant=\"normal\">" + escaped + "</mi>";
            case "mathcal", "mathbb", "mathfrak" -> "<mi mathvariant=\"normal\">" + Alphabets.of(style, text) + "</mi>";
            default -> "<mi mathvariant=\"normal\">" + escaped + "</mi>";
        };
    }
}
