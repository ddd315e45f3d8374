package org.majorant.prove;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;

/** What a check is given from beyond the wall. Nothing of it is believed. */
public interface Premises {

    /** The proof of a theorem, by the name under which it is used; empty where it is not proved. */
    Optional<Proof> proof(String name);

    /**
     * Values that may make all formulas true.
     *
     * @param theorem the theorem whose hypotheses they are
     * @param wanted the formulas, without abbreviations
     * @param isOne tells whether values do
     */
    Optional<Instance> instance(Theorem theorem, List<Formula> wanted, Predicate<Instance> isOne);
}
