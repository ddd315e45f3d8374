package org.majorant.theorem;

import java.util.List;

/**
 * How a rule is called: all that can be said of a step {@code by RULE …} before anything is checked.
 *
 * @param name as written after {@code by}
 * @param form how the justification is written, in one line
 * @param preposition the word before what the rule is applied to, or none
 * @param fewest how many references it needs
 * @param most how many references it takes
 * @param takes what {@code with NAME := VALUE} can give values to
 * @param names the names to which it can, where they are the same for every step
 */
public record RuleSyntax(
        String name, String form, String preposition, int fewest, int most, Takes takes, List<String> names) {
    /** No limit to the references. */
    public static final int ANY = Integer.MAX_VALUE;

    /** What {@code with NAME := VALUE} can give values to. */
    public enum Takes {
        /** The names of {@link RuleSyntax#names}. */
        NAMED,
        /** {@code w1}, {@code w2} and so on. */
        WEIGHTS,
        /** The variable that the named statement binds. */
        BOUND,
        /** The variables of the infima of the step. */
        INFIMUM,
        /** The symbols of the theorem that is applied. */
        THEOREM,
        /** No {@code with}, but {@code for NAME}. */
        FOR
    }

    public RuleSyntax {
        names = List.copyOf(names);
    }

    RuleSyntax(String name, String form, String preposition, int fewest, int most, Takes takes) {
        this(name, form, preposition, fewest, most, takes, List.of());
    }

    /** One without {@code with}. */
    RuleSyntax(String name, String form, String preposition, int fewest, int most) {
        this(name, form, preposition, fewest, most, Takes.NAMED);
    }

    /** Why it cannot be applied to so many things; empty when it can. */
    public String wrongNumber(int references) {
        if (references >= fewest && references <= most) {
            return "";
        }
        String wanted = most == 0
                ? "nothing"
                : fewest == most
                        ? counted(fewest)
                        : references < fewest ? "at least " + counted(fewest) : "at most " + counted(most);
        return "'by " + name + "' is applied to " + wanted + ", not to " + counted(references);
    }

    private static String counted(int n) {
        return n == 0 ? "nothing" : n == 1 ? "one fact" : n + " facts";
    }
}
