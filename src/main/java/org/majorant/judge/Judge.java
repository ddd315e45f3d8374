package org.majorant.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.judge.box.EnclosedCheck;
import org.majorant.judge.box.EnclosedShape;
import org.majorant.judge.runs.Evidence;
import org.majorant.judge.runs.Family;
import org.majorant.judge.runs.Outcome;
import org.majorant.number.work.Work;
import org.majorant.prove.Derivation;
import org.majorant.prove.Premises;
import org.majorant.prove.Proof;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Check;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/**
 * Reaches the verdict on one theorem: is it empty, can it be refuted, is it proved, did its checks hold — in this order, so
 * that nothing false or empty is ever called proved.
 */
final class Judge {
    private static final int DRAWS_BY_DEFAULT = 100;

    private static final BigFraction WITHIN_BY_DEFAULT =
            BigFraction.of(java.math.BigInteger.ONE, java.math.BigInteger.TEN.pow(30));

    private final String id;
    private final Theorem theorem;
    private final Premises premises;
    private final Optional<Proof.Checked> checked;
    private final Optional<Derivation> derivation;
    private final Check.Sample sample;
    private final boolean sampleAsked;
    private final Optional<String> spent;
    private final Effort effort;
    private final Family family;
    private final List<Evidence> evidence = new ArrayList<>();
    private final UnaryOperator<Expr> expansion;
    private final ClaimGroups groups;
    private final List<Relation> hypotheses = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> restsOn = new ArrayList<>();
    private boolean hypothesesInReach = true;

    /**
     * @param checked the written proof after it has been checked; empty where none is written, or its check was left
     * @param spent why the check of the proof was left; empty where it was not
     * @param family the simulated checks of the theorem's file
     */
    Judge(
            String id,
            Theorem theorem,
            Premises premises,
            Optional<Proof.Checked> checked,
            Optional<String> spent,
            Family family,
            Examiner.Settings settings) {
        this.id = id;
        this.spent = spent;
        this.effort = settings.effort();
        this.theorem = theorem;
        this.premises = premises;
        this.checked = checked;
        this.derivation = checked.map(Proof.Checked::derivation);
        this.family = family;
        Optional<Check.Sample> asked = theorem.checks().stream()
                .filter(c -> c instanceof Check.Sample)
                .map(c -> (Check.Sample) c)
                .findFirst();
        this.sampleAsked = asked.isPresent();
        Check.Sample base = asked.orElse(new Check.Sample(DRAWS_BY_DEFAULT, 1, null));
        this.sample = new Check.Sample(
                base.draws(), base.seed() + settings.seed(), base.within() == null ? WITHIN_BY_DEFAULT : base.within());
        this.expansion = theorem.expansion();
        this.groups = ClaimGroups.of(theorem);
        for (Statement g : theorem.givens()) {
            if (g.formula() instanceof Formula.Comparison c && g.conditions().isEmpty()) {
                c.chain().forEach(r -> hypotheses.add(r.map(expansion)));
            } else {
                hypothesesInReach = false;
            }
        }
    }

    Judgement judge() {
        Verdict v;
        try {
            v = verdict();
        } catch (NotDifferentiableException e) {
            v = new Verdict.Undecided(Reason.inOrder(e.parts()).folded(theorem));
        }
        return new Judgement(v, restsOn, notes, evidence);
    }

