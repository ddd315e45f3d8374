package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.spec.SpecFaults;

/**
 * Makes a specification that violates a bound simpler, key by key, as long as it still does: words to their defaults, whole
 * numbers to 1, to their half, to one less.
 */
final class SpecShrinker {
    /** A run each. */
    private static final int MOST_TRIES = 40;

    /** First the keys that make a run long, so that the others are tried on short ones. */
    private static final List<Key> ORDER = order();

    private final Function<Spec, Optional<Boolean>> violates;
    private final java.util.Set<Key> fixed;
    private int tries;
    private boolean stopped;

    /**
     * @param violates whether a specification violates the bound; empty when its run is not at hand
     * @param fixed keys that are not touched
     */
    SpecShrinker(Function<Spec, Optional<Boolean>> violates, java.util.Set<Key> fixed) {
        this.violates = violates;
        this.fixed = fixed;
    }

    private static List<Key> order() {
        List<Key> order = new ArrayList<>(List.of(Key.RECORDS, Key.STEPS, Key.DATA, Key.LAYERS));
        for (Key key : Key.values()) {
            if (!order.contains(key)) {
                order.add(key);
            }
        }
        return List.copyOf(order);
    }

    /** The smallest that was found. */
    Spec shrink(Spec start) {
        Spec best = start;
        boolean changed = true;
        while (changed && !stopped) {
            changed = false;
            for (Key key : ORDER) {
                for (String value : simpler(best, key)) {
                    Optional<Spec> next = changed(best, key, value);
                    if (next.isPresent() && stillViolates(next.get())) {
                        best = next.get();
                        changed = true;
                        break;
                    }
                }
            }
        }
        return best;
    }

    private boolean stillViolates(Spec spec) {
        if (stopped || tries++ >= MOST_TRIES) {
            stopped = true;
            return false;
        }
        Optional<Boolean> answer = violates.apply(spec);
        stopped = answer.isEmpty();
        return answer.orElse(false);
    }

    private List<String> simpler(Spec spec, Key key) {
        String value = spec.word(key);
        List<String> values = new ArrayList<>();
        if (fixed.contains(key)
                || key == Key.SEED
                || key == Key.TASK
                || !spec.entries().containsKey(key.text())) {
            return values;
        }
        if (value.matches("\\d{1,9}")) {
            int n = Integer.parseInt(value);
            for (int smaller : new int[] {1, n / 2, n - 1}) {
                if (smaller > 0 && smaller < n) {
                    values.add(Integer.toString(smaller));
                }
            }
        } else if (value.matches("[a-z-]+") && !value.equals(key.fallback())) {
            values.add(key.fallback());
        }
        return values;
    }

    private static Optional<Spec> changed(Spec spec, Key key, String value) {
        try {
            Spec next = spec.with(key, value);
            return SpecFaults.faults(next).isEmpty() ? Optional.of(next) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
