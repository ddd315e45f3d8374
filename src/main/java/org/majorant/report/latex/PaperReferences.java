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
 * @param unclear commands of the package whose arguments do not stand behind them in braces
 * @param folders where {@code majorant.sty} is loaded from, such as {@code snippets/}; empty text for the paper's own folder
 * @param included names of files in {@code \input} and the like
 * @param styles names of other packages that are loaded
 */
public record PaperReferences(
        List<Used> used, List<Span> unclear, List<String> folders, List<Included> included, List<String> styles) {
    private static final String ARGUMENT = "\\s*\\{\\s*([^{}]*?)\\s*\\}";
    private static final Pattern ANY = Pattern.compile("\\\\mj(?:Claim|Given|Law|Statement|Verdict)(?![A-Za-z])");
    private static final Pattern COMMAND = Pattern.compile("\\\\mj(?:(Claim|Given)\\s*(\\*?)" + ARGUMENT + ARGUMENT
            + "|(Law)" + ARGUMENT + ARGUMENT + "|(Statement|Verdict)" + ARGUMENT + ")");
    private static final Pattern PACKAGES =
            Pattern.compile("\\\\(?:usepackage|RequirePackage)\\s*(?:\\[[^\\]]*\\])?" + ARGUMENT);
    private static final Pattern FILE = Pattern.compile("\\\\(?:(?:input|include|subfile|InputIfFileExists)(?![A-Za-z])"
            + "\\s*(?:\\{\\s*([^{}]*?)\\s*\\}|(\"[^\"]*\"|[^\\s\\\\{}%]+))|(?:sub)?import" + ARGUMENT + ARGUMENT + ")");
    /** Comments; verbatim text, to the end of the file where it does not end before; addresses, in which a % is no comment. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?<!\\\\)(?:\\\\\\\\)*(%[^\\n]*)"
                    + "|\\\\begin\\{(verbatim\\*?|lstlisting|minted|comment)\\}"
                    + "|\\\\(?:verb\\*?|lstinline)([^A-Za-z*\\s{\\[]).*?\\3|\\\\(?:url|nolinkurl|path|href|lstinline)\\s*\\{[^{}\\n]*\\}");

    private static final String OWN = "majorant";

    /**
     * A command of the package.
     *
     * @param kind {@code claim}, {@code given}, {@code law}, {@code statement} or {@code verdict}
     * @param of the theorem as {@code theory/theorem}; the theory of a law
     * @param which the number of a claim or hypothesis, the name of a law; empty for none
     * @param broken whether it may take several lines
     * @param span where it stands
     */
    public record Used(String kind, String of, String which, boolean broken, Span span) {
        /** The file that it puts in, without {@code .tex}. */
        public String snippet() {
            String name = kind.equals("law") ? "law." + which : which.isEmpty() ? kind : kind + "-" + which;
            return of + "/" + name + (broken ? Snippets.BROKEN : "");
        }
    }

    /** A file that is included, as it is named. */
    public record Included(String name, Span span) {}

    /** Reads a file; nothing is an error. */
    public static PaperReferences in(SourceFile file) {
        String text = hidden(file.text());
        PaperReferences found = new PaperReferences(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher any = ANY.matcher(text);
        Matcher m = COMMAND.matcher(text);
        while (any.find()) {
            if (m.region(any.start(), text.length()).lookingAt()) {
                found.used.add(used(m, file.span(m.start(), m.end())));
            } else {
                found.unclear.add(file.span(any.start(), any.end()));
            }
        }
        Matcher p = PACKAGES.matcher(text);
        while (p.find()) {
            for (String name : p.group(1).split("\\s*,\\s*")) {
                boolean own = name.equals(OWN) || name.endsWith("/" + OWN);
                (own ? found.folders : found.styles).add(own ? name.substring(0, name.length() - OWN.length()) : name);
            }
        }
        Matcher f = FILE.matcher(text);
        while (f.find()) {
            String name =
                    f.group(3) != null ? f.group(3) + "/" + f.group(4) : f.group(1) != null ? f.group(1) : f.group(2);
            found.included.add(new Included(name.replace("\"", ""), file.span(f.start(), f.end())));
        }
        return found;
    }

    private static Used used(Matcher m, Span span) {
        if (m.group(1) != null) {
            return new Used(
                    lower(m.group(1)), m.group(3), m.group(4), !m.group(2).isEmpty(), span);
        }
        return m.group(5) != null
                ? new Used("law", m.group(6), m.group(7), false, span)
                : new Used(lower(m.group(8)), m.group(9), "", false, span);
    }

    private static String lower(String kind) {
        return kind.toLowerCase(java.util.Locale.ROOT);
    }

    /** The text with blanks in place of what TeX does not carry out; every place stays where it is. */
    private static String hidden(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher m = HIDDEN.matcher(text);
        int at = 0;
        while (at <= text.length() && m.find(at)) {
            int from = m.group(1) == null ? m.start() : m.start(1);
            at = m.end();
            if (m.group(2) != null) {
                int end = text.indexOf("\\end{" + m.group(2) + "}", at);
                at = end < 0 ? text.length() : end;
            }
            for (int i = from; i < at; i++) {
                if (out.charAt(i) != '\n') {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }
}
