package org.majorant.find.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.majorant.expr.Relation;
import org.majorant.find.derive.AlgebraLog.Fate;
import org.majorant.find.derive.AlgebraLog.Finder;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/**
 * Writes {@code docs/measured/symja.md}: what came of the questions that derivations of random laws put to Symja.
 *
 * <pre>mvn -q -DskipTests test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *   -Dexec.args="-cp %classpath org.majorant.find.derive.SymjaMeasured docs/measured/symja.md"</pre>
 */
final class SymjaMeasured {
    static final int LAWS = 200;

    private SymjaMeasured() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), page(LAWS));
        System.exit(0);
    }

    /** The questions of a law, and what came of them; no theorem is proved for that. */
    static List<AlgebraLog.Entry> questions(String file, Optional<ComputerAlgebra> symja) {
        AlgebraLog log = new AlgebraLog();
        statements(TheoryReader.read(new SourceFile("law.md", file), new Diagnostics()), symja, log);
        return log.entries();
    }

    /** The names of the theorems of a law, none of them proved. */
    static List<String> statements(Theory t, Optional<ComputerAlgebra> symja) {
        return statements(t, symja, new AlgebraLog());
    }

    private static List<String> statements(Theory t, Optional<ComputerAlgebra> symja, AlgebraLog log) {
        FreshNames names = new FreshNames(t.symbols().keySet());
        Algebra algebra = new Algebra(symja, log);
        Relation risk = LawReader.equation(t.laws().get("risk")).orElseThrow();
        Relation cost = LawReader.equation(t.laws().get("cost")).orElseThrow();
        LawReader reader = new LawReader(algebra, names);
        return Statements.of(reader.read(reader.sides(risk, cost)), names, algebra, new ArrayList<>()).stream()
                .filter(x -> !x.isEmpty())
                .map(TheoremText::id)
                .toList();
    }

    /** The page for so many laws. */
    static String page(int laws) {
        Optional<ComputerAlgebra> symja = Optional.of(new ComputerAlgebra(Duration.ofSeconds(20), 1));
        Map<String, int[]> kinds = new TreeMap<>();
        Set<String> reasons = new LinkedHashSet<>();
        int fromSymja = 0;
        int fromOwn = 0;
        int open = 0;
        for (long seed = 1; seed <= laws; seed++) {
            Map<String, Boolean> answered = new LinkedHashMap<>();
            for (AlgebraLog.Entry e : questions(RandomLaw.theory(seed), symja)) {
                String question = e.kind() + e.purpose() + e.question();
                boolean good = e.fate() == Fate.KEPT || e.fate() == Fate.REWRITTEN;
                if (e.finder() == Finder.SYMJA) {
                    int[] counts = kinds.computeIfAbsent(e.kind(), k -> new int[4]);
                    counts[0]++;
                    counts[good ? 1 : e.fate() == Fate.REJECTED ? 2 : 3]++;
                    answered.merge(question, good, Boolean::logicalOr);
                    if (!good) {
                        reasons.add(e.kind() + ": " + e.answer().replaceAll(" at \\{.*", ""));
                    }
                } else if (good && !answered.getOrDefault(question, false)) {
                    fromOwn++;
                    answered.put(question, null);
                }
            }
            for (Boolean b : answered.values()) {
                fromSymja += b != null && b ? 1 : 0;
                open += b != null && !b ? 1 : 0;
            }
        }
        int all = fromSymja + fromOwn + open;
        StringBuilder out = new StringBuilder("# Symja, measured\n\n");
        out.append("Made by `SymjaMeasured` from the questions that `derive` puts for ")
                .append(laws)
                .append(" random laws (seeds 1 to ")
                .append(laws)
                .append(
                        "; points of\ncomparison: seed 1); do not edit. Right: the answer passed its re-check, by normal form or at")
                .append(
                        " points. Wrong and caught: it failed, or\ncould not be read as an exact real expression. Useless: no")
                .append(
                        " answer.\n\n| question | asked | right | wrong and caught | useless |\n| --- | --- | --- | --- | --- |\n");
        kinds.forEach((kind, n) -> out.append("| ")
                .append(kind)
                .append(" | ")
                .append(n[0])
                .append(" | ")
                .append(n[1])
                .append(" | ")
                .append(n[2])
                .append(" | ")
                .append(n[3])
                .append(" |\n"));
        out.append("\nOf ")
                .append(all)
                .append(" formulas that were asked for, ")
                .append(fromSymja)
                .append(" were taken from Symja, ")
                .append(fromOwn)
                .append(" from our own finders, ")
                .append(open)
                .append(" from nobody.\n");
        if (!reasons.isEmpty()) {
            out.append("\nWhat was wrong or missing, each once:\n\n");
            reasons.stream().limit(12).forEach(r -> out.append("- ").append(r).append('\n'));
        }
        return out.append(
                        "\nSystems that are linear in logarithms have no other finder: without Symja the closed form of the")
                .append(" optimal allocation is missing,\nand `derive` says so and exits with 3 (`DeriverTest`).\n")
                .toString();
    }
}
