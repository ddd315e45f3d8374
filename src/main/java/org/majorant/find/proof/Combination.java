package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.find.LinearProgramme;

/**
 * Which known sums that are not negative add up to a wanted one, with multipliers that are not negative either: an exact linear
 * programme with a row for each product that occurs.
 */
final class Combination {
    private static final int MOST_ROWS = 60;
    private static final int MOST_COLUMNS = 130;

    private final PowerTerms wanted;
    private final List<PowerTerms> known;
    private final ToIntFunction<Map<Expr, BigFraction>> sign;

    /** @param sign of a product: 1, -1, or 0 where it is not known; what is left over must not be negative */
    Combination(PowerTerms wanted, List<PowerTerms> known, ToIntFunction<Map<Expr, BigFraction>> sign) {
        this.wanted = wanted;
        this.known = known;
        this.sign = sign;
    }

    /**
     * A way to the wanted sum.
     *
     * @param which places of the known sums that are used, none of which can be left out
     * @param times their multipliers, above 0
     */
    record Found(List<Integer> which, List<BigFraction> times) {}

    Optional<Found> find() {
        List<Integer> columns = useful(IntStream.range(0, known.size()).boxed().toList());
        if (columns.size() > MOST_COLUMNS) {
            List<Integer> nearest = columns.stream()
                    .sorted(Comparator.comparingInt(this::strange))
                    .limit(MOST_COLUMNS)
                    .toList();
            columns = useful(nearest);
        }
        Optional<Found> found = solve(columns);
        for (int i = 0; found.isPresent() && i < found.get().which().size(); i++) {
            List<Integer> fewer = new ArrayList<>(found.get().which());
            fewer.remove(i);
            Optional<Found> less = solve(fewer);
            if (less.isPresent()) {
                found = less;
                i = -1;
            }
        }
        return found;
    }

    /** Without the sums in which a product occurs that nothing can take away again. */
    private List<Integer> useful(List<Integer> all) {
        List<Integer> columns = all;
        boolean changed = true;
        while (changed) {
            List<Integer> now = columns;
            List<Integer> kept = now.stream()
                    .filter(i -> known.get(i).monomials().stream().allMatch(m -> balanced(m, i, now)))
                    .toList();
            changed = kept.size() < now.size();
            columns = kept;
        }
        return columns;
    }

    /** How many products it has that the wanted sum has not. */
    private int strange(int column) {
        return (int) known.get(column).monomials().stream()
                .filter(m -> wanted.coefficient(m).signum() == 0)
                .count();
    }

    private boolean balanced(Map<Expr, BigFraction> m, int column, List<Integer> columns) {
        int here = known.get(column).coefficient(m).signum();
        int left = sign.applyAsInt(m);
        if (wanted.coefficient(m).signum() == here || left != 0 && left == -here) {
            return true;
        }
        return columns.stream().anyMatch(j -> known.get(j).coefficient(m).signum() == -here);
    }

    private Optional<Found> solve(List<Integer> columns) {
        Set<Map<Expr, BigFraction>> monomials = new LinkedHashSet<>(wanted.monomials());
        columns.forEach(i -> monomials.addAll(known.get(i).monomials()));
        if (monomials.size() > MOST_ROWS || columns.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<Map<Expr, BigFraction>> rows = List.copyOf(monomials);
        List<List<BigFraction>> matrix = new ArrayList<>();
        List<BigFraction> bounds = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            BigFraction bound = wanted.coefficient(rows.get(r));
            boolean turned = bound.signum() < 0;
            List<BigFraction> row = new ArrayList<>();
            for (int i : columns) {
                BigFraction c = known.get(i).coefficient(rows.get(r));
                row.add(turned ? c.negate() : c);
            }
            for (int s = 0; s < rows.size(); s++) {
                int left = s == r ? sign.applyAsInt(rows.get(r)) : 0;
                row.add(BigFraction.of(turned ? -left : left));
            }
            matrix.add(row);
            bounds.add(bound.abs());
        }
        return solve(columns, matrix, bounds);
    }

    private static Optional<Found> solve(
            List<Integer> columns, List<List<BigFraction>> matrix, List<BigFraction> bounds) {
        List<BigFraction> objective = new ArrayList<>();
        int width = matrix.isEmpty() ? 0 : matrix.get(0).size();
        for (int j = 0; j < width; j++) {
            BigFraction all = BigFraction.ZERO;
            for (List<BigFraction> row : matrix) {
                all = all.add(row.get(j));
            }
            objective.add(all);
        }
        BigFraction total = bounds.stream().reduce(BigFraction.ZERO, BigFraction::add);
        LinearProgramme.Optimum best = new LinearProgramme(objective, matrix, bounds).solve();
        if (!best.value().equals(total)) {
            return Optional.empty();
        }
        List<Integer> which = new ArrayList<>();
        List<BigFraction> times = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (best.point().get(i).signum() > 0) {
                which.add(columns.get(i));
                times.add(best.point().get(i));
            }
        }
        return Optional.of(new Found(which, times));
    }
}
