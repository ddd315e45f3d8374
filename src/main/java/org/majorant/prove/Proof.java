package org.majorant.prove;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.prove.trust.Trust;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Check;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;

/**
 * A theorem that is proved: whenever all its hypotheses are true, all its claims are, and an instance of the hypotheses is known.
 *
 * <p>The one way to a proof is through {@link #check}, {@link #enclosed}, {@link #reported} and {@link #recorded}, which check what
 * they are given and take nothing on trust but what {@link #trust()} lists. There is no other constructor, no subclass, and nothing
 * of a proof can change. Runs of the simulator and sampled points never yield one.
 */
public final class Proof {
    private final String id;
    private final Theorem theorem;
    private final Strength strength;
    private final String how;
    private final Set<Trust> trust;
    private final List<Instance> instances;

    /** How strong a proof is, the weakest first. */
    public enum Strength {
        /** It takes something over from the literature. */
        CONDITIONAL,
        /** By boxes over the whole domain, or by exact intervals of reported digits. */
        ENCLOSED,
        /** By the rules, each step checked. */
        DERIVED,
        /** By the rules or boxes, and its statement was accepted by Coq too. */
        MACHINE_CHECKED
    }

    private Proof(
            String id, Theorem theorem, Strength strength, String how, Set<Trust> trust, List<Instance> instances) {
        this.id = id;
        this.theorem = theorem;
        this.strength = strength;
        this.how = how;
        this.trust = Collections.unmodifiableSet(new LinkedHashSet<>(trust));
        this.instances = List.copyOf(instances);
    }

    /**
     * What became of an attempt.
     *
     * @param derivation the written proof with what the rules said of its steps
     * @param proof the proof, where there is one
     * @param lacking why there is none although every step is accepted; empty otherwise
     */
    public record Checked(Derivation derivation, Optional<Proof> proof, Reason lacking) {}

    /**
     * Checks the written proof of a theorem: every step by its rule, every term for having a value, every claim for being
     * established, and an instance of the hypotheses for being one.
     *
     * @param id {@code theory/theorem}
     * @param premises where proofs of other theorems and proposals for instances come from
     */
    public static Checked check(String id, Theorem theorem, Premises premises) {
        ProofChecker checker = ProofChecker.of(theorem, premises);
        Derivation derivation = checker.run();
        if (!derivation.isComplete()) {
            return new Checked(derivation, Optional.empty(), Reason.of());
        }
        int n = derivation.steps().size();
        Attempt attempt = new Attempt(id, theorem, premises, checker.log());
        checker.usedProofs().forEach(attempt::use);
        return attempt.finish(derivation, Strength.DERIVED, n + (n == 1 ? " step" : " steps"));
    }

    /**
     * Proves the claims of a theorem over the box of a {@code check enclosed} line, by outward-rounded intervals.
     *
     * @param touching points, without symbols, at which claims may hold with equality: those near which a claim follows from its
     *     derivatives are used
     * @return a proof where the box covers the whole statement and all of it is settled
     */
    public static Optional<Proof> enclosed(
            String id, Theorem theorem, Check.Enclosed line, List<Expr> touching, Premises premises) {
        TrustLog log = new TrustLog();
        return BoxProof.boxes(theorem, line, touching, log)
                .flatMap(how -> new Attempt(id, theorem, premises, log)
                        .finish(Derivation.NONE, Strength.ENCLOSED, how)
                        .proof());
    }

    /** Proves reported digits from those of their inputs, by arithmetic on intervals with rational ends. */
    public static Optional<Proof> reported(String id, Theorem theorem, Premises premises) {
        TrustLog log = new TrustLog();
        Optional<String> how = ReportedDigits.proved(theorem, log);
        return how.flatMap(words -> new Attempt(id, theorem, premises, log)
                .finish(Derivation.NONE, Strength.ENCLOSED, words)
                .proof());
    }

