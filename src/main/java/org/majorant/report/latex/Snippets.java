package org.majorant.report.latex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.theorem.Law;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * Formulas for a paper of one's own, one a file, with the package {@code majorant.sty} that puts them in: claims, hypotheses and
 * laws without an environment or number, whole statements, verdicts. Each says at its head what was checked and how far.
 */
public final class Snippets {
    /** The package, which stands in the folder of the snippets. */
    public static final String PACKAGE = "majorant.sty";

    /** How files made from a theory begin, and how the package begins. */
    static final String MADE = "% Made from the theory ";

    static final String PACKAGE_BEGINS = "% Checked formulas in a paper.";

    private static final Pattern HEAD = Pattern.compile("% of \\S+ ([0-9a-f]{64}), ([a-z]+) ([0-5])\n");

    /** What stands behind the name of a snippet that may take several lines. */
    static final String BROKEN = "-broken";

    private Snippets() {}

    /**
     * What a snippet says of itself.
     *
     * @param hash of the spelled statement
     * @param verdict its word
     * @param level from 0 to 5
     */
    public record Head(String hash, String verdict, int level) {
        static Head of(Entry e) {
            return new Head(
                    Spelled.of(e.theory(), e.theorem()).hash(),
                    e.verdict().word(),
                    e.verdict().level().ordinal());
        }

        /** The head of a snippet of a theorem; empty where it has none. */
        public static Optional<Head> read(String snippet) {
            Matcher m = HEAD.matcher(snippet);
            return m.find()
                    ? Optional.of(new Head(m.group(1), m.group(2), Integer.parseInt(m.group(3))))
                    : Optional.empty();
        }

        private String line(String id) {
            return "% of " + id.replaceAll("\\s", "-") + " " + hash + ", " + verdict + " " + level + "\n";
        }
    }

    /** The package's text. */
    public static String packageText() {
        try (InputStream in = Snippets.class.getResourceAsStream(PACKAGE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The snippets of a theorem by the names of their files without {@code .tex}: {@code theory/theorem/claim-1}. */
    public static Map<String, String> of(Entry e) {
        StatementLatex statement = new StatementLatex(e.theory(), e.theorem());
        String head = madeFrom(e.theory()) + Head.of(e).line(e.id());
        Map<String, String> all = new LinkedHashMap<>();
        formulas(all, e.id() + "/given-", statement.spelled().givens(), statement, head);
        formulas(all, e.id() + "/claim-", statement.spelled().claims(), statement, head);
        all.put(e.id() + "/statement", head + StatementLatex.of(e));
        all.put(e.id() + "/verdict", head + verdict(e) + "%\n");
        return all;
    }

    /** The snippets of the laws of a theory: {@code theory/law.risk}. */
    public static Map<String, String> laws(Theory theory) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Law l : theory.laws().values()) {
            Spelled s = Spelled.of(theory, l);
            LatexNames names = new LatexNames(s.functions(), s.names(), theory.latexNames());
            String formula =
                    new FormulaLatex(ExprLatex.display(names)).inText(s.claims().get(0));
            String id = theory.id() + "/law." + l.name();
            Head head = new Head(s.hash(), l.mark().text(), 0);
            all.put(id, madeFrom(theory) + head.line(id) + formula + "%\n");
        }
        return all;
    }

    private static String madeFrom(Theory theory) {
        return MADE + theory.id().replaceAll("[^A-Za-z0-9-]", "-")
                + " by majorant latex --snippets; change the theory file, not this one.\n";
    }

    private static void formulas(
            Map<String, String> all, String name, List<Statement> says, StatementLatex statement, String head) {
        FormulaLatex printer = new FormulaLatex(statement.printer());
        for (int i = 0; i < says.size(); i++) {
            String line = printer.inText(says.get(i));
            String broken = printer.display(says.get(i));
            all.put(name + (i + 1), head + line + "%\n");
            all.put(name + (i + 1) + BROKEN, head + broken + "%\n");
        }
    }

    private static String verdict(Entry e) {
        String keys = e.conditionalOn().stream().map(LatexText::escape).collect(Collectors.joining(", "));
        String level = "level " + e.verdict().level().ordinal() + " ("
                + e.verdict().level().text() + ")";
        return e.verdict() instanceof Verdict.Conditional
                ? "conditional on " + keys + ", " + level
                : e.verdict().word() + ", " + level;
    }
}
