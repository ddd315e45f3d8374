package org.majorant.prove.rule;

import org.majorant.theorem.Rules;

/** {@code by citation KEY}: the step is taken over from the literature. What rests on it is conditional on that source. */
public final class CitationRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.CITATION)
                .proves("what is taken over from the literature")
                .needs("The source is declared with `cite`. What rests on the step is `conditional` on that source, "
                        + "never `proved`.")
                .accepts("""
                        theorem from-the-literature
                          let A, T, xi in (0, inf)
                          cite huber1979 "Theorem 1"
                          claim A*exp(-T/xi) < 2*A
                          proof
                            claim 1   by citation huber1979 "Theorem 1"
                          expect conditional
                        """)
                .withoutLemma("the cited statement is a premise of the exported theorem");
    }

    @Override
    public Conclusion check(Situation situation) {
        return new Conclusion.Cited(situation.citations().get(0).key());
    }
}
