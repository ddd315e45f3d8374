package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.text.Diagnostics;
import org.majorant.text.Span;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Theorems that use each other in a circle: none of them could be proved first. */
public final class Circles {
    private final Map<String, List<String>> uses = new LinkedHashMap<>();
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Diagnostics diagnostics;

    private Circles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports every circle once, at the theorem where it was found. */
    public static void check(List<Theory> theories, Diagnostics diagnostics) {
        Circles circles = new Circles(diagnostics);
        for (Theory theory : theories) {
            for (Theorem t : theory.theorems()) {
                List<String> used = new ArrayList<>(t.uses());
                t.steps().stream()
                        .filter(s -> s.rule().equals(Rules.THEOREM))
                        .forEach(s -> used.add(s.references().get(0).name()));
                String id = theory.id() + "/" + t.id();
                circles.uses.put(
                        id,
                        used.stream()
                                .map(n -> n.contains("/") ? n : theory.id() + "/" + n)
                                .distinct()
                                .toList());
                circles.spans.put(id, t.span());
            }
        }
        circles.uses.keySet().forEach(id -> circles.visit(id, new LinkedHashSet<>()));
    }

    private void visit(String id, Set<String> path) {
        if (path.contains(id)) {
            List<String> circle = new ArrayList<>(path);
            circle = new ArrayList<>(circle.subList(circle.indexOf(id), circle.size()));
            circle.add(id);
            diagnostics.error(
                    spans.get(id),
                    "theorems use each other in a circle: " + String.join(" -> ", circle),
                    "one of them needs a proof that does not rest on the others");
            return;
        }
        if (!uses.containsKey(id) || seen.contains(id)) {
            return;
        }
        path.add(id);
        uses.get(id).forEach(u -> visit(u, path));
        path.remove(id);
        seen.add(id);
    }
}
