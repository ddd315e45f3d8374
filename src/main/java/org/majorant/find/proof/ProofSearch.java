package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.majorant.expr.FormalKind;
import org.majorant.expr.ReasonException;
import org.majorant.expr.Relation;
import org.majorant.number.work.Work;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * Looks for a written proof of a theorem: claim after claim, first in few lines, then by plans whose steps are looked for in turn,
 * deeper each time. The same theorem gives the same proof. The work is counted in proofs that are handed to the checker.
 */
public final class ProofSearch {
    private static final int DEEPEST = 4;
    /** So often what follows at once from hypotheses is gathered, each time from what was gathered before. */
    private static final int ROUNDS = 2;
    /** Lines that are tried for a goal among the plans; a claim is tried with all there are once the shallow plans have failed. */
    private static final int MOST_AT_FIRST = 120;

    private static final int MOST_FOR_A_STEP = 80;

    /** Steps of work for one beginning, and for the plans of one kind for one goal; the clock is there for the machine's sake. */
    private static final long WORK = 1_500_000;

    private static final long SECONDS = 10;
    /** A beginning on which all that work was spent counts as so many. */
    private static final int SPENT = 20;

    private final Theorem theorem;
    private final Predicate<List<String>> proves;
    private final int most;
    private final Plausible plausible;
    /** Those that say something for goals of their own shape alone. */
    private final List<Tactic> likely;

    private final List<Tactic> others;
    private final List<Tactic> ofParts = List.of(new ByParts());
    private final Set<List<String>> refused = new HashSet<>();
    private final Set<List<String>> known = new HashSet<>();
    private final Map<Tactic, Map<String, List<Plan>>> plans = new HashMap<>();
    private final Map<String, Integer> failed = new HashMap<>();
    private int tried;
    private int left;

    /**
     * @param proves whether all lines, as the beginning of a proof of the theorem, are accepted
     * @param most how many beginnings are tried for a claim
     */
    public ProofSearch(Theorem theorem, Predicate<List<String>> proves, int most) {
        this(theorem, List.of(), proves, most);
    }

    /**
     * @param cited theorems that a proof may cite, and that {@code proves} knows
     * @param proves whether all lines, as the beginning of a proof of the theorem, are accepted
     * @param most how many beginnings are tried for a claim
     */
    public ProofSearch(Theorem theorem, List<Cited> cited, Predicate<List<String>> proves, int most) {
        this.theorem = spelledOut(theorem);
        this.proves = proves;
        this.most = most;
        this.plausible = new Plausible(this.theorem);
        this.likely = List.of(
                new ByRecursion(),
                new ByInfimum(),
                new ByAllocation(),
                new ByCombination(),
                new ByConcavity(),
                new ByLogarithms(),
                new ByMonotoneFunctions(),
                new ByBound(),
                new ByTheorem(cited));
        this.others = List.of(
                new ByPieces(plausible::test),
                new ByBranch(),
                new ByBalance(),
                new ByElimination(),
                new ByShares(),
                new ByLinks(),
                new ByParts(),
                new BySlope(),
                new ByMonotonicity(plausible::test));
    }

    /** The theorem with its abbreviations put in, so that finders see what they stand for. */
    private static Theorem spelledOut(Theorem t) {
        UnaryOperator<Statement> put = s -> new Statement(
                s.label(),
                Formulas.map(s.formula(), t.expansion()),
                s.conditions().stream().map(c -> c.map(t.expansion())).toList(),
                s.span());
        return Restated.of(
                t,
                t.givens().stream().map(put).toList(),
                t.claims().stream().map(put).toList(),
                t.steps());
    }

    /** The lines of a proof of all claims; empty where some claim resists. */
    public Optional<List<String>> find() {
        List<String> all = new ArrayList<>();
        List<Known> earlier = new ArrayList<>();
        for (int i = 0; i < theorem.claims().size(); i++) {
            Goal goal = Goal.claim(theorem, i, earlier);
            Optional<List<String>> more = claim(goal, all);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            all = shortened(more.get(), all.size());
            Statement says = goal.says();
            Relation r = goal.relation();
            if (r != null && says.conditions().isEmpty()) {
                earlier.add(new Known(says.label().isEmpty() ? "step " + all.size() : says.label(), r));
            }
        }
        return Optional.of(all);
    }

    /** The lines without those from a place on that the rest does without. */
    private List<String> shortened(List<String> lines, int from) {
        List<String> now = lines;
        for (int i = now.size() - 2; i >= from && left > 0; i--) {
            List<String> fewer = new ArrayList<>(now);
            fewer.remove(i);
            if (accepted(fewer)) {
                now = fewer;
            }
        }
        return now;
    }

    /** How many beginnings of proofs were tried. */
    public int tried() {
        return tried;
    }

