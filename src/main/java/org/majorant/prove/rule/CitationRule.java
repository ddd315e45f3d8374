package org.majorant.prove.rule;

/** {@code by citation KEY}: the step is taken over from the literature. What rests on it is conditional on that source. */
public final class CitationRule implements StepRule {
    @Override
    public StepResult check(Situation situation) {
        return new StepResult.Cited(situation.citations().get(0).key());
    }
}
