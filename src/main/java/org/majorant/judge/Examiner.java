package org.majorant.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.judge.runs.Family;
import org.majorant.judge.runs.Runs;
import org.majorant.judge.search.InstanceFinder;
import org.majorant.number.work.Work;
import org.majorant.prove.Derivation;
import org.majorant.prove.Premises;
import org.majorant.prove.Proof;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/** Examines all theorems of a library of theories, each after those that it uses. Not thread-safe. */
public final class Examiner {
    private final Map<String, Theory> theories = new LinkedHashMap<>();
    private final Map<String, Entry> done = new LinkedHashMap<>();
    private final Map<Theory, Family> families = new java.util.IdentityHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Settings settings;

    /**
     * How examining is done.
     *
     * @param seed added to every seed that a file states
     * @param timed whether entries carry the time they took
     * @param runs where simulated checks get their runs
     * @param coq what Coq has accepted earlier
     * @param effort how much work a theorem may cost
     */
    public record Settings(long seed, boolean timed, Runs runs, AcceptedEarlier coq, Effort effort) {
        /** With the effort that is usual. */
        public Settings(long seed, boolean timed, Runs runs, AcceptedEarlier coq) {
            this(seed, timed, runs, coq, Effort.USUAL);
        }

        /** With stored runs alone, and nothing of Coq. */
        public Settings(long seed, boolean timed) {
            this(seed, timed, Runs.stored(), AcceptedEarlier.NOTHING);
        }
    }

    public Examiner(List<Theory> library, Settings settings) {
        library.forEach(t -> theories.put(t.id(), t));
        this.settings = settings;
    }

    /** Examines the theorems of the given theories; others of the library only where they are used. */
    public Ledger examine(List<Theory> wanted, Consumer<Entry> progress) {
        List<Entry> entries = new ArrayList<>();
        for (Theory theory : wanted) {
            for (Theorem t : theory.theorems()) {
                Entry e = entry(theory, t);
                entries.add(e);
                progress.accept(e);
            }
        }
        return new Ledger(entries);
    }

    /** Takes over an entry of a theorem of the library, from an examination of the same texts with the same settings. */
    public void know(Entry entry) {
        done.put(entry.id(), entry);
    }

    /** Examines one theorem of the library, after those that it uses; once. */
    public Entry entry(Theory theory, Theorem t) {
        String id = theory.id() + "/" + t.id();
        Entry known = done.get(id);
        if (known == null) {
            open.add(id);
            known = fresh(theory, t);
            open.remove(id);
            done.put(id, known);
        }
        return known;
    }

    private Entry fresh(Theory theory, Theorem t) {
        long start = System.nanoTime();
        String id = theory.id() + "/" + t.id();
        Optional<Derivation> derivation = Optional.empty();
        Judgement weighed;
        try {
            Premises premises = new FromLibrary(theory);
            Effort effort = settings.effort();
            Optional<Proof.Checked> checked = Optional.empty();
            Optional<String> spent = Optional.empty();
            try {
                checked = t.steps().isEmpty()
                        ? checked
                        : Optional.of(effort.proof("the check of the proof", () -> Proof.check(id, t, premises)));
            } catch (Work.SpentException e) {
                spent = Optional.of(effort.words(e));
            }
            derivation = checked.map(Proof.Checked::derivation);
            Judge judge = new Judge(id, t, premises, checked, spent, family(theory), settings);
            Judgement judgement;
            try {
                judgement = effort.judgement("the judgement", judge::judge);
            } catch (Work.SpentException e) {
                judgement = new Judgement(new Verdict.Undecided(effort.words(e)), List.of(), List.of());
            }
            judgement = judgement.with(settings.coq().find(theory, t), t);
            weighed = weakestOfUses(theory, t, judgement);
        } catch (Work.StoppedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            weighed = InternalError.judgement(e);
        }
        Expectation expectation = Expectations.of(t);
        double seconds = settings.timed() ? (System.nanoTime() - start) * 1e-9 : 0;
        return new Entry(
                theory,
                t,
                weighed.verdict(),
                expectation,
                Expectations.met(expectation, weighed.verdict()),
                weighed.restsOn(),
                derivation,
                StepMiss.of(t, derivation),
                weighed.notes(),
                weighed.evidence(),
                seconds);
    }

    private Family family(Theory theory) {
        return families.computeIfAbsent(theory, k -> new Family(k.theorems(), settings.runs()));
    }

    /** Proofs of theorems of the library, and instances as they are found. */
    private final class FromLibrary implements Premises {
        private final Theory theory;

        FromLibrary(Theory theory) {
            this.theory = theory;
        }

        @Override
        public Optional<Proof> proof(String name) {
            return find(theory, name).flatMap(e -> Verdict.proofOf(e.verdict()));
        }

        @Override
        public Optional<Instance> instance(Theorem theorem, List<Formula> wanted, Predicate<Instance> isOne) {
            Work.doing("the search for an instance");
            return new InstanceFinder(theorem, settings.seed()).find(wanted, isOne);
        }
    }

    /** A proof is no stronger than the theorems that it names under {@code uses} or applies. */
    private Judgement weakestOfUses(Theory theory, Theorem t, Judgement j) {
        Set<String> names = new LinkedHashSet<>(t.uses());
        t.steps().stream()
                .filter(s -> s.rule().equals(org.majorant.theorem.Rules.THEOREM))
                .forEach(s -> names.add(s.references().get(0).name()));
        Judgement result = j;
        for (String name : names) {
            Optional<Entry> used = find(theory, name);
            if (used.isEmpty()) {
                return result.replacedBy(new Verdict.Undecided(reasonForMissing(theory, name)));
            }
            result = result.restingOn(used.get());
        }
        return result;
    }

    private String reasonForMissing(Theory theory, String name) {
        String id = name.contains("/") ? name : theory.id() + "/" + name;
        if (open.contains(id)) {
            return "the theorems use each other in a circle: " + String.join(" -> ", open) + " -> " + id;
        }
        return "it uses '" + name + "', and no theorem of that name was read";
    }

    private Optional<Entry> find(Theory theory, String name) {
        int slash = name.indexOf('/');
        Theory home = slash < 0 ? theory : theories.get(name.substring(0, slash));
        String id = slash < 0 ? name : name.substring(slash + 1);
        if (home == null || open.contains(home.id() + "/" + id)) {
            return Optional.empty();
        }
        return home.theorems().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .map(t -> entry(home, t));
    }
}
