package org.majorant.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Relation;
import org.majorant.judge.search.Falsifier;
import org.majorant.number.work.Work;
import org.majorant.theorem.Check;
import org.majorant.verdict.Witness;

/** What the search for a violation did, over all claims that have values at points. */
final class PointSearch {
    /** A sampled check holds only if at most one draw in so many is left undecided; they are not counted as held. */
    private static final int MOST_UNDECIDED = 20;

    private final Check.Sample sample;
    private boolean ran;
    private boolean fixed;
    private int draws;
    private int undecided;
    private int undefined;
    private boolean all;
    private Optional<String> spent = Optional.empty();
    private Optional<Witness> witness = Optional.empty();

    private PointSearch(Check.Sample sample, boolean all) {
        this.sample = sample;
        this.all = all;
    }

    /**
     * Searches, group by group, up to the first violation.
     *
     * @param inReach whether all hypotheses have values at points; nothing is searched where they have not
     */
    static PointSearch of(
            ClaimGroups claims, List<Relation> hypotheses, boolean inReach, Check.Sample sample, Effort effort) {
        PointSearch search = new PointSearch(sample, claims.others() == 0);
        if (!inReach) {
            return search;
        }
        for (Map.Entry<List<Relation>, List<Relation>> group :
                claims.byConditions().entrySet()) {
            List<Relation> given = new ArrayList<>(hypotheses);
            given.addAll(group.getKey());
            search.group(given, group.getValue(), effort);
            if (search.witness.isPresent()) {
                break;
            }
        }
        return search;
    }

    private void group(List<Relation> given, List<Relation> claims, Effort effort) {
        Optional<Falsifier.Result> result;
        try {
            result = effort.search(
                    "the search for a counterexample",
                    () -> Falsifier.search(given, claims, sample.draws(), sample.seed(), sample.within()));
        } catch (Work.SpentException e) {
            spent = Optional.of(effort.words(e));
            result = Optional.empty();
        }
        if (result.isEmpty()) {
            all = false;
            return;
        }
        Falsifier.Result r = result.get();
        draws = ran ? Math.min(draws, r.draws()) : r.draws();
        ran = true;
        fixed |= r.fixed();
        undecided += r.undecided();
        undefined += r.undefined();
        witness = r.witness().map(w -> w);
    }

    boolean ran() {
        return ran;
    }

    /** At how many points that meet the hypotheses the claims were looked at. */
    int draws() {
        return draws;
    }

    /** Why it was left before its end. */
    Optional<String> spent() {
        return spent;
    }

    Optional<Witness> witness() {
        return witness;
    }

    boolean held() {
        return ran && all && draws > undecided && undecided * MOST_UNDECIDED <= draws && undefined == 0;
    }

    String summary() {
        String rest = undecided == 0 ? "" : ", at " + undecided + " the sides agree to all digits computed";
        int missed = fixed ? 0 : sample.draws() - draws;
        String met = missed == 0 ? "" : "; no point that meets the hypotheses at " + missed;
        return "seed " + sample.seed() + ": held at " + (draws - undecided) + " of " + sample.draws() + " draws" + rest
                + met;
    }

    String whyNotHeld() {
        if (spent.isPresent()) {
            return spent.get();
        }
        if (!all) {
            return "some claim has no value at a point, so that it cannot be sampled";
        }
        if (draws == 0) {
            return "no point that meets the hypotheses was found";
        }
        return undefined > 0
                ? "at " + undefined + " of " + draws
                        + " points a side of the claim has no value that can be computed here"
                : "at " + undecided + " of " + draws + " points the sides agree to all digits that were computed";
    }
}
