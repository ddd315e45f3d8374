package org.majorant.report.latex;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Law;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theory;

/** A ledger as LaTeX: one file for each theory, and {@code majorant.tex}, which compiles with pdflatex. */
public final class TheoryLatex {
    private static final String MASTER = "majorant";

    private TheoryLatex() {}

    /**
     * The files by name, {@code majorant.tex} last.
     *
     * @param ledger what was checked
     * @param sources the entries of {@code references.bib}
     * @param version the program's version, for the foot of the title
     * @param seed the seed of the run
     */
    public static Map<String, String> files(Ledger ledger, Map<String, BibEntry> sources, String version, long seed) {
        Set<String> known = new LinkedHashSet<>();
        Map<Theory, StringBuilder> bodies = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        ledger.entries().forEach(e -> known.add(e.id()));
        for (Entry e : ledger.entries()) {
            StringBuilder body = bodies.computeIfAbsent(e.theory(), t -> new StringBuilder(header(t)));
            body.append('\n').append(new TheoremLatex(e, known).print());
            cited(e).forEach(c -> keys.add(c.key()));
            keys.addAll(e.conditionalOn());
        }
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder inputs = new StringBuilder();
        bodies.forEach((theory, body) -> {
            String name = fileName(theory.id(), files.keySet());
            files.put(name + ".tex", body.toString());
            inputs.append("\\input{").append(name).append("}\n");
        });
        String master = Preamble.TEXT + Preamble.title(version, seed) + inputs + Bibliography.list(keys, sources)
                + "\\end{document}\n";
        files.put(MASTER + ".tex", master);
        return files;
    }

    /** Whether a file that begins so was written by the program. */
    public static boolean isOwn(String beginning) {
        return beginning.startsWith(Snippets.MADE)
                || beginning.startsWith(Snippets.PACKAGE_BEGINS)
                || beginning.contains(Preamble.AUTHOR);
    }

    private static List<Citation> cited(Entry e) {
        List<Citation> all = new java.util.ArrayList<>(e.theory().citations());
        e.theory().laws().values().forEach(l -> all.addAll(l.citations()));
        all.addAll(e.theorem().citations());
        e.theorem().steps().forEach(s -> all.addAll(s.citations()));
        return all;
    }

    private static String fileName(String id, Set<String> taken) {
        String base = id.replaceAll("[^A-Za-z0-9-]", "-");
        String name = base.isEmpty() || base.equalsIgnoreCase(MASTER) ? "theory-" + base : base;
        String free = name;
        for (int i = 2; taken.contains(free + ".tex"); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static String header(Theory t) {
        StringBuilder out = new StringBuilder(Snippets.MADE).append(t.id().replaceAll("[^A-Za-z0-9-]", "-"));
        out.append(" by majorant latex; change the theory file, not this one.\n");
        out.append("\\section{")
                .append(LatexText.escape(t.title().isEmpty() ? t.id() : t.title()))
                .append("}\n");
        out.append("Theory ").append(LatexText.code(t.id()));
        out.append(t.citations().isEmpty() ? "" : ", about " + Bibliography.cite(t.citations()))
                .append(".\n");
        t.laws().values().forEach(l -> law(t, l, out));
        return out.toString();
    }

    /** A law with the domains of what it speaks of. */
    private static void law(Theory t, Law l, StringBuilder out) {
        Spelled spelled = Spelled.of(t, l);
        LatexNames names = new LatexNames(spelled.functions(), spelled.names(), t.latexNames());
        ExprLatex printer = ExprLatex.display(names);
        out.append("\n\\begin{law}[{").append(LatexText.escape(l.name())).append("}]\n");
        out.append(TheoremLatex.mark(l.mark(), Bibliography.cite(l.citations())))
                .append('\n');
        out.append(new DeclarationsLatex(names, printer).print(spelled.statement(), "Let"));
        out.append("It says that\n\\begin{gather*}\n");
        out.append(new FormulaLatex(printer).display(spelled.claims().get(0)));
        out.append(".\n\\end{gather*}\n\\end{law}\n");
    }
}
