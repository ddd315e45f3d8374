package org.majorant.theorem;

import java.util.List;

/** The names of the rules that justify a step. What each one checks is told by its class in {@code derive.check}. */
public final class Rules {
    public static final String NORMAL_FORM = "normal form";
    public static final String POSITIVITY = "positivity";
    public static final String REARRANGING = "rearranging";
    public static final String SUBSTITUTION = "substitution";
    public static final String SOLVING = "solving";
    public static final String LAMBERT_INVERSION = "Lambert inversion";
    public static final String MONOTONICITY = "monotonicity";
    public static final String ADDING = "adding";
    public static final String DIFFERENTIATION = "differentiation";
    public static final String PIECES = "pieces";
    public static final String THEOREM = "theorem";
    public static final String CITATION = "citation";

    public static final List<String> NAMES = List.of(
            NORMAL_FORM,
            POSITIVITY,
            REARRANGING,
            SUBSTITUTION,
            SOLVING,
            LAMBERT_INVERSION,
            MONOTONICITY,
            ADDING,
            DIFFERENTIATION,
            PIECES,
            THEOREM,
            CITATION);

    private Rules() {}
}
