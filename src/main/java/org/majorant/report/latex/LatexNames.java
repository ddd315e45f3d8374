package org.majorant.report.latex;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.theorem.LatexName;
import org.majorant.theorem.UnknownFunction;

/**
 * The LaTeX names of symbols: the declared one, or one made from the name ({@code xi} is {@code \xi}, {@code K0} is
 * {@code K_{0}}, {@code C_xi} is {@code C_{\xi}}, {@code A'} stays). Two symbols never share a name: the later one is
 * then set in typewriter, as the file writes it.
 */
final class LatexNames {
    private static final List<String> GREEK = List.of(
            ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau"
                            + " upsilon phi chi psi omega")
                    .split(" "));
    private static final Set<String> CAPITALS =
            Set.of("Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega");
    private static final Pattern PARTS = Pattern.compile("(.+?)([0-9]*)((?:_.+?)?)('*)");
    /** What heads a function, or stands for Euler's number, cannot be a symbol as well. */
    private static final List<String> TAKEN =
            List.of("W_{0}", "W_{-1}", "\\omega", "\\mathrm{e}", "\\mathrm{d}", "\\infty", "\\min", "\\max");
    /** Letters that a declared name begins with, which would read as a product. */
    private static final Pattern LETTERS = Pattern.compile("([A-Za-z]{2,})((?:[_^'].*)?)");

    private static final Pattern WORD = Pattern.compile("\\\\(?:math[a-z]+|text|operatorname|boldsymbol)\\{[^}]{2,}");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(TAKEN);
    private final Set<String> indexed = new HashSet<>();

    /**
     * @param symbols all names that occur, in order
     * @param declared LaTeX names that the file gives
     */
    LatexNames(Iterable<String> symbols, Map<String, String> declared) {
        this(List.of(), symbols, declared);
    }

    /**
     * @param functions unknown functions and sequences; a symbol never looks like a member of a sequence
     * @param symbols all names that occur, in order
     * @param declared LaTeX names that the file gives
     */
    LatexNames(Iterable<UnknownFunction> functions, Iterable<String> symbols, Map<String, String> declared) {
        for (UnknownFunction f : functions) {
            add(f.name(), chosen(f.name(), declared.get(f.name())));
            if (f.sequence()) {
                indexed.add(names.get(f.name()));
            }
        }
        for (String s : symbols) {
            add(s, chosen(s, declared.get(s)));
        }
    }

    private static String chosen(String symbol, String given) {
        if (given == null || !LatexName.isSafe(given)) {
            return automatic(symbol);
        }
        Matcher m = LETTERS.matcher(given);
        return m.matches() ? "\\mathit{" + m.group(1) + "}" + m.group(2) : given;
    }

    private void add(String symbol, String latex) {
        if (!names.containsKey(symbol)) {
            boolean member = indexed.stream().anyMatch(base -> latex.startsWith(base + "_"));
            names.put(symbol, !member && taken.add(latex.replace(" ", "")) ? latex : typewriter(symbol));
        }
    }

    /** Whether the name is set in several letters, which stand apart from what is beside them. */
    boolean isWord(String symbol) {
        return WORD.matcher(of(symbol)).find();
    }

    String of(String symbol) {
        if (!names.containsKey(symbol)) {
            add(symbol, automatic(symbol));
        }
        return names.get(symbol);
    }

    /** Euler's number: upright where a symbol is called e. */
    String euler() {
        return taken.contains("e") ? "\\mathrm{e}" : "e";
    }

    private static String typewriter(String symbol) {
        StringBuilder out = new StringBuilder("\\mathtt{");
        symbol.codePoints().forEach(c -> out.append(c == '_' ? "\\_" : upright(c)));
        return out.append('}').toString();
    }

    private static String upright(int c) {
        boolean ascii = c < 0x7f && (Character.isLetterOrDigit(c) || c == '\'');
        return ascii ? Character.toString(c) : String.format("u%04X", c);
    }

    static String automatic(String name) {
        Matcher m = PARTS.matcher(name);
        if (!m.matches()) {
            return typewriter(name);
        }
        String digits = m.group(2);
        String rest = m.group(3).isEmpty() ? "" : m.group(3).substring(1);
        String sub = digits + (digits.isEmpty() || rest.isEmpty() ? "" : ",") + subscript(rest);
        return word(m.group(1)) + (sub.isEmpty() ? "" : "_{" + sub + "}") + m.group(4);
    }

    private static String subscript(String rest) {
        return rest.isEmpty() ? "" : rest.matches("[0-9]+") ? rest : word(rest);
    }

    private static String word(String w) {
        if (w.equals("eps")) {
            return "\\varepsilon";
        }
        if (GREEK.contains(w) && !w.equals("omicron") || CAPITALS.contains(w)) {
            return "\\" + w;
        }
        if (w.codePointCount(0, w.length()) == 1) {
            String greek = greek(w.codePointAt(0));
            if (greek != null) {
                return greek;
            }
            if (w.charAt(0) < 0x7f && Character.isLetter(w.charAt(0))) {
                return w;
            }
        }
        StringBuilder out = new StringBuilder("\\mathrm{");
        w.codePoints().forEach(c -> out.append(c == '_' ? "\\_" : upright(c)));
        return out.append('}').toString();
    }

    /** The command for a letter of the Greek alphabet; null for any other character. */
    static String greek(int c) {
        if (c >= 'α' && c <= 'ω' && c != 'ο') {
            return "\\" + GREEK.get(c - 'α');
        }
        if (c >= 'Α' && c <= 'Ω' && c != 'Ο' && c != 0x3a2) {
            String small = GREEK.get(c - 'Α');
            String capital = Character.toUpperCase(small.charAt(0)) + small.substring(1);
            return CAPITALS.contains(capital) ? "\\" + capital : null;
        }
        return null;
    }
}
