package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.Span;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * What can be examined although there are errors: a theorem in whose text none was found, of a theory that has none above its
 * first theorem. An error from one theorem to the next is one of the first, whatever it is about.
 *
 * @param theories the theories, each with these theorems alone
 * @param leftOut the other theorems, and the files of which there is none
 */
public record Readable(List<Theory> theories, List<String> leftOut) {

    /** @param found what was found while the theories were read */
    static Readable of(List<Theory> theories, Diagnostics found) {
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
            t.theorems().stream().filter(x -> !whole.contains(x)).forEach(x -> leftOut.add(t.id() + "/" + x.id()));
            kept.add(new Theory(
                    t.id(), t.title(), t.citations(), t.symbols(), t.latexNames(), t.laws(), whole, t.file()));
        }
        return new Readable(List.copyOf(kept), List.copyOf(leftOut));
    }

    private static List<Theorem> withoutErrors(Theory t, List<Integer> errors) {
        List<Theorem> whole = new ArrayList<>();
        List<Theorem> all = t.theorems();
        if (all.isEmpty() || errors.stream().anyMatch(e -> e < all.get(0).span().start())) {
            return whole;
        }
        for (int i = 0; i < all.size(); i++) {
            int start = all.get(i).span().start();
            int end = i + 1 < all.size() ? all.get(i + 1).span().start() : Integer.MAX_VALUE;
            if (errors.stream().noneMatch(e -> e >= start && e < end)) {
                whole.add(all.get(i));
            }
        }
        return whole;
    }
}
