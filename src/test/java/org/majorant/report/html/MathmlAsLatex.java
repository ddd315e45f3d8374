package org.majorant.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** MathML written in LaTeX, and LaTeX with its spaces, sizes of brackets and typefaces left out: for comparing the two. */
final class MathmlAsLatex {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("−", "-"),
            Map.entry("≤", "\\le"),
            Map.entry("≥", "\\ge"),
            Map.entry("≠", "\\ne"),
            Map.entry("·", "\\cdot"),
            Map.entry("∈", "\\in"),
            Map.entry("→", "\\to"),
            Map.entry("∼", "\\sim"),
            Map.entry("⟹", "\\implies"),
            Map.entry("⟺", "\\iff"),
            Map.entry("∞", "\\infty"),
            Map.entry("∂", "\\partial"),
            Map.entry("⌈", "\\lceil"),
            Map.entry("⌉", "\\rceil"),
            Map.entry("⌊", "\\lfloor"),
            Map.entry("⌋", "\\rfloor"),
            Map.entry("∩", "\\cap"),
            Map.entry("ℝ", "\\mathbb{R}"),
            Map.entry("ℤ", "\\mathbb{Z}"),
            Map.entry("ℕ", "\\mathbb{N}"),
            Map.entry("′", "'"),
            Map.entry("ℓ", "\\ell"),
            Map.entry("∑", "\\sum"));
    private static final Map<String, String> OVER = Map.of(
            "¯",
            "\\bar",
            "‾",
            "\\overline",
            "^",
            "\\hat",
            "ˆ",
            "\\widehat",
            "~",
            "\\tilde",
            "˜",
            "\\widetilde",
            "˙",
            "\\dot");
    private static final String GREEK =
            "alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi ο pi rho"
                    + " varsigma sigma tau upsilon varphi chi psi omega";

    private MathmlAsLatex() {}

    static String of(String mathml) {
        return plain(write(Xml.parse("<m>" + mathml + "</m>").getDocumentElement()));
    }

    /** LaTeX without what does not change the reading. */
    static String plain(String latex) {
        String out = latex.replaceAll(
                        "\\\\(left|right|bigl|bigr)(?![a-z])|(?<!\\\\)\\\\[,; ]|\\\\qquad|\\\\quad|\\{\\}", "")
                .replaceAll("\\\\(exp|ln|min|max|lim|inf)(?![a-z])", "$1")
                .replace("\\lvert", "|")
                .replace("\\rvert", "|")
                .replace("\\substack", "")
                .replace("\\colon", ":")
                .replaceAll("[\\s\u00a0\u2061\u2062]+", "");
        String before = "";
        while (!before.equals(out)) {
            before = out;
            out = out.replaceAll("\\\\(math[a-z]+|operatorname|text)\\{([^{}]*)}", "$2")
                    .replaceAll("([_^])([^{\\\\])", "$1{$2}");
        }
        return out.replace("\\varphi", "\\phi");
    }

    private static String write(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getTextContent();
        }
        List<String> parts = new ArrayList<>();
        for (Node c = node.getFirstChild(); c != null; c = c.getNextSibling()) {
            parts.add(write(c));
        }
        return switch (((Element) node).getTagName()) {
            case "mi", "mo" -> sign(node.getTextContent());
            case "mfrac" -> "\\frac{" + parts.get(0) + "}{" + parts.get(1) + "}";
            case "msup" -> parts.get(0) + "^{" + parts.get(1) + "}";
            case "msub", "munder" -> parts.get(0) + "_{" + parts.get(1) + "}";
            case "msubsup", "munderover" -> parts.get(0) + "_{" + parts.get(1) + "}^{" + parts.get(2) + "}";
            case "mover" -> OVER.get(parts.get(1)) + "{" + parts.get(0) + "}";
            case "msqrt" -> "\\sqrt{" + String.join("", parts) + "}";
            case "mtable" -> "{" + String.join("\\\\", parts) + "}";
            case "m", "mrow", "mn", "mtext", "mtr", "mtd", "mspace" -> String.join("", parts);
            default -> throw new IllegalArgumentException(((Element) node).getTagName());
        };
    }

    private static String sign(String text) {
        if (SIGNS.containsKey(text)) {
            return SIGNS.get(text);
        }
        return text.codePoints()
                .mapToObj(c -> c >= 'α' && c <= 'ω'
                        ? "\\" + GREEK.split(" ")[c - 'α']
                        : c >= 'Α' && c <= 'Ω' ? capital(GREEK.split(" ")[c - 'Α']) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String capital(String small) {
        return "\\" + Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
