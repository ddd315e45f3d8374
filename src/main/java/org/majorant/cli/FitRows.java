package org.majorant.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.majorant.fit.Measurements;

/**
 * Which rows are fitted, which are left out, and which are held out to be predicted.
 *
 * @param all every row
 * @param groups of each row its group; its own number where rows are drawn one by one
 * @param fitted the rows that are fitted
 * @param leftOut those of highest loss, when asked
 * @param heldOut the rows to be predicted, when asked
 * @param rule what is held out, in words
 */
record FitRows(Measurements all, List<String> groups, int[] fitted, int[] leftOut, int[] heldOut, String rule) {

    /**
     * Splits rows.
     *
     * @param leave how many rows of highest loss are left out
     * @param hold {@code SYMBOL=COUNT} or {@code SYMBOL=PART%}; empty for none
     * @param x the values of that symbol, one a row
     */
    static FitRows of(Measurements all, List<String> groups, int leave, String hold, double[] x) {
        if (leave < 0 || leave >= all.size()) {
            throw new InputException("--leave-out takes a number of rows from 0 to " + (all.size() - 1));
        }
        int[] byLoss = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> all.loss()[i]))
                .mapToInt(i -> i)
                .toArray();
        int[] left = Arrays.copyOfRange(byLoss, all.size() - leave, all.size());
        Set<Integer> gone = new HashSet<>();
        Arrays.stream(left).forEach(gone::add);
        int[] held = {};
        String rule = "";
        if (!hold.isEmpty()) {
            double edge = edge(hold.substring(hold.indexOf('=') + 1).strip(), x);
            rule = symbol(hold) + " >= " + ShortNumber.of(edge, 4);
            held = IntStream.range(0, all.size())
                    .filter(i -> x[i] >= edge && !gone.contains(i))
                    .toArray();
            Arrays.stream(held).forEach(gone::add);
        }
        int[] fitted =
                IntStream.range(0, all.size()).filter(i -> !gone.contains(i)).toArray();
        return new FitRows(all, groups, fitted, Arrays.stream(left).sorted().toArray(), held, rule);
    }

    /** The symbol that {@code --hold-out} names. */
    static String symbol(String hold) {
        int eq = hold.indexOf('=');
        if (eq <= 0) {
            throw new InputException("--hold-out takes SYMBOL=COUNT or SYMBOL=PART%, not '" + hold + "'");
        }
        return hold.substring(0, eq).strip();
    }

    /** The smallest value that is held out: of so many largest distinct values, or of a part of the rows. */
    private static double edge(String amount, double[] x) {
        double[] sorted = Arrays.stream(x).sorted().toArray();
        double[] distinct = Arrays.stream(x).distinct().sorted().toArray();
        try {
            if (amount.endsWith("%")) {
                double part = Double.parseDouble(amount.substring(0, amount.length() - 1)) / 100;
                int from = (int) Math.ceil(sorted.length * (1 - part));
                if (part > 0 && part < 1 && from < sorted.length) {
                    return sorted[from];
                }
            } else {
                int count = Integer.parseInt(amount);
                if (count > 0 && count < distinct.length) {
                    return distinct[distinct.length - count];
                }
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new InputException("--hold-out takes a number of values from 1 to " + (distinct.length - 1)
                + ", or a part such as 20%, not '" + amount + "'");
    }

    /** Rows by their numbers. */
    Measurements only(int[] rows) {
        Set<Integer> kept = new HashSet<>();
        Arrays.stream(rows).forEach(kept::add);
        return all.only(kept::contains);
    }

    List<String> groupsFitted() {
        return Arrays.stream(fitted).mapToObj(groups::get).toList();
    }

    /** How many of the fitted rows differ in their resources. */
    long places() {
        return Arrays.stream(fitted)
                .mapToObj(i -> Arrays.toString(all.resources()[i]))
                .distinct()
                .count();
    }

    Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("read", all.size());
        counts.put("fitted", fitted.length);
        counts.put("left_out", leftOut.length);
        counts.put("held_out", heldOut.length);
        return counts;
    }
}
