package org.majorant.engine;

import java.util.List;
import java.util.Optional;
import org.majorant.read.Readable;
import org.majorant.text.Diagnostic;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * A text as it was read, with the theories it stands among. Immutable.
 *
 * @param file the text
 * @param theory all that was read of it, errors or not
 * @param readable what of all the theories may be examined
 * @param diagnostics what was found in this text
 */
public record Snapshot(SourceFile file, Theory theory, Readable readable, List<Diagnostic> diagnostics) {
    public Snapshot {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The theorems of this text that may be examined; empty where an error stands above the first. */
    public Optional<Theory> examinable() {
        return readable.theories().stream().filter(t -> t.file() == file).findFirst();
    }

    /** A theorem of this text by its name. */
    public Optional<Theorem> theorem(String id) {
        return theory.theorems().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** Whether there are errors. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }
}
