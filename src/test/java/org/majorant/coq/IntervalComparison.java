package org.majorant.coq;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.TheorySupport;
import org.majorant.certificate.Certificate;
import org.majorant.judge.box.BoxSearch;
import org.majorant.prove.box.Enclosure;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Majorant's enclosures and Coq's {@code interval} on the statements of the stored box certificates, in one run; prints times
 * and ratios as Markdown, and writes them to the file given:
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-cp %classpath org.majorant.coq.IntervalComparison docs/measured/interval.md"
 * </pre>
 *
 * Majorant's times are medians of runs in a warm JVM; Coq's are those of the tactic and of {@code Qed} as {@code Time} prints
 * them, without the loading of libraries, medians as well.
 */
public final class IntervalComparison {
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final int RUNS = 21;
    private static final int COQ_RUNS = 5;
    private static final int SECONDS = 300;
    private static final Path LIBRARY = Path.of("proofs", "coq");
    private static final Path CERTIFICATES = Path.of("proofs", "certificates");
    private static final Pattern FINISHED = Pattern.compile("Finished transaction in ([0-9.]+) secs");

    private static final String HEAD = """
            # Enclosures beside Coq's interval tactic

            Measured, not proved: `org.majorant.coq.IntervalComparison`, on two cores that others used at the same time. Search: what `check
            enclosed` does to prove the statement, warm. Recheck: the independent checker on the stored certificate, warm. `interval`: the tactic `box` of
            `Boxes.v` and `Qed` in coqc %s, with the bisections and the depth that the search found, loading of libraries left out. Medians.

            | statement | parameters | boxes | search, ms | recheck, ms | interval, ms | interval / search | interval / recheck |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private IntervalComparison() {}

    public static void main(String[] args) throws IOException {
        Coqc coqc = new Coqc("coqc", Path.of("target", "coq-interval"), Path.of("target", "interval-comparison"));
        String version = coqc.version().orElseThrow(() -> new IOException("there is no coqc here"));
        Optional<String> refused = new LibraryBuild(
                        "coqc", LibrarySources.of(LIBRARY), Path.of("target", "coq-interval"), 2)
                .compile(LibraryHash.ROOTS, s -> {});
        if (refused.isPresent()) {
            throw new IOException(refused.get());
        }
        StringBuilder out = new StringBuilder(HEAD.formatted(version));
        for (Map.Entry<String, String> e : certificates().entrySet()) {
            out.append(row(coqc, e.getKey(), e.getValue()));
        }
        System.out.print(out);
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), out);
        }
    }

    /** The box certificates by theorem. */
    private static Map<String, String> certificates() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(CERTIFICATES, "*.json")) {
            for (Path file : files) {
                String text = Files.readString(file);
                var tree = new ObjectMapper().readTree(text);
                if (tree.get("format").asText().startsWith("majorant-box-")) {
                    all.put(tree.get("theorem").asText(), text);
                }
            }
        }
        return all;
    }

    private static String row(Coqc coqc, String id, String certificate) throws IOException {
        Theorem theorem = theorem(id);
        ExportedTheorem exported = ExportedTheorem.of(theorem);
        double search = warm(() -> BoxSearch.of(theorem) instanceof Enclosure.Proved);
        double recheck = warm(() -> Certificate.check(certificate).accepted());
        double coq = coq(coqc, id, exported);
        int boxes = ((Enclosure.Proved) BoxSearch.of(theorem)).boxes();
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %.3f | %.3f | %.0f | %.0f | %.1f |%n",
                id,
                exported.symbols().size(),
                boxes,
                search,
                recheck,
                coq,
                coq / search,
                coq / recheck);
    }

    private static Theorem theorem(String id) throws IOException {
        for (Theory theory : TheorySupport.proofs()) {
            for (Theorem t : theory.theorems()) {
                if (id.equals(theory.id() + "/" + t.id())) {
                    return t;
                }
            }
        }
        throw new IOException("there is no theorem " + id);
    }

    /** Milliseconds; the answer has to be yes each time. */
    private static double warm(Supplier<Boolean> work) throws IOException {
        long warm = System.nanoTime() + WARM_UP_NANOS;
        double[] taken = new double[RUNS];
        for (int i = 0; i < RUNS; ) {
            long start = System.nanoTime();
            if (!work.get()) {
                throw new IOException("not proved");
            }
            if (start > warm) {
                taken[i++] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(taken);
        return taken[RUNS / 2];
    }

    /** Milliseconds of the tactic and of {@code Qed}. */
    private static double coq(Coqc coqc, String id, ExportedTheorem exported) throws IOException {
        String tactic = SearchedBox.of(id, exported, CERTIFICATES).tactic();
        String text = new CoqScript(exported, SECONDS)
                .proof(tactic)
                .replace("  timeout", "  Time timeout")
                .replace("\nQed.", "\nTime Qed.");
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < COQ_RUNS; i++) {
            Coqc.Run run = coqc.compile(id.replaceAll("\\W", "_"), text, 2 * SECONDS);
            if (run.status() != 0 || Axioms.kind(withoutTimes(run.output())).isEmpty()) {
                throw new IOException(id + " is not accepted: " + run.output());
            }
            double sum = 0;
            Matcher m = FINISHED.matcher(run.output());
            while (m.find()) {
                sum += 1000 * Double.parseDouble(m.group(1));
            }
            all.add(sum);
        }
        all.sort(null);
        return all.get(COQ_RUNS / 2);
    }

    private static String withoutTimes(String output) {
        return output.replaceAll("(?m)^(Finished transaction|whole is defined).*$", "")
                        .strip() + "\n";
    }
}