    private Verdict verdict() {
        Optional<Witness.Contradiction> contradiction = contradiction();
        if (contradiction.isPresent()) {
            return new Verdict.Vacuous("the hypotheses exclude each other", contradiction.get());
        }
        Optional<String> empty = Vacuity.emptyConclusion(hypotheses, comparisons());
        if (empty.isPresent() && comparisons().size() == theorem.claims().size()) {
            return new Verdict.Vacuous(empty.get(), null);
        }
        int reported = 0;
        for (Statement c : theorem.claims()) {
            if (Formulas.map(c.formula(), expansion) instanceof Formula.Reported r) {
                Optional<Verdict> against = ReportedCheck.against(r);
                if (against.isPresent()) {
                    return against.get();
                }
                reported++;
            }
        }
        List<Outcome> simulated = simulated();
        if (!simulated.isEmpty()
                && derivation.isEmpty()
                && simulated.size() == theorem.checks().size()) {
            // The claim speaks of what runs measured, not of all values of its symbols: there is nothing to draw.
            return bySimulation(simulated);
        }
        simulated.stream().filter(r -> !r.supported()).forEach(r -> notes.add("held against runs: " + r.summary()));
        PointSearch search = PointSearch.of(groups, hypotheses, hypothesesInReach, sample, effort);
        search.spent().ifPresent(notes::add);
        Optional<Witness.Order> order = otherOrder();
        boolean satisfiable = hypotheses.isEmpty() && hypothesesInReach || search.ran() && search.draws() > 0;
        if (order.isPresent() && satisfiable) {
            derivation.ifPresent(this::noteOnRefutedProof);
            return new Verdict.Refuted(order.get());
        }
        if (search.witness().isPresent()) {
            derivation.ifPresent(this::noteOnRefutedProof);
            return new Verdict.Refuted(search.witness().get());
        }
        if (reported > 0 && reported == theorem.claims().size()) {
            return Proof.reported(id, theorem, premises)
                    .map(Verdict::of)
                    .orElse(new Verdict.Undecided("no values are known that make the hypotheses true"));
        }
        Optional<Verdict> enclosed = enclosed(search);
        if (enclosed.isPresent() && enclosed.get() instanceof Verdict.Refuted) {
            derivation.ifPresent(this::noteOnRefutedProof);
            return enclosed.get();
        }
        Verdict v = spent.isPresent()
                ? new Verdict.Undecided(spent.get())
                : checked.isPresent() ? byProof(checked.get(), search) : byChecks(search);
        return enclosed.isPresent() ? EnclosedCheck.stronger(v, enclosed.get()) : v;
    }

    /** Where the budget does not last, none is found. */
    private Optional<Witness.Contradiction> contradiction() {
        try {
            return effort.lookingFor(
                    "the search for a contradiction among the hypotheses", () -> Vacuity.contradiction(hypotheses));
        } catch (Work.SpentException e) {
            notes.add(effort.words(e));
            return Optional.empty();
        }
    }

    private Optional<Witness.Order> otherOrder() {
        try {
            return effort.lookingFor(
                    "the search for another order of growth",
                    () -> OrderCheck.refutation(theorem, hypotheses, expansion));
        } catch (Work.SpentException e) {
            notes.add(effort.words(e));
            return Optional.empty();
        }
    }

    /** What the runs say, for each check that asks them. What was counted and what lies above goes into the judgement. */
    private List<Outcome> simulated() {
        List<Outcome> results = family.outcomes(theorem);
        for (Outcome r : results) {
            restsOn.addAll(r.restsOn());
            notes.addAll(r.notes());
            r.evidence().ifPresent(evidence::add);
        }
        return results;
    }

    private static Verdict bySimulation(List<Outcome> results) {
        for (Outcome r : results) {
            if (!r.supported()) {
                return new Verdict.Undecided(r.summary());
            }
        }
        return new Verdict.Supported(
                Level.SIMULATED,
                String.join("; ", results.stream().map(Outcome::summary).toList()));
    }

