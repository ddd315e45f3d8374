package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/**
 * What a LaTeX file of a paper takes from Majorant: the commands of {@code majorant.sty}, the folder from which that package is
 * loaded, the files that it includes. Comments and verbatim text are passed over.
 *
 * @param used the commands, in order
 * @param folders where {@code majorant.sty} is loaded from, such as {@code snippets/}; empty text for the paper's own folder
 * @param included names of files in {@code \input} and {@code \include}
 */
public record PaperReferences(List<Used> used, List<String> folders, List<Included> included) {
    private static final String ARGUMENT = "\\s*\\{\\s*([^{}]*?)\\s*\\}";
    private static final Pattern COMMAND = Pattern.compile("\\\\mj(?:(Claim|Given)\\*?" + ARGUMENT + ARGUMENT + "|(Law)"
            + ARGUMENT + ARGUMENT + "|(Statement|Verdict)" + ARGUMENT + ")");
    private static final Pattern PACKAGE =
            Pattern.compile("\\\\usepackage\\s*(?:\\[[^\\]]*\\])?\\s*\\{\\s*([^{},]*?)majorant\\s*\\}");
    private static final Pattern FILE = Pattern.compile("\\\\(?:input|include)" + ARGUMENT);
    private static final Pattern HIDDEN = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(%[^\\n]*)"
            + "|\\\\begin\\{(verbatim\\*?|lstlisting|minted|comment)\\}(?s:.*?)\\\\end\\{\\2\\}"
            + "|\\\\verb\\*?([^A-Za-z*\\s]).*?\\3");

    /**
     * A command of the package.
     *
     * @param kind {@code claim}, {@code given}, {@code law}, {@code statement} or {@code verdict}
     * @param of the theorem as {@code theory/theorem}; the theory of a law
     * @param which the number of a claim or hypothesis, the name of a law; empty for none
     * @param span where it stands
     */
    public record Used(String kind, String of, String which, Span span) {
        /** The file that it puts in, without {@code .tex}. */
        public String snippet() {
            return of + "/" + (kind.equals("law") ? "law." + which : which.isEmpty() ? kind : kind + "-" + which);
        }
    }

    /** A file that is included, as it is named. */
    public record Included(String name, Span span) {}

    /** Reads a file; nothing is an error. */
    public static PaperReferences in(SourceFile file) {
        String text = hidden(file.text());
        List<Used> used = new ArrayList<>();
        Matcher m = COMMAND.matcher(text);
        while (m.find()) {
            Span span = file.span(m.start(), m.end());
            if (m.group(1) != null) {
                used.add(new Used(m.group(1).toLowerCase(java.util.Locale.ROOT), m.group(2), m.group(3), span));
            } else if (m.group(4) != null) {
                used.add(new Used("law", m.group(5), m.group(6), span));
            } else {
                used.add(new Used(m.group(7).toLowerCase(java.util.Locale.ROOT), m.group(8), "", span));
            }
        }
        List<String> folders = new ArrayList<>();
        Matcher p = PACKAGE.matcher(text);
        while (p.find()) {
            folders.add(p.group(1));
        }
        List<Included> included = new ArrayList<>();
        Matcher f = FILE.matcher(text);
        while (f.find()) {
            included.add(new Included(f.group(1), file.span(f.start(), f.end())));
        }
        return new PaperReferences(used, folders, included);
    }

    /** The text with blanks in place of what TeX does not carry out; every place stays where it is. */
    private static String hidden(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher m = HIDDEN.matcher(text);
        while (m.find()) {
            int from = m.group(1) == null ? m.start() : m.start(1);
            for (int i = from; i < m.end(); i++) {
                if (out.charAt(i) != '\n') {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }
}
