package org.majorant.api;

import java.util.List;

/**
 * The roots of an equation, in the domain of the unknown: the positive reals where it is not declared.
 *
 * @param every whether every value is one; then none is listed
 * @param everyWhen further cases in which every value is one, each a list of what must hold together
 * @param roots the roots; none where there is none
 * @param counted how it is known that there are no others
 */
public record Roots(boolean every, List<List<String>> everyWhen, List<Root> roots, Counted counted) {
    /** How it is known that there are no other roots, the strongest first. */
    public enum Counted {
        /** The normal form: both sides are equal, or differ by what is never 0. */
        NORMAL_FORM("normal form"),
        /** All roots were isolated by balls, and those given are these. */
        ISOLATED("isolated"),
        /** Each step to the roots is an equivalence, and at sampled points the isolated roots are those given. */
        EQUIVALENT("equivalences, held against isolated roots at points"),
        /** Each step to the roots is an equivalence; nothing was held against it. */
        EQUIVALENT_ALONE("equivalences");

        private final String words;

        Counted(String words) {
            this.words = words;
        }

        static Counted of(String words) {
            for (Counted c : values()) {
                if (c.words.equals(words)) {
                    return c;
                }
            }
            throw new IllegalStateException("roots counted by " + words);
        }
    }

    /** A root in closed form, and the conditions under which it is one; none for always. */
    public record Root(String value, List<String> when) {
        public Root {
            when = List.copyOf(when);
        }
    }

    public Roots {
        everyWhen = everyWhen.stream().map(List::copyOf).toList();
        roots = List.copyOf(roots);
    }
}
