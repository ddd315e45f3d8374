package org.majorant.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.fit.Constant;
import org.majorant.fit.ProfileLikelihood;

/** A theory file with the law that was fitted, in which each identified constant has its interval for its domain. */
final class FitTheory {
    private static final int DIGITS = 4;
    private static final String COST = "cost";
    private static final String METHOD = "Huber loss of the log residuals with delta ";

    private final FitAnswer a;
    private final String name;

    /** @param name the name of the theory */
    FitTheory(FitAnswer answer, String name) {
        a = answer;
        this.name = name;
    }

    /** Whether a file that begins so was written by the command. */
    static boolean isOwn(String beginning) {
        return beginning.contains(METHOD);
    }

    String text() {
        Map<String, Relation> laws = laws();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(a.law().title()).append(", fitted\n\n");
        out.append("Constants of ")
                .append(a.law().title())
                .append(" from ")
                .append(a.rows().fitted().length);
        out.append(" rows of `")
                .append(a.file().replaceAll("[\\p{Cntrl}`]", " "))
                .append("`, ");
        out.append(a.rows().leftOut().length)
                .append(" left out, ")
                .append(a.rows().heldOut().length);
        out.append(" held out; " + METHOD);
        out.append(ShortNumber.of(a.fit().delta(), 1))
                .append(";\n")
                .append(a.bootstrap().resamples());
        out.append(" bootstrap draws of ").append(a.group().isEmpty() ? "rows" : "groups");
        out.append(", seed ").append(a.seed()).append(". The domain of a constant is the hull of its 95 % intervals\n");
        out.append(
                "by profile likelihood and by bootstrap. One that the runs do not identify keeps the domain that it had.\n\n");
        out.append("```claim\ntheory ")
                .append(name)
                .append(" \"")
                .append(a.law().title())
                .append(", fitted\"\n");
        symbols(laws).forEach((symbol, line) -> out.append(line).append('\n'));
        laws.forEach((law, r) ->
                out.append("law ").append(law).append(": ").append(r).append("   mark reading\n"));
        return out.append("```\n").toString();
    }

    /** The law with given constants put in, and the theory's cost where it has one. */
    private Map<String, Relation> laws() {
        Map<String, Relation> laws = new LinkedHashMap<>();
        laws.put(a.law().name(), Relation.eq(a.law().loss(), a.fit().law().rightSide()));
        Optional<Relation> cost = a.law().theory().map(t -> t.laws().get(COST)).flatMap(FitLaw::equation);
        cost.filter(r -> !a.law().name().equals(COST)
                        && !Exprs.containsUnknown(r.left())
                        && !Exprs.containsUnknown(r.right()))
                .ifPresent(r -> laws.put(COST, r));
        return laws;
    }

    private Map<String, String> symbols(Map<String, Relation> laws) {
        Set<Expr.Sym> all = new LinkedHashSet<>();
        laws.values().forEach(r -> all.addAll(Exprs.freeSymbols(r)));
        List<Constant> constants = a.fit().law().constants();
        Map<String, String> lines = new LinkedHashMap<>();
        for (Expr.Sym s : all) {
            String line = "let " + s.name() + " in " + s.domain();
            for (int j = 0; j < constants.size(); j++) {
                if (constants.get(j).symbol() == s) {
                    line = constant(s, j);
                }
            }
            lines.put(s.name(), line);
        }
        return lines;
    }

    private String constant(Expr.Sym s, int j) {
        ProfileLikelihood.Interval i = a.profiles().get(j);
        List<String> notes = new ArrayList<>();
        notes.add(ShortNumber.of(a.minimum().values()[j], 6));
        notes.add("standard error " + ShortNumber.of(a.bootstrap().standardError(j), 2));
        String domain = s.domain().toString();
        if (i.identified()) {
            domain = within(
                    s.domain(),
                    Math.min(i.low(), a.bootstrap().quantile(j, FitText.LOW)),
                    Math.max(i.high(), a.bootstrap().quantile(j, FitText.HIGH)));
        } else {
            notes.add("not identified");
        }
        return "let " + s.name() + " in " + domain + "   # " + String.join(", ", notes);
    }

    /** The interval, rounded outwards; the domain's own end where that passes it. */
    private static String within(Domain domain, double low, double high) {
        String from = ShortNumber.of(low, DIGITS, RoundingMode.FLOOR);
        String to = ShortNumber.of(high, DIGITS, RoundingMode.CEILING);
        String whole = domain.toString();
        boolean lowInside = domain.lower().isInfinite()
                || number(from) > domain.lower().value().doubleValue();
        boolean highInside = domain.upper().isInfinite()
                || number(to) < domain.upper().value().doubleValue();
        String left = lowInside ? "[" + from : whole.substring(0, whole.indexOf(','));
        String right =
                highInside ? to + "]" : whole.substring(whole.indexOf(',') + 1).strip();
        return left + ", " + right;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
