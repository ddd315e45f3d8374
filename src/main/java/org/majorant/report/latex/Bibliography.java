package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Citation;

/** Citations, and the list of what is cited, written out so that no BibTeX run is needed. */
final class Bibliography {
    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(?:alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|iota|kappa"
                    + "|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Phi|Psi|Omega"
                    + "|ell|infty|log|exp|sqrt|frac|cdot|times|to|le|ge|sim|approx|mathcal|mathrm|tilde|hat|bar)(?![A-Za-z])");
    private static final String FORMULA = "[A-Za-z0-9 ^_{}+*/=()\\[\\].,;:<>|!-]+";
    /** One brace in the other, three deep. */
    private static final String BALANCED = "(?:\\{(?:\\{(?:\\{\\})*\\})*\\})*";

    private Bibliography() {}

    /** {@code \cite[{eq. (6.4)}]{key}}. */
    static String cite(Citation c) {
        String where = c.where().isEmpty() ? "" : "[{" + LatexText.escape(c.where()) + "}]";
        return "\\cite" + where + "{" + key(c.key()) + "}";
    }

    static String cite(Collection<Citation> all) {
        return all.stream().map(Bibliography::cite).collect(Collectors.joining(", "));
    }

    static String key(String key) {
        return key.replaceAll("[^A-Za-z0-9:./+-]", "-");
    }

    /** The environment with the sources of the given keys; a key without an entry is listed by itself. */
    static String list(Collection<String> keys, Map<String, BibEntry> entries) {
        if (keys.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\\begin{thebibliography}{99}\n");
        for (String k : keys) {
            out.append("\\bibitem{").append(key(k)).append("} ");
            out.append(entries.containsKey(k) ? item(entries.get(k)) : LatexText.escape(k) + ".")
                    .append('\n');
        }
        return out.append("\\end{thebibliography}\n").toString();
    }

    private static String item(BibEntry e) {
        List<String> parts = new ArrayList<>();
        add(parts, names(e));
        String title = SourceText.shown(e.field("title"), LatexText::escape, Bibliography::formula);
        add(parts, title.isEmpty() ? "" : "\\emph{" + title + "}");
        String volume = e.field("volume").isEmpty() ? "" : " " + SourceText.plain(e, "volume");
        add(parts, LatexText.escape(SourceText.plain(e, "journal") + SourceText.plain(e, "booktitle") + volume));
        add(parts, LatexText.escape(SourceText.plain(e, "pages").replace("-", "–")));
        add(parts, e.field("eprint").isEmpty() ? "" : "arXiv:" + LatexText.escape(SourceText.plain(e, "eprint")));
        add(parts, LatexText.escape(SourceText.plain(e, "year")));
        return String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static String names(BibEntry e) {
        List<String> all = SourceText.authors(e);
        boolean more = SourceText.hasOthers(e);
        String joined = all.size() < 2 || more
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
        return LatexText.escape(joined) + (more ? " et~al." : "");
    }

    /** A formula of letters, numbers, signs and commands that are known; any other as its text. */
    private static String formula(String tex) {
        String plain = COMMAND.matcher(tex).replaceAll("x");
        return plain.matches(FORMULA) && plain.replaceAll("[^{}]", "").matches(BALANCED)
                ? "$" + tex + "$"
                : LatexText.escape("$" + tex + "$");
    }
}
