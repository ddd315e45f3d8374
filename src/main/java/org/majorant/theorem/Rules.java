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
    public static final String MULTIPLYING = "multiplying";
    public static final String DIFFERENTIATION = "differentiation";
    public static final String PIECES = "pieces";
    public static final String THEOREM = "theorem";
    public static final String ORDER = "order";
    public static final String ENCLOSURE = "enclosure";
    public static final String INSTANCE = "instance";
    public static final String CASES = "cases";
    public static final String CONTRADICTION = "contradiction";
    public static final String EXTREMES = "extremes";
    public static final String MEANS = "AM-GM";
    public static final String TANGENT = "tangent";
    public static final String INFIMUM = "infimum";
    public static final String UNIMODALITY = "unimodality";
    public static final String INDUCTION = "induction";
    public static final String GRONWALL = "Gronwall";
    public static final String FIRST_EXIT = "first exit";
    public static final String BRETAGNOLLE_HUBER = "Bretagnolle-Huber";
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
            MULTIPLYING,
            DIFFERENTIATION,
            PIECES,
            THEOREM,
            ORDER,
            ENCLOSURE,
            INSTANCE,
            CASES,
            CONTRADICTION,
            EXTREMES,
            MEANS,
            TANGENT,
            INFIMUM,
            UNIMODALITY,
            INDUCTION,
            GRONWALL,
            FIRST_EXIT,
            BRETAGNOLLE_HUBER,
            CITATION);

    private Rules() {}
}
