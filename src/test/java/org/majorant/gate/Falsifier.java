package org.majorant.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/**
 * Looks for a world in which all hypotheses of a problem are true and one of its facts is false or has no value. What it finds is
 * computed again at twice the precision.
 */
final class Falsifier {
    private static final int[] PRECISIONS = {60, 220, 440};

    private static final int[] FEWER = {60, 220};
    /** In so many worlds are statements held that ask for many values each. */
    private static final int MOST_HEAVY = 12;

    private final Problem problem;
    private final Draw draw;
    private int tried;
    private int met;

    Falsifier(Problem problem, Draw draw) {
        this.problem = problem;
        this.draw = draw;
    }

    /** A world in which a fact fails. */
    record Contradiction(Problem.Said fact, World world, int precision, String cause) {
        @Override
        public String toString() {
            return fact + " fails at " + world + ": " + cause;
        }
    }

    Optional<Contradiction> attack(int worlds) {
        List<Problem.Said> facts = problem.facts();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Worlds source = new Worlds(problem, draw);
        boolean far = facts.stream().anyMatch(Falsifier::speaksOfLimits)
                || problem.hypotheses().stream().anyMatch(Falsifier::speaksOfLimits);
        boolean nothingToVary = problem.free().isEmpty() && problem.functions().isEmpty();
        int most = nothingToVary ? 1 : worlds;
        for (int i = 0; i < most; i++) {
            Problem.Said focus = draw.of(facts);
            World world = source.draw(focus, far || draw.oneIn(2));
            tried++;
            if (met == 0 && i > worlds / 2) {
                break;
            }
            if (world == null || !meets(world)) {
                continue;
            }
            met++;
            for (Problem.Said f : facts) {
                if (!isSingle(f) && met > MOST_HEAVY) {
                    continue;
                }
                int p = fails(world, f);
                if (p > 0 && isFalse(new Truth(world, 2 * p), f)) {
                    return Optional.of(new Contradiction(f, world, p, cause(world, p, f)));
                }
            }
        }
        return Optional.empty();
    }

    /** Why it fails: what has no value, or that it is false. */
    private static String cause(World world, int precision, Problem.Said f) {
        if (f.formula() instanceof Formula.Comparison c) {
            Truth truth = new Truth(world, precision);
            for (Relation r : c.chain()) {
                for (org.majorant.expr.Expr e : List.of(r.left(), r.right())) {
                    try {
                        truth.value(e);
                    } catch (Value.None x) {
                        return "no value, " + x.getMessage();
                    } catch (Value.Unknown x) {
                        continue;
                    }
                }
            }
        }
        return "false";
    }

    int tried() {
        return tried;
    }

    int met() {
        return met;
    }

    private static boolean speaksOfLimits(Problem.Said s) {
        return s.formula() instanceof Formula.Asymptotic
                || s.expressions().stream().anyMatch(Limits::occursIn);
    }

    /** The values lie in their domains and every hypothesis is true. */
    boolean meets(World world) {
        try {
            for (int p : PRECISIONS) {
                Boolean b = meets(world, new Truth(world, p));
                if (b != null) {
                    return b;
                }
            }
        } catch (World.Impossible x) {
            return false;
        }
        return false;
    }

    private Boolean meets(World world, Truth truth) {
        Boolean all = true;
        try {
            for (var e : world.values().entrySet()) {
                all = Holds.and(
                        all, truth.inside(truth.value(e.getValue()), e.getKey().domain()));
                if (Boolean.FALSE.equals(all)) {
                    return false;
                }
            }
        } catch (Value.None x) {
            return false;
        } catch (Value.Unknown x) {
            all = null;
        }
        for (Problem.Said h : problem.hypotheses()) {
            Boolean conditions = new Holds(truth, List.of(), true).comparison(new Formula.Comparison(h.conditions()));
            Boolean says = Boolean.FALSE.equals(conditions)
                    ? Boolean.TRUE
                    : new Holds(truth, narrowing(h), true).of(h.formula());
            all = Holds.and(all, conditions == null && !Boolean.TRUE.equals(says) ? null : says);
            if (Boolean.FALSE.equals(all)) {
                return false;
            }
        }
        return all;
    }

    /** The precision at which the fact is found false; 0 where it is not. */
    private int fails(World world, Problem.Said f) {
        try {
            for (int p : isSingle(f) ? PRECISIONS : FEWER) {
                Boolean b = holds(new Truth(world, p), f);
                if (b != null) {
                    return b ? 0 : p;
                }
            }
        } catch (World.Impossible x) {
            return 0;
        }
        return 0;
    }

    private static boolean isSingle(Problem.Said f) {
        return f.formula() instanceof Formula.Comparison || f.formula() instanceof Formula.Asymptotic;
    }

    private boolean isFalse(Truth truth, Problem.Said f) {
        // The hypotheses were found to hold at a lower precision, and what is decided stays decided.
        return Boolean.FALSE.equals(holds(truth, f));
    }

    /** Whether the fact is true; true as well where its conditions are not; null when it is not decided. */
    private Boolean holds(Truth truth, Problem.Said f) {
        Boolean conditions = true;
        for (Relation c : f.conditions()) {
            boolean narrows =
                    f.formula() instanceof Formula.Monotone m && Symbols.free(c).contains(m.variable());
            if (!narrows) {
                Formula.Comparison one = new Formula.Comparison(List.of(c));
                conditions = Holds.and(conditions, new Holds(truth, List.of(), true).comparison(one));
            }
        }
        if (!Boolean.TRUE.equals(conditions)) {
            return conditions == null ? null : Boolean.TRUE;
        }
        return new Holds(truth, narrowing(f), false).of(f.formula());
    }

    /** What narrows the domain of a monotone function: conditions that speak of its variable, hypotheses that speak of it alone. */
    private List<Relation> narrowing(Problem.Said f) {
        if (!(f.formula() instanceof Formula.Monotone m)) {
            return List.of();
        }
        List<Relation> all = new ArrayList<>(f.conditions());
        problem.hypotheses().stream()
                .filter(h -> h.conditions().isEmpty())
                .filter(h -> h.formula() instanceof Formula.Comparison)
                .flatMap(h -> ((Formula.Comparison) h.formula()).chain().stream())
                .filter(r -> Symbols.free(r).equals(java.util.Set.of(m.variable())))
                .forEach(all::add);
        return all;
    }
}
