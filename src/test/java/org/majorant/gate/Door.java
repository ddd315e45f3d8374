package org.majorant.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.majorant.judge.search.InstanceFinder;
import org.majorant.prove.Derivation;
import org.majorant.prove.Premises;
import org.majorant.prove.Proof;
import org.majorant.prove.ProofChecker;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** The one place where the gate touches what it tests. */
public final class Door implements Checks {
    @Override
    public List<Checked> check(Theory theory) {
        List<Checked> all = new ArrayList<>();
        Map<String, Proof> proofs = new HashMap<>();
        for (Theorem t : theory.theorems()) {
            try {
                Derivation d = ProofChecker.steps(t, n -> Optional.ofNullable(proofs.get(n)));
                for (Derivation.CheckedStep s : d.steps()) {
                    Outcome o = s.result() instanceof Conclusion.Refused ? Outcome.REFUSED : Outcome.ACCEPTED;
                    String reason = s.result() instanceof Conclusion.Refused r
                            ? r.reason().toString()
                            : "";
                    o = o == Outcome.ACCEPTED && isHalf(s.result(), d) ? Outcome.REFUSED : o;
                    all.add(new Checked(t, s.number() - 1, o, reason));
                }
                boolean isUsed =
                        theory.theorems().indexOf(t) + 1 < theory.theorems().size();
                if (isUsed && d.isComplete()) {
                    Proof.check(theory.id() + "/" + t.id(), t, new Given(proofs))
                            .proof()
                            .ifPresent(p -> proofs.put(t.id(), p));
                }
            } catch (RuntimeException | StackOverflowError x) {
                all.add(new Checked(t, -1, Outcome.CRASHED, x.toString()));
            }
        }
        return all;
    }

    /** The theorems before, and instances as the program finds them. */
    private record Given(Map<String, Proof> proofs) implements Premises {
        @Override
        public Optional<Proof> proof(String name) {
            return Optional.ofNullable(proofs.get(name));
        }

        @Override
        public Optional<Instance> instance(Theorem theorem, List<Formula> wanted, Predicate<Instance> isOne) {
            return new InstanceFinder(theorem, 1).find(wanted, isOne);
        }
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
