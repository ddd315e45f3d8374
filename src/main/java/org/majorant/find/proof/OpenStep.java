package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** Justifications for a step {@code by ?}: a rule alone, or applied to hypotheses and the steps before. */
public final class OpenStep {
    private static final Pattern GIVEN = Pattern.compile("given ([0-9]+)");

    private OpenStep() {}

    /** Which step is the first without a rule, from 0. */
    public static Optional<Integer> first(Theorem t) {
        for (int i = 0; i < t.steps().size(); i++) {
            if (t.steps().get(i).rule().equals(Rules.OPEN)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What could stand behind its {@code by}, the shortest first. */
    public static List<String> proposals(Theorem t, int step) {
        String prefix = "goal by ";
        Theorem alone = alone(t, step);
        return OneStep.of("goal", alone, alone.claims().get(0), List.of()).stream()
                .filter(l -> l.startsWith(prefix))
                .map(l -> steps(l.substring(prefix.length()), t.givens().size()))
                .distinct()
                .toList();
    }

    /**
     * A proof of more steps in place of the last step, which states a claim; empty where none is found.
     *
     * @param proves whether the lines, in place of the step, make a proof
     * @param most how many proposals are tried
     */
    public static Optional<List<String>> lines(Theorem t, int step, Predicate<List<String>> proves, int most) {
        Statement goal = t.steps().get(step).statement();
        int claim = t.claims().stream().map(Statement::formula).toList().indexOf(goal.formula());
        if (claim < 0 || step + 1 < t.steps().size()) {
            return Optional.empty();
        }
        UnaryOperator<List<String>> named = lines -> lines.stream()
                .map(l -> steps(
                        l.replace("claim 1 ", "claim " + (claim + 1) + " "),
                        t.givens().size()))
                .toList();
        return new ProofSearch(alone(t, step), lines -> proves.test(named.apply(lines)), most)
                .find()
                .map(named);
    }

    /** The step as the only claim, with the steps before it as hypotheses. */
    private static Theorem alone(Theorem t, int step) {
        List<Statement> known = new ArrayList<>(t.givens());
        t.steps().subList(0, step).forEach(s -> known.add(s.statement()));
        return Restated.of(t, known, List.of(t.steps().get(step).statement()), List.of());
    }

    /** Facts behind the hypotheses are steps. */
    private static String steps(String justification, int givens) {
        return GIVEN.matcher(justification).replaceAll(m -> {
            int n = Integer.parseInt(m.group(1));
            return Matcher.quoteReplacement(n > givens ? "step " + (n - givens) : m.group());
        });
    }
}
