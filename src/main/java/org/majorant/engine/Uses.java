package org.majorant.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Which theorems a theorem takes over. */
final class Uses {
    private Uses() {}

    /** A theorem in its theory. */
    record Used(String name, Optional<Theory> theory, Optional<Theorem> theorem) {
        String id() {
            return theory.map(t -> t.id() + "/").orElse("")
                    + theorem.map(Theorem::id).orElse(name);
        }
    }

    /** What is named under {@code uses} and in steps by theorem; without the theorem where there is none of that name. */
    static List<Used> of(Theory theory, Theorem t, List<Theory> library) {
        Set<String> names = new LinkedHashSet<>(t.uses());
        t.steps().stream()
                .filter(s -> s.rule().equals(Rules.THEOREM))
                .filter(s -> !s.references().isEmpty())
                .forEach(s -> names.add(s.references().get(0).name()));
        List<Used> all = new ArrayList<>();
        for (String name : names) {
            int slash = name.indexOf('/');
            Optional<Theory> home = slash < 0
                    ? Optional.of(theory)
                    : library.stream()
                            .filter(o -> o.id().equals(name.substring(0, slash)))
                            .reduce((a, b) -> b);
            String id = name.substring(slash + 1);
            Optional<Theorem> found = home.flatMap(
                    h -> h.theorems().stream().filter(o -> o.id().equals(id)).findFirst());
            all.add(new Used(name, home, found));
        }
        return all;
    }
}
