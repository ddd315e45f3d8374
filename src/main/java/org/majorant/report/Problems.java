package org.majorant.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.prove.Derivation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.text.Span;
import org.majorant.theorem.Step;

/** What of a ledger is not as its files expect, each thing at its place. */
public final class Problems {
    private Problems() {}

    /** For each theorem whose verdict is not the expected one the theorem, and the step that was refused, where one was. */
    public static List<Problem> of(Ledger ledger) {
        List<Problem> all = new ArrayList<>();
        ledger.entries().stream().filter(e -> !e.met()).forEach(e -> all.addAll(of(e)));
        return List.copyOf(all);
    }

    /** The same of one theorem; none where it is as expected. */
    public static List<Problem> of(Entry e) {
        if (e.met()) {
            return List.of();
        }
        Optional<Derivation.CheckedStep> refused = refusedStep(e);
        String why = refused.isPresent() && e.verdict().word().equals("undecided")
                ? "step " + refused.get().number() + " is refused"
                : WitnessLine.of(e.verdict());
        List<Problem> all = new ArrayList<>();
        all.add(Problem.at(
                e.theorem().span(),
                Problem.Code.NOT_AS_EXPECTED,
                e.id() + " is " + e.verdict().word() + atLevel(e) + ", expected: " + e.expectation()
                        + (why.isEmpty() ? "" : "; " + why),
                ""));
        refused.ifPresent(s -> all.add(Problem.at(
                place(s.step()),
                Problem.Code.REFUSED_STEP,
                "step " + s.number() + " of " + e.id() + " by " + s.step().rule() + " is refused: " + reason(s, e),
                e.missed().get().map(m -> MissText.of(m, s.step().statement())).orElse(""))));
        return all;
    }

    private static String atLevel(Entry e) {
        int level = e.verdict().level().ordinal();
        return level == 0 ? "" : " at level " + level;
    }

    private static Optional<Derivation.CheckedStep> refusedStep(Entry e) {
        return e.derivation().stream()
                .flatMap(d -> d.steps().stream())
                .filter(s -> s.result() instanceof Conclusion.Refused)
                .findFirst();
    }

    private static String reason(Derivation.CheckedStep s, Entry e) {
        return ((Conclusion.Refused) s.result()).reason().folded(e.theorem()).toString();
    }

    /** The step with its justification; the justification alone where the step says what stands elsewhere. */
    static Span place(Step s) {
        Span says = s.statement().span();
        boolean before = says.end() <= s.ruleSpan().start()
                && says.file().line(says.end()) == s.ruleSpan().line();
        return before ? says.to(s.ruleSpan()) : s.ruleSpan();
    }
}
