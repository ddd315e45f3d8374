package org.majorant.prove.rule;

/** {@code by citation KEY}: the step is taken over from the literature. What rests on it is conditional on that source. */
public final class CitationRule implements Rule {
    @Override
    public Conclusion check(Situation situation) {
        return new Conclusion.Cited(situation.citations().get(0).key());
    }
}
