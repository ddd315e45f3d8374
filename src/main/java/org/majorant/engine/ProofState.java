package org.majorant.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.judge.Entry;
import org.majorant.prove.Derivation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.text.Span;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/**
 * Where a written proof stands at one of its steps, in the author's abbreviations.
 *
 * @param id {@code theory/theorem}
 * @param step which step, from 1; one more than there are for what is left behind the last
 * @param place where the step stands
 * @param declared what the names stand for, a line each
 * @param scope hypotheses, steps before and conditions by name, such as {@code given 1: x > 0}
 * @param wanted what the step says; behind the last step the first claim that is open, empty for none
 * @param rule its rule
 * @param status {@code accepted}, {@code cited}, {@code refused}, {@code not checked} or {@code missing}
 * @param says what the rule said, a refusal with its side condition
 * @param left claims that no step establishes
 */
public record ProofState(
        String id,
        int step,
        Span place,
        List<String> declared,
        List<String> scope,
        String wanted,
        String rule,
        String status,
        String says,
        List<String> left) {
    public ProofState {
        declared = List.copyOf(declared);
        scope = List.copyOf(scope);
        left = List.copyOf(left);
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
        List<String> scope = new ArrayList<>();
        for (int i = 0; i < spelled.givens().size(); i++) {
            scope.add("given " + named(i, spelled.givens().get(i)));
        }
        for (int i = 0; i < step - 1; i++) {
            scope.add("step " + named(i, spelled.steps().get(i)));
        }
        List<String> declared = new ArrayList<>(Spelled.lines(spelled.statement()));
        declared.addAll(Spelled.lines(spelled.proof()));
        List<String> left = left(e, spelled);
        if (step > t.steps().size()) {
            Span place = t.steps().isEmpty()
                    ? t.span()
                    : t.steps().get(t.steps().size() - 1).ruleSpan();
            String wanted = left.isEmpty() ? "" : left.get(0).replaceFirst("^claim \\d+: ", "");
            String status = left.isEmpty() ? "accepted" : "missing";
            return new ProofState(e.id(), step, place, declared, scope, wanted, "", status, why(e), left);
        }
        Step s = t.steps().get(step - 1);
        Statement says = spelled.steps().get(step - 1);
        for (int i = 0; i < says.conditions().size(); i++) {
            scope.add("condition " + (i + 1) + ": " + says.conditions().get(i));
        }
        Optional<Conclusion> result =
                step <= checked.size() ? Optional.of(checked.get(step - 1).result()) : Optional.empty();
        return new ProofState(
                e.id(),
                step,
                place(s),
                declared,
                scope,
                says.toString(),
                s.rule(),
                result.map(ProofState::status).orElse("not checked"),
                result.map(r -> reason(r, t)).orElse(""),
                left);
    }

    private static String named(int i, Statement s) {
        return (i + 1) + (s.label().isEmpty() ? "" : " (" + s.label() + ")") + ": " + s;
    }

    private static List<String> left(Entry e, Spelled spelled) {
        List<String> left = new ArrayList<>();
        List<Derivation.ClaimResult> claims =
                e.derivation().map(Derivation::claims).orElse(List.of());
        for (int i = 0; i < spelled.claims().size(); i++) {
            if (i >= claims.size() || !claims.get(i).established()) {
                left.add("claim " + (i + 1) + ": " + spelled.claims().get(i));
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
