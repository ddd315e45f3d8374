package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * Looks for a written proof of a theorem: a proposal for each claim, one after the other, the shortest first. The same theorem
 * gives the same proof. The work is counted in proposals.
 */
public final class ProofSearch {
    private final Theorem theorem;
    private final Predicate<List<String>> proves;
    private final int most;
    private int tried;

    /**
     * @param proves whether the lines, as the proof of the theorem, establish the claims that they end with
     * @param most how many proposals are tried for a claim
     */
    public ProofSearch(Theorem theorem, Predicate<List<String>> proves, int most) {
        this.theorem = theorem;
        this.proves = proves;
        this.most = most;
    }

    /** The lines of a proof of all claims; empty where some claim resists. */
    public Optional<List<String>> find() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < theorem.claims().size(); i++) {
            Optional<List<String>> one = claim(i, all);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    /** How many proposals were tried. */
    public int tried() {
        return tried;
    }

    private Optional<List<String>> claim(int i, List<String> before) {
        int here = 0;
        for (List<String> proposal : proposals(i)) {
            if (++here > most) {
                return Optional.empty();
            }
            tried++;
            List<String> lines = new ArrayList<>(before);
            lines.addAll(proposal);
            if (proves.test(lines)) {
                return Optional.of(proposal);
            }
        }
        return Optional.empty();
    }

    private Set<List<String>> proposals(int i) {
        Statement claim = theorem.claims().get(i);
        Names names = new Names(i + 1);
        Set<List<String>> all = new LinkedHashSet<>();
        String goal = "claim " + (i + 1);
        OneStep.of(goal, theorem, claim).forEach(l -> all.add(List.of(l)));
        if (claim.formula() instanceof Formula.Comparison c && c.chain().size() == 1) {
            Relation r = c.chain().get(0);
            all.addAll(new ByTangents(theorem, claim, r, goal, names).proposals());
            all.addAll(new BySquares(claim, r, goal, names).proposals());
            all.addAll(new ByMeans(claim, r, goal, names).proposals());
            all.addAll(new ByLambert(claim, r, goal, names).proposals());
            all.addAll(new ByMonotonicity(theorem, claim, r, goal, names).proposals());
            all.addAll(new BySigns(claim, r, goal, names).proposals());
        }
        return all;
    }
}
