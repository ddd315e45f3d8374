package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.expr.Expr;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.judge.runs.Runs;
import org.majorant.read.QuestionReader;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** Reads and examines theories in tests. */
public final class TheorySupport {
    private static List<Entry> ledger;

    private TheorySupport() {}

    /** A theory from the statements of one claim block, which must have no errors. */
    public static Theory theory(String... statements) {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = read("theory test\n" + String.join("\n", statements), diagnostics);
        assertThat(diagnostics.all().stream().map(Excerpt::of)).isEmpty();
        return t;
    }

    /** Reads the statements of one claim block. */
    public static Theory read(String statements, Diagnostics diagnostics) {
        return TheoryReader.read(new SourceFile("test.md", "```claim\n" + statements + "\n```\n"), diagnostics);
    }

    /** An expression in which the names are real symbols. */
    public static Expr expression(String text, String... names) {
        Diagnostics diagnostics = new Diagnostics();
        QuestionReader reader = new QuestionReader(diagnostics);
        for (String name : names) {
            reader.declare(new SourceFile("let", name + " in real"));
        }
        return reader.expression(new SourceFile("test", text))
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    /** The ledger lines of a theory. */
    public static List<Entry> examine(Theory... theories) {
        return new Examiner(List.of(theories), new Examiner.Settings(0, false, Runs.stored(), acceptedEarlier()))
                .examine(List.of(theories), e -> {})
                .entries();
    }

    /** The ledger lines of all of {@code proofs/}, examined once for all tests that ask. */
    public static synchronized List<Entry> ledgerOfProofs() throws IOException {
        if (ledger == null) {
            ledger = examine(proofs().toArray(new Theory[0]));
        }
        return ledger;
    }

    /** The ledger lines of a whole theory file; none where the reader refuses it. */
    public static List<Entry> examineIfRead(String file) {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile("test.md", file), diagnostics);
        return diagnostics.hasErrors() ? List.of() : examine(t);
    }

    /** The committed record of what Coq accepted. */
    private static AcceptedEarlier acceptedEarlier() {
        try {
            Path library = Path.of("proofs", "coq");
            return AcceptedEarlier.read(library, library.resolve("accepted.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All theories of {@code proofs/}, which must have no errors. */
    public static List<Theory> proofs() throws IOException {
        List<Theory> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("proofs"))) {
            for (Path f :
                    files.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                SourceFile source = new SourceFile(f.toString(), Files.readString(f));
                if (TheoryReader.isTheory(source)) {
                    Diagnostics diagnostics = new Diagnostics();
                    all.add(TheoryReader.read(source, diagnostics));
                    assertThat(diagnostics.all().stream().map(Excerpt::of)).isEmpty();
                }
            }
        }
        return all;
    }
}
