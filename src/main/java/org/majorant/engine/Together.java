package org.majorant.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.read.Circles;
import org.majorant.read.WithNames;
import org.majorant.text.Diagnostics;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** What is asked of theories that are read together, besides what is asked of each file alone. */
public final class Together {
    private Together() {}

    /** Asks whether the sources that a theory cites are known. */
    public interface Citing {
        void check(Theory theory) throws IOException;
    }

    /** Names that clash, sources that are missing, circles, and symbols of cited theorems that these do not have. */
    public static void check(List<Theory> theories, Diagnostics diagnostics, Citing sources) throws IOException {
        Map<String, Theory> byId = new LinkedHashMap<>();
        for (Theory t : theories) {
            Theory other = byId.putIfAbsent(t.id().replace('_', '-'), t);
            if (other != null && !t.id().isEmpty()) {
                diagnostics.error(
                        t.file().span(0, 0),
                        "the theory '" + other.id() + "' is already given by "
                                + other.file().name(),
                        t.id().equals(other.id())
                                ? "one file a theory"
                                : "'" + t.id() + "' differs in - and _ alone: choose another name");
            }
            distinctTheorems(t, diagnostics);
            sources.check(t);
        }
        Circles.check(theories, diagnostics);
        WithNames.check(theories, diagnostics);
    }

    /** Labels in LaTeX and names in Coq do not tell {@code -} from {@code _}, and are no paths. */
    private static void distinctTheorems(Theory theory, Diagnostics diagnostics) {
        Map<String, Theorem> byName = new LinkedHashMap<>();
        for (Theorem t : theory.theorems()) {
            Theorem other = byName.putIfAbsent(t.id().replace('_', '-'), t);
            if (other != null && !other.id().equals(t.id())) {
                diagnostics.error(
                        t.span(),
                        "the names '" + other.id() + "' and '" + t.id() + "' differ in - and _ alone",
                        "labels in LaTeX and names in Coq do not tell them apart: choose another name");
            }
            if (t.id().contains("/")) {
                diagnostics.error(t.span(), "the name '" + t.id() + "' holds a /", "it parts a theory from a theorem");
            }
        }
        if (theory.id().contains("/")) {
            diagnostics.error(
                    theory.file().span(0, 0),
                    "the name '" + theory.id() + "' of the theory holds a /",
                    "use - instead");
        }
    }
}