    /**
     * The same proof, where Coq accepted the statement earlier.
     *
     * @throws IllegalArgumentException when the record is of another statement
     */
    public Proof recorded(CoqRecord record) {
        if (!record.statement().equals(Spelled.of(theorem).hash())) {
            throw new IllegalArgumentException("the record is not of the statement of " + id);
        }
        if (strength == Strength.CONDITIONAL) {
            return this;
        }
        Set<Trust> all = new LinkedHashSet<>(trust);
        all.add(Trust.Tool.COQ);
        if (record.floats()) {
            all.add(Trust.Tool.COQ_FLOATS);
        }
        record.from().forEach(name -> all.add(new Trust.Library(name)));
        return new Proof(id, theorem, Strength.MACHINE_CHECKED, how, all, instances);
    }

    /** The weaker of this proof and one that it uses. */
    public Proof using(Proof other) {
        Set<Trust> all = new LinkedHashSet<>(trust);
        all.add(new Trust.OtherTheorem(other.id));
        other.trust.stream().filter(t -> t instanceof Trust.Literature).forEach(all::add);
        Strength weaker = strength.compareTo(other.strength) < 0 ? strength : other.strength;
        return new Proof(id, theorem, weaker, how, all, instances);
    }

    /** A proof while it is being put together. */
    private record Attempt(String id, Theorem theorem, Premises premises, TrustLog log) {
        void use(Proof used) {
            log.note(new Trust.OtherTheorem(used.id));
            used.trust.stream().filter(t -> t instanceof Trust.Literature).forEach(log::note);
        }

        Checked finish(Derivation derivation, Strength strength, String how) {
            if (theorem.claims().isEmpty()) {
                return new Checked(derivation, Optional.empty(), Reason.of("it claims nothing"));
            }
            List<Instance> instances = new ArrayList<>();
            for (List<Formula> wanted : InstancesWanted.of(theorem)) {
                Optional<Instance> found = instance(wanted, instances);
                if (found.isEmpty()) {
                    return new Checked(derivation, Optional.empty(), lacking(wanted));
                }
                instances.add(found.get());
            }
            Set<Trust> trust = log.noted();
            boolean cites = trust.stream().anyMatch(t -> t instanceof Trust.Literature);
            Strength s = cites ? Strength.CONDITIONAL : strength;
            return new Checked(
                    derivation,
                    Optional.of(new Proof(
                            id,
                            theorem,
                            s,
                            how,
                            trust,
                            instances.stream().distinct().toList())),
                    Reason.of());
        }

        /** One that was given or found before, else one that is proposed; each is proved to be one. */
        private Optional<Instance> instance(List<Formula> wanted, List<Instance> before) {
            List<Instance> candidates = new ArrayList<>(before);
            candidates.addAll(theorem.instances());
            for (Instance i : candidates) {
                if (InstanceCheck.fails(i, wanted, log).isEmpty()) {
                    return Optional.of(i);
                }
            }
            return premises.instance(
                            theorem,
                            wanted,
                            i -> InstanceCheck.fails(i, wanted, new TrustLog()).isEmpty())
                    .filter(i -> InstanceCheck.fails(i, wanted, log).isEmpty());
        }

        private Reason lacking(List<Formula> wanted) {
            List<Reason> given = new ArrayList<>();
            for (Instance i : theorem.instances()) {
                InstanceCheck.fails(i, wanted, new TrustLog()).ifPresent(given::add);
            }
            return Reason.of(
                    "no values are known that make ",
                    wanted.size() == theorem.givens().size()
                            ? "the hypotheses"
                            : "the hypotheses and a claim's conditions",
                    " true, so that it may say nothing; ",
                    given.isEmpty() ? "name some: instance x = 1, u(t) = exp(-t)" : given.get(0));
        }
    }

    public String id() {
        return id;
    }

    public Theorem theorem() {
        return theorem;
    }

    public Strength strength() {
        return strength;
    }

    /** How it was proved, in words: {@code 3 steps}, {@code 17 boxes}. */
    public String how() {
        return how;
    }

    /** What a reader must believe to believe it. */
    public Set<Trust> trust() {
        return trust;
    }

    /** The instances of the hypotheses, and of the conditions of its claims, that were proved to be ones. */
    public List<Instance> instances() {
        return instances;
    }

    /** The theorem as it may be used in another proof. */
    org.majorant.prove.rule.Lemma lemma() {
        return ProofChecker.lemma(id, theorem);
    }

    @Override
    public String toString() {
        return id + ", proved: " + how;
    }
}
