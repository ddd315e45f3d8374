package org.majorant.theorem;

import java.util.List;

/**
 * A named relation that theorems may take as a hypothesis.
 *
 * @param name its name, also its statement's label
 * @param statement what it says
 * @param mark where it comes from
 * @param citations its sources
 */
public record Law(String name, Statement statement, Mark mark, List<Citation> citations) {
    public Law {
        citations = List.copyOf(citations);
    }
}
