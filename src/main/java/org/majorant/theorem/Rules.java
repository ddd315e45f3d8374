package org.majorant.theorem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.theorem.RuleSyntax.Takes;

/**
 * The rules that justify a step, as far as they are written: the one table from which the reader, the printers and the checker know
 * their names, what they are applied to and which values they take. What each one needs is told by its object in {@code prove.rule}.
 */
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

    private static final int ANY = RuleSyntax.ANY;

    private static final Map<String, RuleSyntax> TABLE = table(
            new RuleSyntax(NORMAL_FORM, "by normal form", "", 0, 0),
            new RuleSyntax(POSITIVITY, "by positivity", "", 0, 0),
            new RuleSyntax(
                    REARRANGING,
                    "by rearranging X, or by rearranging X with factor := f",
                    "",
                    1,
                    ANY,
                    Takes.NAMED,
                    List.of("factor")),
            new RuleSyntax(SUBSTITUTION, "by substitution in X, or by substitution", "in", 0, ANY),
            new RuleSyntax(SOLVING, "by solving X", "", 1, ANY),
            new RuleSyntax(LAMBERT_INVERSION, "by Lambert inversion of X", "of", 1, ANY),
            new RuleSyntax(
                    MONOTONICITY,
                    "by monotonicity from X, or from X with low := u, high := v, or from X, LIMIT",
                    "from",
                    1,
                    ANY,
                    Takes.NAMED,
                    List.of("low", "high")),
            new RuleSyntax(ADDING, "by adding X, Y, …", "", 1, ANY),
            new RuleSyntax(MULTIPLYING, "by multiplying X, Y, …", "", 1, ANY),
            new RuleSyntax(DIFFERENTIATION, "by differentiation", "", 0, 0),
            new RuleSyntax(PIECES, "by pieces", "", 0, 0),
            new RuleSyntax(THEOREM, "by theorem NAME with x := …", "", 1, 1, Takes.THEOREM),
            new RuleSyntax(ORDER, "by order", "", 0, 0),
            new RuleSyntax(ENCLOSURE, "by enclosure", "", 0, 0),
            new RuleSyntax(INSTANCE, "by instance of X with t := …", "of", 1, ANY, Takes.BOUND),
            new RuleSyntax(CASES, "by cases from X, Y, …", "from", 1, ANY),
            new RuleSyntax(CONTRADICTION, "by contradiction from X", "from", 1, ANY),
            new RuleSyntax(EXTREMES, "by extremes of X, Y, …", "of", 0, ANY),
            new RuleSyntax(MEANS, "by AM-GM with w1 := …, w2 := …", "", 0, 0, Takes.WEIGHTS),
            new RuleSyntax(
                    TANGENT,
                    "by tangent with exp := x, at := a, or with log := x, at := a",
                    "",
                    0,
                    0,
                    Takes.NAMED,
                    List.of("exp", "log", "at")),
            new RuleSyntax(
                    INFIMUM,
                    "by infimum with x := …, or from LIMIT with x := …, or from BOUND",
                    "from",
                    0,
                    ANY,
                    Takes.INFIMUM),
            new RuleSyntax(UNIMODALITY, "by unimodality from FALLS, RISES", "from", 2, 2),
            new RuleSyntax(INDUCTION, "by induction for k from RECURSION", "from", 1, ANY, Takes.FOR),
            new RuleSyntax(GRONWALL, "by Gronwall from X", "from", 1, ANY),
            new RuleSyntax(
                    FIRST_EXIT,
                    "by first exit from SLOPE, BARRIER with P := …",
                    "from",
                    2,
                    2,
                    Takes.NAMED,
                    List.of("P")),
            new RuleSyntax(BRETAGNOLLE_HUBER, "by Bretagnolle-Huber from P, Q", "from", 2, 2),
            new RuleSyntax(CITATION, "by citation KEY \"where\"", "", 0, 0));

    /** All names, in the order of the table. */
    public static final List<String> NAMES = List.copyOf(TABLE.keySet());

    private Rules() {}

    /** What stands for a rule that is looked for: {@code by ?}. It is none of {@link #NAMES}, and proves nothing. */
    public static final String OPEN = "?";

    private static final RuleSyntax NO_RULE = new RuleSyntax(OPEN, OPEN, "", 0, 0);

    /** How the rule of this name is called; the name must be one of {@link #NAMES}, or {@link #OPEN}. */
    public static RuleSyntax of(String name) {
        return name.equals(OPEN) ? NO_RULE : TABLE.get(name);
    }

    private static Map<String, RuleSyntax> table(RuleSyntax... rules) {
        Map<String, RuleSyntax> all = new LinkedHashMap<>();
        for (RuleSyntax r : rules) {
            all.put(r.name(), r);
        }
        return all;
    }
}
