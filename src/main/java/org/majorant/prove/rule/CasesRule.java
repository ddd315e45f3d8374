package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code X by cases from STEP, STEP, …}: each step says {@code X} under one more condition, and one of the conditions
 * always holds.
 *
 * <p>Side conditions: the conditions compare the same two sides, which are defined, and together allow {@code <}, {@code =} and {@code >}.
 */
public final class CasesRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.CASES)
                .proves("a statement that is known in each of several cases")
                .needs(
                        "Every step that is named says what is claimed, under the conditions of the claim and exactly "
                                + "one more.",
                        "These further conditions compare the same two sides, which have values, and one of them always "
                                + "holds: `<`, `=` and `>` are all covered.")
                .accepts("""
                        theorem either-sign
                          let x in real
                          claim x*abs(x) <= x^2
                          proof
                            up:    x*abs(x) <= x^2 when x > 0    by positivity
                            down:  x*abs(x) <= x^2 when x <= 0   by positivity
                            claim 1                              by cases from up, down
                        """)
                .refuses("""
                        theorem one-case-left-open
                          let x in real
                          claim x^2 >= 0
                          proof
                            up:    x^2 >= 0 when x > 0   by positivity
                            down:  x^2 >= 0 when x < 0   by positivity
                            claim 1                      by cases from up, down
                        """, "the cases leave open that x = 0")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Situation situation) {
        List<Relation> cases = new ArrayList<>();
        for (Fact f : situation.references()) {
            List<Relation> extra = new ArrayList<>(f.conditions());
            extra.removeAll(situation.conditions());
            if (extra.size() != 1) {
                return Conclusion.refused(f.name(), " is not proved under exactly one more condition than the claim");
            }
            if (!f.formula().equals(situation.claim())) {
                return Conclusion.refused(f.name(), " says something else: ", f.formula());
            }
            if (f.formula() instanceof Formula.Monotone m && SolvingRule.mentions(extra.get(0), m.variable())) {
                return Conclusion.refused("the cases are about ", m.variable(), ", in which the function is monotone");
            }
            cases.add(extra.get(0));
        }
        Relation first = cases.get(0);
        situation.normalForm().of(first.left());
        situation.normalForm().of(first.right());
        boolean less = false;
        boolean equal = false;
        boolean greater = false;
        for (Relation c : cases) {
            Relation turned = c.left().equals(first.left()) ? c : c.swapped();
            if (!turned.left().equals(first.left()) || !turned.right().equals(first.right())) {
                return Conclusion.refused("the cases do not compare the same two sides");
            }
            less |= Sign.NEGATIVE.satisfies(turned.op());
            equal |= Sign.ZERO.satisfies(turned.op());
            greater |= Sign.POSITIVE.satisfies(turned.op());
        }
        return less && equal && greater
                ? Conclusion.accepted(cases.size(), " cases")
                : Conclusion.refused(
                        "the cases leave open that ",
                        first.left(),
                        (less ? equal ? " > " : " = " : " < "),
                        first.right());
    }
}
