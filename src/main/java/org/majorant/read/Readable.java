package org.majorant.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.Span;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * What can be examined although there are errors: a theorem in whose text none was found, of a theory that has none above its
 * first theorem. An error from one theorem to the next is one of the first, whatever it is about. Of theorems that share a
 * name none is examined, since a verdict could be taken for that of another.
 *
 * @param theories the theories, each with these theorems alone
 * @param leftOut the other theorems, and the files of which there is none
 */
public record Readable(List<Theory> theories, List<String> leftOut) {

    /**
     * What of theories may be checked.
     *
     * @param found what was found while they were read
     */
    public static Readable of(List<Theory> theories, Diagnostics found) {
        List<Theory> kept = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Theory t : theories) {
            List<Integer> errors = Stream.concat(
                            found.all().stream()
                                    .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                                    .map(Diagnostic::span),
                            found.consequences().stream())
                    .filter(s -> s.file() == t.file())
                    .map(Span::start)
                    .toList();
            List<Theorem> whole = withoutErrors(t, errors);
            if (whole.isEmpty() && !errors.isEmpty()) {
                leftOut.add(t.file().name());
                continue;
            }
            t.theorems().stream()
                    .filter(x -> !whole.contains(x))
                    .map(x -> t.id() + "/" + x.id())
                    .distinct()
                    .forEach(leftOut::add);
            kept.add(new Theory(
                    t.id(), t.title(), t.citations(), t.symbols(), t.latexNames(), t.laws(), whole, t.file()));
        }
        return new Readable(List.copyOf(kept), List.copyOf(leftOut));
    }

    private static List<Theorem> withoutErrors(Theory t, List<Integer> errors) {
        List<Theorem> all = t.theorems();
        List<Integer> starts = all.stream().map(x -> x.span().start()).toList();
        if (all.isEmpty() || errors.stream().anyMatch(e -> e < starts.get(0))) {
            return List.of();
        }
        List<String> ids = all.stream().map(Theorem::id).toList();
        Set<Theorem> wrong = errors.stream()
                .map(e -> all.get((int) starts.stream().filter(s -> s <= e).count() - 1))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(x -> !wrong.contains(x) && Collections.frequency(ids, x.id()) == 1)
                .toList();
    }
}
