package org.majorant.prove.rule;

import java.util.List;

/**
 * All rules. The table is closed: nothing can be added to it or taken out, and the door knows no other rules. A rule is its class
 * with its card, a theory file among the tests, and a line here and in {@link org.majorant.theorem.Rules}.
 */
public final class RuleTable {
    private static final List<Rule> ALL = List.of(
            new NormalFormRule(),
            new PositivityRule(),
            new RearrangingRule(),
            new SubstitutionRule(),
            new SolvingRule(),
            new LambertInversionRule(),
            new MonotonicityRule(),
            new AddingRule(),
            new MultiplyingRule(),
            new DifferentiationRule(),
            new PiecesRule(),
            new OrderRule(),
            new EnclosureRule(),
            new InfimumRule(),
            new UnimodalityRule(),
            new MeansRule(),
            new TangentRule(),
            new CasesRule(),
            new ContradictionRule(),
            new ExtremesRule(),
            new InstanceRule(),
            new InductionRule(),
            new GronwallRule(),
            new FirstExitRule(),
            new BretagnolleHuberRule(),
            new TheoremRule(),
            new CitationRule());

    private RuleTable() {}

    /** The rules in the order in which a reader meets them; unmodifiable. */
    public static List<Rule> all() {
        return ALL;
    }
}
