package org.majorant.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.majorant.prove.Derivation;
import org.majorant.prove.ProofChecker;
import org.majorant.prove.rule.Conclusion;
import org.majorant.prove.rule.Lemma;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** The one place where the gate touches what it tests. */
public final class Door implements Checks {
    @Override
    public List<Checked> check(Theory theory) {
        List<Checked> all = new ArrayList<>();
        Map<String, Lemma> lemmas = new HashMap<>();
        for (Theorem t : theory.theorems()) {
            try {
                Derivation d = ProofChecker.check(t, n -> Optional.ofNullable(lemmas.get(n)));
                for (Derivation.CheckedStep s : d.steps()) {
                    Outcome o = s.result() instanceof Conclusion.Refused ? Outcome.REFUSED : Outcome.ACCEPTED;
                    String reason = s.result() instanceof Conclusion.Refused r ? r.reason() : "";
                    o = o == Outcome.ACCEPTED && isHalf(s.result(), d) ? Outcome.REFUSED : o;
                    all.add(new Checked(t, s.number() - 1, o, reason));
                }
                if (d.isComplete() && !t.claims().isEmpty()) {
                    lemmas.put(t.id(), ProofChecker.lemma(theory.id() + "/" + t.id(), t, d));
                }
            } catch (RuntimeException | StackOverflowError x) {
                all.add(new Checked(t, -1, Outcome.CRASHED, x.toString()));
            }
        }
        return all;
    }

    /** Whether the step bounds an infimum on one side, and no step shows the other half of what makes it exist. */
    private static boolean isHalf(Conclusion result, Derivation d) {
        return result instanceof Conclusion.Accepted a
                && a.halves().stream()
                        .anyMatch(h -> d.steps().stream()
                                .flatMap(s -> s.result() instanceof Conclusion.Accepted b
                                        ? b.halves().stream()
                                        : Stream.empty())
                                .noneMatch(o -> o.infimum() == h.infimum() && o.below() != h.below()));
    }
}
