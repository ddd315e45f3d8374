package org.majorant.prove;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.ReasonException;
import org.majorant.expr.Relation;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.GrowingForm;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.rule.Conclusion;
import org.majorant.prove.rule.Fact;
import org.majorant.prove.rule.Implication;
import org.majorant.prove.rule.Lemma;
import org.majorant.prove.rule.Rule;
import org.majorant.prove.rule.RuleTable;
import org.majorant.prove.rule.Situation;
import org.majorant.prove.rule.Ties;
import org.majorant.prove.rule.Values;
import org.majorant.prove.trust.Trust;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/**
 * Checks a written proof, step by step, and then that its steps establish every claim. What comes of it is a {@link Derivation};
 * a {@link Proof} is made of it in one place.
 */
public final class ProofChecker {
    private static final Map<String, Rule> RULES = RuleTable.all().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.card().syntax().name(), r -> r));

    private final Theorem theorem;
    private final Function<String, Optional<Proof>> lemmas;
    private final UnaryOperator<Expr> abbreviations;
    private final UnaryOperator<Expr> expansion;
    private final AssumedDerivatives assumed;
    private final Ties ties;
    private final TrustLog log = new TrustLog();
    private final GrowingForm forms = new GrowingForm(log);
    private final Infima infima = new Infima();
    private final List<Fact> givens = new ArrayList<>();
    private final List<Fact> proved = new ArrayList<>();
    private final Set<Proof> usedProofs = new LinkedHashSet<>();

    private ProofChecker(Theorem theorem, Function<String, Optional<Proof>> lemmas, int without) {
        this.theorem = theorem;
        this.lemmas = lemmas;
        this.abbreviations = theorem.expansion();
        this.ties = Ties.of(theorem, abbreviations);
        this.expansion = e -> carriedOut(abbreviations.apply(e));
        List<Relation> hypotheses = new ArrayList<>();
        theorem.givens().stream()
                .filter(g -> g.conditions().isEmpty() && g.formula() instanceof Formula.Comparison)
                .forEach(g ->
                        ((Formula.Comparison) g.formula()).chain().forEach(r -> hypotheses.add(r.map(abbreviations))));
        this.assumed = new AssumedDerivatives(hypotheses, ties);
        for (int i = 0; i < theorem.givens().size(); i++) {
            String name = "given " + (i + 1);
            Statement g = theorem.givens().get(i);
            Formula leftOut = new Formula.Words("left out");
            Fact nothing = new Fact(name, g.label(), leftOut, leftOut, List.of());
            givens.add(i == without ? nothing : assumption(name, g));
        }
    }

    static ProofChecker of(Theorem theorem, Premises premises) {
        return new ProofChecker(theorem, premises::proof, -1);
    }

    /** Checks the steps of a written proof. That all are accepted is not yet a {@link Proof}. */
    public static Derivation steps(Theorem theorem, Function<String, Optional<Proof>> lemmas) {
        return new ProofChecker(theorem, lemmas, -1).run();
    }

    /** The same with one hypothesis left out, counted from 0: does the proof need it? */
    public static Derivation stepsWithout(Theorem theorem, int given, Function<String, Optional<Proof>> lemmas) {
        return new ProofChecker(theorem, lemmas, given).run();
    }

    TrustLog log() {
        return log;
    }

    List<Proof> usedProofs() {
        return List.copyOf(usedProofs);
    }

    /** A theorem that is proved as a lemma for others. */
    static Lemma lemma(String id, Theorem theorem) {
        ProofChecker c = new ProofChecker(theorem, n -> Optional.empty(), -1);
        List<Fact> claims = new ArrayList<>();
        for (Statement s : theorem.claims()) {
            claims.add(c.assumption("claim " + (claims.size() + 1), s));
        }
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        List<Fact> all = new ArrayList<>(c.givens);
        all.addAll(claims);
        all.forEach(f -> symbols.addAll(Formulas.freeSymbols(f.formula(), f.conditions())));
        return new Lemma(id, symbols, c.givens, claims);
    }

    /** Derivatives of closed form whose meaning is plain are carried out; the others stay as they are. */
    private Expr carriedOut(Expr e) {
        try {
            boolean plain = Exprs.containsFormal(e, EnumSet.of(FormalKind.DIFF)) && !ties.ambiguous(e);
            return plain ? Derivative.carryOut(e) : e;
        } catch (NotDifferentiableException x) {
            return e;
        }
    }

    private Fact fact(String name, Statement s) {
        Formula asWritten = Formulas.map(s.formula(), abbreviations);
        // Of other formulas nothing asks for the values that they have as written: the rules see their derivatives.
        Formula formula = Values.areAskedOf(asWritten) ? Formulas.map(s.formula(), expansion) : asWritten;
        return new Fact(name, s.label(), formula, asWritten, conditions(s));
    }

    /** What is taken to hold, and not shown here: a hypothesis, or a claim of another theorem. */
    private Fact assumption(String name, Statement s) {
        Formula asWritten = Formulas.map(s.formula(), abbreviations);
        return new Fact(name, s.label(), assumed.in(asWritten), asWritten, conditions(s));
    }

    private List<Relation> conditions(Statement s) {
        return s.conditions().stream()
                .map(r -> assumed.in(r.map(abbreviations)))
                .toList();
    }

    Derivation run() {
        if (!theorem.steps().isEmpty()) {
            log.note(Trust.Tool.NORMAL_FORM);
        }
        List<Derivation.CheckedStep> checked = new ArrayList<>();
        for (int i = 0; i < theorem.steps().size(); i++) {
            Step step = theorem.steps().get(i);
            Fact says = fact("step " + (i + 1), step.statement());
            Conclusion result = check(step, says);
            checked.add(new Derivation.CheckedStep(i + 1, step, result));
            if (result instanceof Conclusion.Refused) {
                break;
            }
            if (result instanceof Conclusion.Cited c) {
                log.note(new Trust.Literature(c.key()));
                proved.add(assumption(says.name(), step.statement()));
            } else {
                proved.add(says);
            }
        }
        List<Derivation.ClaimResult> claims = new ArrayList<>();
        for (Statement s : theorem.claims()) {
            claims.add(established(fact("claim", s)));
        }
        return new Derivation(checked, claims);
    }

    /** A form that grew with the steps may find less than one made anew, which is asked before a step is refused. */
    private Conclusion check(Step step, Fact says) {
        Conclusion c = attempt(step, says);
        return c instanceof Conclusion.Refused && forms.forget() ? attempt(step, says) : c;
    }

    private Conclusion attempt(Step step, Fact says) {
        Work.doing("the rule " + step.rule() + " at " + says.name());
        if (step.rule().equals(Rules.OPEN)) {
            return Conclusion.refused("no rule is given; 'majorant prove' looks for one");
        }
        Rule rule = RULES.get(step.rule());
        String wrong = Rules.of(step.rule()).wrongNumber(step.references().size());
        if (!wrong.isEmpty()) {
            return Conclusion.refused(wrong);
        }
        if (says.formula() instanceof Formula.Monotone m && ties.tied(m.body(), m.variable())) {
            return Conclusion.refused(Ties.REASON);
        }
        Lemma lemma = null;
        if (step.rule().equals(Rules.THEOREM)) {
            String name = step.references().get(0).name();
            Optional<Proof> found = lemmas.apply(name);
            if (found.isEmpty()) {
                return Conclusion.refused("the theorem '", name, "' is not proved");
            }
            usedProofs.add(found.get());
            lemma = found.get().lemma();
        }
        try {
            Situation situation = situation(step, says, lemma);
            Optional<Reason> noValue = Values.missing(situation);
            if (noValue.isPresent()) {
                return Conclusion.refused(noValue.get());
            }
            Conclusion c = rule.check(situation);
            return c instanceof Conclusion.Accepted accepted ? withValues(accepted, says, situation) : c;
        } catch (ReasonException e) {
            return Conclusion.refused(e.parts().toArray());
        }
    }

    /** The same, if all terms of what is said have values: only then it is a fact. */
    private Conclusion withValues(Conclusion.Accepted c, Fact says, Situation situation) {
        Optional<Reason> missing = Values.missing(says, c, situation);
        if (missing.isPresent()) {
            return Conclusion.refused(missing.get());
        }
        infima.note(c.halves(), says);
        return c;
    }

    private Situation situation(Step step, Fact says, Lemma lemma) {
        List<Fact> references = new ArrayList<>();
        for (Step.Reference r : step.references()) {
            if (r.kind() == Step.Reference.Kind.GIVEN) {
                references.add(find(givens, r.name()));
            } else if (r.kind() == Step.Reference.Kind.STEP) {
                Fact f = find(proved, r.name());
                if (!infima.exist(f, says.conditions())) {
                    throw new UndecidedException(
                            infima.reason(f, says.conditions()).parts().toArray());
                }
                references.add(f);
            } else if (r.kind() == Step.Reference.Kind.CONDITION) {
                references.add(condition(says, Integer.parseInt(r.name())));
            }
        }
        Map<String, Expr> values = new LinkedHashMap<>();
        step.values().forEach((k, v) -> values.put(k, abbreviations.apply(v)));
        return situation(says, facts(says), references, values, step.citations(), lemma);
    }

    /** Hypotheses, and the steps before whose infima exist under the conditions of what is said. */
    private List<Fact> facts(Fact says) {
        List<Fact> facts = new ArrayList<>(givens);
        proved.stream().filter(f -> infima.exist(f, says.conditions())).forEach(facts::add);
        return facts;
    }

    private Situation situation(
            Fact says,
            List<Fact> facts,
            List<Fact> references,
            Map<String, Expr> values,
            List<Citation> citations,
            Lemma lemma) {
        return new Situation(
                says.formula(),
                says.conditions(),
                givens,
                facts,
                references,
                values,
                citations,
                lemma,
                ties,
                log,
                forms);
    }

    /** The assumption under which a step is said, as a fact that holds where it is assumed. */
    private static Fact condition(Fact says, int number) {
        Relation r = says.conditions().get(number - 1);
        Formula formula = new Formula.Comparison(List.of(r));
        return new Fact("condition " + number, "", formula, formula, List.of(r));
    }

    /** A fact that holds under conditions may be used where all of these conditions are stated too. */
    private boolean usable(Fact f, List<Relation> conditions) {
        return conditions.containsAll(f.conditions()) && infima.exist(f, conditions);
    }

    private static Fact find(List<Fact> facts, String name) {
        for (Fact f : facts) {
            if (f.label().equals(name)) {
                return f;
            }
        }
        return facts.get(Integer.parseInt(name) - 1);
    }

    /**
     * A claim is established by a step that states it, or that states every relation of its chain. A step may state it with a
     * derivative carried out, which may have a value where the derivative has none: then that is asked as well.
     */
    private Derivation.ClaimResult established(Fact claim) {
        Derivation.ClaimResult result = statedBySteps(claim);
        boolean asWritten = claim.asWritten().equals(claim.formula())
                || proved.stream()
                        .anyMatch(f -> f.asWritten().equals(claim.asWritten()) && usable(f, claim.conditions()));
        if (!result.established() || asWritten) {
            return result;
        }
        Situation all = situation(claim, facts(claim), List.of(), Map.of(), List.of(), null);
        return Values.missing(claim, Conclusion.accepted(), all)
                .map(r -> new Derivation.ClaimResult(false, r))
                .orElse(result);
    }

    private Derivation.ClaimResult statedBySteps(Fact claim) {
        for (Fact f : proved) {
            if (f.formula().equals(claim.formula()) && usable(f, claim.conditions())) {
                return new Derivation.ClaimResult(true, Reason.of(f.name()));
            }
        }
        if (!claim.relations().isEmpty() && claim.relations().stream().allMatch(r -> stated(r, claim))) {
            return new Derivation.ClaimResult(true, Reason.of("the steps together"));
        }
        Optional<Fact> without = proved.stream()
                .filter(f -> f.formula().equals(claim.formula()) && !infima.exist(f, claim.conditions()))
                .findFirst();
        if (without.isPresent()) {
            return new Derivation.ClaimResult(false, infima.reason(without.get(), claim.conditions()));
        }
        return new Derivation.ClaimResult(
                false,
                theorem.steps().isEmpty()
                        ? Reason.of("no proof is written")
                        : Reason.of("no step states ", claim.formula()));
    }

    private boolean stated(Relation r, Fact claim) {
        NormalForm form = new NormalForm();
        return proved.stream()
                .filter(f -> usable(f, claim.conditions()))
                .flatMap(f -> f.relations().stream())
                .anyMatch(s -> s.equals(r) || s.swapped().equals(r) || Implication.rearranges(form, r, s));
    }
}
