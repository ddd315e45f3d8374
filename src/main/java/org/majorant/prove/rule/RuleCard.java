package org.majorant.prove.rule;

import java.util.List;
import org.majorant.theorem.RuleSyntax;
import org.majorant.theorem.Rules;

/**
 * What a reader must know of a rule. The reference page is printed from it, and its examples are run.
 *
 * @param syntax how it is called
 * @param proves the shapes of goal that it is for
 * @param needs its side conditions, each a sentence
 * @param accepted theorems of the theory language whose proofs it accepts
 * @param refused one that it refuses, which may use theorems of {@code accepted}; empty for a rule that refuses nothing
 * @param reason words of the reason for which it refuses that one
 * @param lemmas what the rule is in the Coq library, {@code FILE.NAME}
 * @param withoutLemma why there is none; empty where there is one
 */
public record RuleCard(
        RuleSyntax syntax,
        List<String> proves,
        List<String> needs,
        String accepted,
        String refused,
        String reason,
        List<String> lemmas,
        String withoutLemma) {
    public RuleCard {
        proves = List.copyOf(proves);
        needs = List.copyOf(needs);
        lemmas = List.copyOf(lemmas);
    }

    static RuleCard of(String name) {
        return new RuleCard(Rules.of(name), List.of(), List.of(), "", "", "", List.of(), "");
    }

    RuleCard proves(String... goals) {
        return new RuleCard(syntax, List.of(goals), needs, accepted, refused, reason, lemmas, withoutLemma);
    }

    RuleCard needs(String... conditions) {
        return new RuleCard(syntax, proves, List.of(conditions), accepted, refused, reason, lemmas, withoutLemma);
    }

    RuleCard accepts(String theorems) {
        return new RuleCard(syntax, proves, needs, theorems, refused, reason, lemmas, withoutLemma);
    }

    RuleCard refuses(String theorem, String why) {
        return new RuleCard(syntax, proves, needs, accepted, theorem, why, lemmas, withoutLemma);
    }

    RuleCard inCoq(String... names) {
        return new RuleCard(syntax, proves, needs, accepted, refused, reason, List.of(names), "");
    }

    RuleCard withoutLemma(String why) {
        return new RuleCard(syntax, proves, needs, accepted, refused, reason, List.of(), why);
    }
}