    private Optional<List<String>> claim(Goal claim, List<String> start) {
        left = most;
        failed.clear();
        List<String> before = start;
        Goal goal = claim;
        for (int round = 0; round < ROUNDS; round++) {
            for (Forward.Step s : Forward.from(goal)) {
                List<String> more = new ArrayList<>(before);
                more.add(s.line());
                Statement says = new Statement(
                        "",
                        new Formula.Comparison(List.of(s.known().says())),
                        goal.says().conditions(),
                        goal.says().span());
                if (plausible.test(says) && accepted(more)) {
                    before = more;
                    goal = goal.knowing(List.of(s.known()));
                }
            }
        }
        Optional<List<String>> found = Optional.empty();
        for (int depth = 0; depth <= DEEPEST && found.isEmpty() && left > 0; depth++) {
            found = reach(goal, before, depth);
            if (depth == 1 && found.isEmpty() && !goal.speaksOf(FormalKind.INFIMUM)) {
                List<List<String>> rest = new ArrayList<>(Lines.few(goal));
                rest.addAll(Lines.many(goal));
                found = first(rest, before);
            }
        }
        return found;
    }

    /** The lines before, and those that lead to the goal through at most so many plans, one within the other. */
    private Optional<List<String>> reach(Goal goal, List<String> before, int depth) {
        String name = goal.says().toString();
        boolean step = !goal.isClaim();
        if (left <= 0 || step && failed.getOrDefault(name, -1) >= depth || step && !plausible.test(goal.says())) {
            return Optional.empty();
        }
        Optional<List<String>> found = first(Lines.one(goal), before);
        boolean infimum = goal.speaksOf(FormalKind.INFIMUM);
        if (found.isEmpty() && !infimum) {
            found = first(Lines.means(goal), before);
        }
        if (found.isEmpty()) {
            found = planned(likely, goal, before, depth);
        }
        if (found.isEmpty() && !infimum) {
            Set<List<String>> few = new LinkedHashSet<>(Lines.few(goal));
            found = first(
                    few.stream().limit(step ? MOST_FOR_A_STEP : MOST_AT_FIRST).toList(), before);
        }
        if (found.isEmpty() && depth > 0) {
            found = planned(infimum ? ofParts : others, goal, before, depth);
        }
        if (found.isEmpty() && left > 0) {
            failed.put(name, depth);
        }
        return found;
    }

    /** By plans; at depth 0 by those alone that ask for no other goal. */
    private Optional<List<String>> planned(List<Tactic> tactics, Goal goal, List<String> before, int depth) {
        for (Tactic tactic : left > 0 ? tactics : List.<Tactic>of()) {
            for (Plan plan : plans(tactic, goal)) {
                if (depth > 0 || plan.first().isEmpty()) {
                    Optional<List<String>> found = carriedOut(plan, before, depth - 1);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Plan> plans(Tactic tactic, Goal goal) {
        Map<String, List<Plan>> made = plans.computeIfAbsent(tactic, t -> new HashMap<>());
        String name = goal.head() + goal.says() + goal.earlier().size();
        List<Plan> before = made.get(name);
        if (before == null) {
            before = fresh(tactic, goal);
            made.put(name, before);
        }
        return before;
    }

    private List<Plan> fresh(Tactic tactic, Goal goal) {
        try {
            return Work.within(WORK, SECONDS, "the search for plans", () -> tactic.plans(goal));
        } catch (ReasonException e) {
            return List.of();
        } catch (Work.SpentException | StackOverflowError e) {
            left -= SPENT;
            return List.of();
        }
    }

    private boolean accepted(List<String> lines) {
        left--;
        tried++;
        try {
            return Work.within(WORK, SECONDS, "a proposal", () -> proves.test(lines));
        } catch (ReasonException e) {
            return false;
        } catch (Work.SpentException | StackOverflowError e) {
            left -= SPENT;
            return false;
        }
    }

    private Optional<List<String>> carriedOut(Plan plan, List<String> before, int depth) {
        List<String> lines = before;
        if (!plan.opening().isEmpty()) {
            Optional<List<String>> more = first(List.of(plan.opening()), before);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            lines = more.get();
        }
        for (Goal g : plan.first()) {
            Optional<List<String>> more = reach(g, lines, depth);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            lines = more.get();
        }
        return first(List.of(plan.lines()), lines);
    }

    /** The lines before with the first of the continuations that is accepted. */
    private Optional<List<String>> first(Iterable<List<String>> continuations, List<String> before) {
        for (List<String> more : continuations) {
            List<String> lines = new ArrayList<>(before);
            lines.addAll(more);
            if (left <= 0) {
                return Optional.empty();
            }
            if (refused.contains(lines)) {
                continue;
            }
            if (known.contains(lines) || accepted(lines)) {
                known.add(lines);
                return Optional.of(lines);
            }
            refused.add(lines);
        }
        return Optional.empty();
    }
}
