package org.majorant.api;

import java.util.List;

/**
 * The exact order of growth of an expression.
 *
 * @param as what tends where, and from which side
 * @param theta {@code Theta(…)}, or 0 for what is 0
 * @param terms the leading terms, the largest first
 * @param remainder {@code o(…)}; empty where the terms are all of it
 * @param limit the limit, or why it is not decided
 */
public record OrderOfGrowth(String as, String theta, List<String> terms, String remainder, String limit) {
    public OrderOfGrowth {
        terms = List.copyOf(terms);
    }
}