    /** What the check of a box says; empty when none is asked for. */
    private Optional<Verdict> enclosed(PointSearch search) {
        Optional<Check.Enclosed> asked = theorem.checks().stream()
                .filter(c -> c instanceof Check.Enclosed)
                .map(c -> (Check.Enclosed) c)
                .findFirst();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Relation> claims = theorem.claims().stream()
                .filter(c -> c.formula() instanceof Formula.Comparison)
                .flatMap(c -> ((Formula.Comparison) c.formula()).chain().stream())
                .map(r -> r.map(expansion))
                .toList();
        List<Expr> touching = EnclosedCheck.touching(asked.get(), hypotheses, claims);
        Optional<Proof> proof = Proof.enclosed(id, theorem, asked.get(), touching, premises);
        if (proof.isPresent()) {
            return proof.map(Verdict::of);
        }
        List<Statement> shapes = theorem.claims().stream()
                .filter(c -> EnclosedShape.reaches(c.formula()))
                .map(c -> new Statement(
                        c.label(),
                        Formulas.map(c.formula(), expansion),
                        c.conditions().stream().map(r -> r.map(expansion)).toList(),
                        c.span()))
                .toList();
        if (!hypothesesInReach || groups.others() > shapes.size()) {
            return Optional.of(new Verdict.Undecided(
                    "the claim or a hypothesis has no value at a point, so that it cannot be enclosed"));
        }
        Verdict v = new EnclosedCheck(asked.get(), sample.within()).verdict(hypotheses, groups.byConditions(), shapes);
        boolean empty = !(v instanceof Verdict.Refuted) && search.ran() && search.draws() == 0;
        return Optional.of(empty ? new Verdict.Undecided("no point that meets the hypotheses was found") : v);
    }

    private void noteOnRefutedProof(Derivation d) {
        if (d.failure().isPresent()) {
            notes.add("the written proof fails at " + d.failure().get().folded(theorem));
        } else if (cited(d).isEmpty()) {
            notes.add("INTERNAL ERROR: every step of the proof was accepted, and yet this witness refutes a claim");
        } else {
            notes.add("what is taken over from " + String.join(", ", cited(d)) + " cannot hold as written here");
        }
    }

    private static String counted(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private List<Relation> comparisons() {
        List<Relation> all = new ArrayList<>();
        for (Statement c : theorem.claims()) {
            if (c.formula() instanceof Formula.Comparison f && c.conditions().isEmpty()) {
                f.chain().forEach(r -> all.add(r.map(expansion)));
            }
        }
        return all;
    }

    private static List<String> cited(Derivation d) {
        return d.steps().stream()
                .filter(s -> s.result() instanceof Conclusion.Cited)
                .map(s -> ((Conclusion.Cited) s.result()).key())
                .distinct()
                .toList();
    }

    private Verdict byProof(Proof.Checked c, PointSearch search) {
        Optional<Reason> failure = c.derivation().failure();
        if (c.proof().isEmpty()) {
            Reason why = failure.orElse(Reason.of("every step is accepted, but ", c.lacking()))
                    .folded(theorem);
            if (sampleAsked && search.held()) {
                notes.add("the written proof does not go through: " + why);
                return new Verdict.Supported(Level.SAMPLED, search.summary());
            }
            return new Verdict.Undecided(why);
        }
        if (search.ran() && search.draws() > 0) {
            restsOn.add("meets its hypotheses at " + counted(search.draws(), "sampled point"));
        }
        return Verdict.of(c.proof().get());
    }

    private Verdict byChecks(PointSearch search) {
        if (sampleAsked) {
            if (search.spent().isPresent()) {
                return new Verdict.Undecided(search.spent().get());
            }
            if (!search.ran()) {
                return new Verdict.Undecided(
                        "the claim or a hypothesis has no value at a point, so that it cannot be sampled");
            }
            if (search.held()) {
                return new Verdict.Supported(Level.SAMPLED, search.summary());
            }
            return new Verdict.Undecided(search.whyNotHeld());
        }
        if (theorem.mark() == Mark.CLAIMED) {
            return new Verdict.Claimed();
        }
        return new Verdict.Undecided(beyondTheRules()
                .map(what -> "no proof is written and no check is asked for; " + what
                        + " are not searched for counterexamples")
                .orElse("no proof is written and no check is asked for"));
    }

    /** The kind of claim that no rule of this version reaches; empty for a theorem that has none. */
    private Optional<String> beyondTheRules() {
        for (Statement c : theorem.claims()) {
            if (c.formula() instanceof Formula.Comparison f) {
                if (groups.mentions(f, FormalKind.INFIMUM)) {
                    return Optional.of("infima");
                }
            }
        }
        return Optional.empty();
    }
}
