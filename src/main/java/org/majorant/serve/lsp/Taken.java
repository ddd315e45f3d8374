package org.majorant.serve.lsp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.majorant.engine.Snapshot;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Symbols of a text that steps take for those of the same name in theorems of other texts, because no value is given to these. */
final class Taken {
    private Taken() {}

    /** @throws IllegalArgumentException when a step takes one of the names so: with another name it would take another symbol */
    static void refuse(Snapshot text, List<String> names) {
        for (Theorem t : text.theory().theorems()) {
            for (int i = 0; i < t.steps().size(); i++) {
                Step step = t.steps().get(i);
                for (Step.Reference r : step.references()) {
                    Optional<List<String>> says =
                            r.kind() == Step.Reference.Kind.THEOREM ? other(text, r.name()) : Optional.empty();
                    for (String name : names) {
                        if (says.isPresent() && !step.values().containsKey(name) && speaksOf(says.get(), name)) {
                            throw new IllegalArgumentException(
                                    "step " + (i + 1) + " of " + t.id() + " takes '" + name + "' for that of "
                                            + r.name() + ": say first which, as by: with " + name + " := " + name);
                        }
                    }
                }
            }
        }
    }

    /** What a theorem of another text says; empty for one of this. */
    private static Optional<List<String>> other(Snapshot text, String name) {
        int slash = name.indexOf('/');
        for (Theory theory : text.readable().theories()) {
            if (slash > 0 && theory.file() != text.file() && theory.id().equals(name.substring(0, slash))) {
                return theory.theorems().stream()
                        .filter(t -> t.id().equals(name.substring(slash + 1)))
                        .findFirst()
                        .map(t -> Spelled.of(theory, t).lines());
            }
        }
        return Optional.empty();
    }

    private static boolean speaksOf(List<String> lines, String name) {
        Pattern word = Pattern.compile("(?<![\\w'])" + Pattern.quote(name) + "(?![\\w'])");
        return lines.stream().anyMatch(l -> word.matcher(l).find());
    }
}
