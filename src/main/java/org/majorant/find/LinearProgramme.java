package org.majorant.find;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.number.work.Work;

/**
 * {@code maximise c x subject to A x <= b, x >= 0} with {@code b >= 0}, in exact rationals, by the simplex method with Bland's rule, which
 * always ends. A pivot counts as so many steps of work as the table has entries. The answer carries the multipliers that prove it optimal (Farkas; strong duality).
 *
 * @param objective {@code c}
 * @param rows {@code A}
 * @param bounds {@code b}, none negative
 */
public record LinearProgramme(List<BigFraction> objective, List<List<BigFraction>> rows, List<BigFraction> bounds) {
    public LinearProgramme {
        if (bounds.stream().anyMatch(b -> b.signum() < 0)) {
            throw new IllegalArgumentException("a bound is negative");
        }
    }

    /**
     * An optimum.
     *
     * @param value the value of the objective
     * @param point {@code x}
     * @param multipliers {@code y >= 0}, one a row: {@code y A >= c} and {@code y b = value}, so that no point has a larger value
     */
    public record Optimum(BigFraction value, List<BigFraction> point, List<BigFraction> multipliers) {}

    /**
     * Solves it.
     *
     * @throws IllegalStateException when the objective is unbounded
     */
    public Optimum solve() {
        int n = objective.size();
        int m = rows.size();
        BigFraction[][] t = new BigFraction[m + 1][n + m + 1];
        int[] basis = new int[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n + m; j++) {
                t[i][j] = j < n ? rows.get(i).get(j) : j == n + i ? BigFraction.ONE : BigFraction.ZERO;
            }
            t[i][n + m] = bounds.get(i);
            basis[i] = n + i;
        }
        for (int j = 0; j <= n + m; j++) {
            t[m][j] = j < n ? objective.get(j).negate() : BigFraction.ZERO;
        }
        for (int column = entering(t[m], n + m); column >= 0; column = entering(t[m], n + m)) {
            int row = leaving(t, column, basis);
            if (row < 0) {
                throw new IllegalStateException("the objective is unbounded");
            }
            Work.spend((long) (m + 1) * (n + m + 1));
            pivot(t, row, column);
            basis[row] = column;
        }
        return optimum(t, basis, n, m);
    }

    private static int entering(BigFraction[] costs, int columns) {
        for (int j = 0; j < columns; j++) {
            if (costs[j].signum() < 0) {
                return j;
            }
        }
        return -1;
    }

    private static int leaving(BigFraction[][] t, int column, int[] basis) {
        int best = -1;
        BigFraction least = null;
        int last = t[0].length - 1;
        for (int i = 0; i < basis.length; i++) {
            if (t[i][column].signum() > 0) {
                BigFraction ratio = t[i][last].divide(t[i][column]);
                int c = least == null ? -1 : ratio.compareTo(least);
                if (c < 0 || c == 0 && basis[i] < basis[best]) {
                    least = ratio;
                    best = i;
                }
            }
        }
        return best;
    }

    private static void pivot(BigFraction[][] t, int row, int column) {
        BigFraction p = t[row][column];
        for (int j = 0; j < t[row].length; j++) {
            t[row][j] = t[row][j].divide(p);
        }
        for (int i = 0; i < t.length; i++) {
            BigFraction f = t[i][column];
            for (int j = 0; i != row && f.signum() != 0 && j < t[i].length; j++) {
                t[i][j] = t[i][j].subtract(f.multiply(t[row][j]));
            }
        }
    }

    private static Optimum optimum(BigFraction[][] t, int[] basis, int n, int m) {
        List<BigFraction> point = new ArrayList<>(java.util.Collections.nCopies(n, BigFraction.ZERO));
        for (int i = 0; i < m; i++) {
            if (basis[i] < n) {
                point.set(basis[i], t[i][n + m]);
            }
        }
        List<BigFraction> multipliers = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            multipliers.add(t[m][n + i]);
        }
        return new Optimum(t[m][n + m], List.copyOf(point), List.copyOf(multipliers));
    }

    /** Whether the answer proves itself: the point is allowed, the multipliers bound every point, and the two values are the same. */
    public boolean isProvedBy(Optimum o) {
        boolean allowed = o.point().stream().allMatch(x -> x.signum() >= 0)
                && o.multipliers().stream().allMatch(y -> y.signum() >= 0);
        for (int i = 0; i < rows.size(); i++) {
            allowed &= product(rows.get(i), o.point()).compareTo(bounds.get(i)) <= 0;
        }
        for (int j = 0; j < objective.size(); j++) {
            BigFraction sum = BigFraction.ZERO;
            for (int i = 0; i < rows.size(); i++) {
                sum = sum.add(o.multipliers().get(i).multiply(rows.get(i).get(j)));
            }
            allowed &= sum.compareTo(objective.get(j)) >= 0;
        }
        return allowed
                && product(objective, o.point()).equals(o.value())
                && product(bounds, o.multipliers()).equals(o.value());
    }

    private static BigFraction product(List<BigFraction> x, List<BigFraction> y) {
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < x.size(); i++) {
            sum = sum.add(x.get(i).multiply(y.get(i)));
        }
        return sum;
    }
}
