package org.majorant.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.judge.Entry;
import org.majorant.prove.Derivation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.text.Span;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/**
 * Where a written proof stands at one of its steps, in the author's abbreviations.
 *
 * @param entry the theorem as it was judged
 * @param step which step, from 1; one more than there are for what is left behind the last
 * @param place where the step stands
 * @param declared what the names stand for, a line each
 * @param inScope hypotheses, steps before and conditions, by names such as {@code given 1}
 * @param goal what the step says; behind the last step the first claim that is open
 * @param rule its rule
 * @param status {@code accepted}, {@code cited}, {@code refused}, {@code not checked} or {@code missing}
 * @param says what the rule said, a refusal with its side condition
 * @param open claims that no step establishes
 */
public record ProofState(
        Entry entry,
        int step,
        Span place,
        List<String> declared,
        List<Fact> inScope,
        Optional<Statement> goal,
        String rule,
        String status,
        String says,
        List<Fact> open) {
    public ProofState {
        declared = List.copyOf(declared);
        inScope = List.copyOf(inScope);
        open = List.copyOf(open);
    }

    /** A statement with its name, such as {@code step 2 (slope)}; as a text {@code given 1: x > 0}. */
    public record Fact(String name, Statement says) {
        private static Fact of(String kind, int i, Statement s) {
            return new Fact(kind + " " + (i + 1) + (s.label().isEmpty() ? "" : " (" + s.label() + ")"), s);
        }

        @Override
        public String toString() {
            return name + ": " + says;
        }
    }

    /** {@code theory/theorem}. */
    public String id() {
        return entry.id();
    }

    /** What is in scope, a line each. */
    public List<String> scope() {
        return inScope.stream().map(Fact::toString).toList();
    }

    /** The goal as a text; empty where there is none. */
    public String wanted() {
        return goal.map(Statement::toString).orElse("");
    }

    /** The open claims, a line each. */
    public List<String> left() {
        return open.stream().map(Fact::toString).toList();
    }

    /** What fails first in the written proof; empty where nothing does, or where no proof is written. */
    public static Optional<ProofState> failing(Entry e) {
        Optional<Derivation> d = e.derivation();
        if (d.isEmpty() || d.get().isComplete()) {
            return Optional.empty();
        }
        return Optional.of(d.get().steps().stream()
                .filter(s -> s.result() instanceof Conclusion.Refused)
                .findFirst()
                .map(s -> at(e, s.number()))
                .orElseGet(() -> at(e, e.theorem().steps().size() + 1)));
    }

    /** @param step from 1 to one more than there are */
    public static ProofState at(Entry e, int step) {
        Theorem t = e.theorem();
        Spelled spelled = Spelled.of(e.theory(), t);
        List<Derivation.CheckedStep> checked =
                e.derivation().map(Derivation::steps).orElse(List.of());
        List<Fact> scope = new ArrayList<>();
        for (int i = 0; i < spelled.givens().size(); i++) {
            scope.add(Fact.of("given", i, spelled.givens().get(i)));
        }
        for (int i = 0; i < step - 1; i++) {
            scope.add(Fact.of("step", i, spelled.steps().get(i)));
        }
        List<String> declared = new ArrayList<>(Spelled.lines(spelled.statement()));
        declared.addAll(Spelled.lines(spelled.proof()));
        List<Fact> left = left(e, spelled);
        if (step > t.steps().size()) {
            Span place = t.steps().isEmpty()
                    ? t.span()
                    : t.steps().get(t.steps().size() - 1).ruleSpan();
            Optional<Statement> wanted = left.stream().map(Fact::says).findFirst();
            String status = left.isEmpty() ? "accepted" : "missing";
            return new ProofState(e, step, place, declared, scope, wanted, "", status, why(e), left);
        }
        Step s = t.steps().get(step - 1);
        Statement says = spelled.steps().get(step - 1);
        for (int i = 0; i < says.conditions().size(); i++) {
            Formula condition = new Formula.Comparison(List.of(says.conditions().get(i)));
            scope.add(Fact.of("condition", i, new Statement("", condition, List.of(), says.span())));
        }
        Optional<Conclusion> result =
                step <= checked.size() ? Optional.of(checked.get(step - 1).result()) : Optional.empty();
        return new ProofState(
                e,
                step,
                place(s),
                declared,
                scope,
                Optional.of(says),
                s.rule(),
                result.map(ProofState::status).orElse("not checked"),
                result.map(r -> reason(r, t)).orElse(""),
                left);
    }

    private static List<Fact> left(Entry e, Spelled spelled) {
        List<Fact> left = new ArrayList<>();
        List<Derivation.ClaimResult> claims =
                e.derivation().map(Derivation::claims).orElse(List.of());
        for (int i = 0; i < spelled.claims().size(); i++) {
            if (i >= claims.size() || !claims.get(i).established()) {
                left.add(new Fact("claim " + (i + 1), spelled.claims().get(i)));
            }
        }
        return left;
    }

    private static String why(Entry e) {
        return e.derivation()
                .flatMap(d -> d.claims().stream().filter(c -> !c.established()).findFirst())
                .map(c -> c.how().folded(e.theorem()).toString())
                .orElse("");
    }

    private static String status(Conclusion c) {
        return c instanceof Conclusion.Accepted ? "accepted" : c instanceof Conclusion.Cited ? "cited" : "refused";
    }

    private static String reason(Conclusion c, Theorem t) {
        if (c instanceof Conclusion.Accepted a) {
            return a.how().folded(t).toString();
        }
        return c instanceof Conclusion.Cited cited
                ? "taken over from " + cited.key()
                : ((Conclusion.Refused) c).reason().folded(t).toString();
    }

    /** The step with its justification; the justification alone where what the step says stands elsewhere. */
    public static Span place(Step s) {
        Span says = s.statement().span();
        return says.file() == s.ruleSpan().file() && says.end() <= s.ruleSpan().start() && isNear(says, s.ruleSpan())
                ? says.to(s.ruleSpan())
                : s.ruleSpan();
    }

    private static boolean isNear(Span says, Span rule) {
        return says.file().line(says.end()) >= rule.line() - 1;
    }
}
