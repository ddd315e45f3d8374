package org.majorant.report.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.majorant.find.Allocation;
import org.majorant.find.Planner;

/**
 * Which term of the risk is the largest, over all ways to spend a budget: two resources on the axes, the third is what is left. The
 * boundaries are found by bisection along rows and columns.
 */
public final class RegimeMap {
    private static final int STEPS = 160;
    private static final int HALVINGS = 40;
    private static final double LN10 = StrictMath.log(10);

    /** How many factors of 10 the map reaches to each side of the balanced allocation. */
    private static final double REACH = 3;

    private final Planner planner;
    private final List<String> resources;
    private final Allocation balanced;
    private final String x;
    private final String y;

    private RegimeMap(Planner planner) {
        this.planner = planner;
        this.resources = planner.resources();
        this.balanced = planner.balanced();
        this.x = resources.get(0);
        this.y = resources.get(resources.size() - 1);
    }

    /**
     * The map around the balanced allocation; the law must have at least two resources.
     *
     * @param now the resources as they are now, where they are known
     */
    public static Picture of(Planner planner, String title, Optional<Allocation> now) {
        return new RegimeMap(planner).draw(title, now);
    }

    private Picture draw(String title, Optional<Allocation> now) {
        XYChart chart = Picture.logLog(title, x, y);
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        chart.getStyler().setXAxisMin(StrictMath.exp(at(x, -1)));
        chart.getStyler().setXAxisMax(StrictMath.exp(at(x, 1)));
        chart.getStyler().setYAxisMin(StrictMath.exp(at(y, -1)));
        chart.getStyler().setYAxisMax(StrictMath.exp(at(y, 1)));
        int colour = 0;
        for (Map.Entry<String, List<double[]>> b : boundaries().entrySet()) {
            curve(chart, b.getKey(), b.getValue(), Picture.COLOURS[colour++ % 3], false);
        }
        if (resources.size() == 2) {
            curve(chart, "the budget", budgetLine(), Color.GRAY, true);
        }
        regions(chart);
        mark(chart, "balanced", balanced, SeriesMarkers.CIRCLE, 6);
        Allocation optimum = planner.optimum();
        if (Double.isFinite(optimum.logResources().get(y))) {
            mark(chart, "optimum", optimum, SeriesMarkers.DIAMOND, 3);
        }
        now.ifPresent(a -> mark(chart, "now", a, SeriesMarkers.SQUARE, 5));
        return new Picture(chart);
    }

    /** The logarithm of a resource at a share of the way from the middle to the border. */
    private double at(String resource, double share) {
        return balanced.logResources().get(resource) + LN10 * REACH * share;
    }

    private static double share(int i) {
        return 2.0 * i / STEPS - 1;
    }

    private String limiting(double shareX, double shareY) {
        return planner.at(spent(at(x, shareX), at(y, shareY)), "", 0)
                .bottlenecks()
                .get(0);
    }

    /** The points at which two terms are both the largest, by the two terms: along columns or rows, whichever are more. */
    private Map<String, List<double[]>> boundaries() {
        Map<String, List<double[]>> columns = new TreeMap<>();
        Map<String, List<double[]>> rows = new TreeMap<>();
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j < STEPS; j++) {
                double fixed = share(i);
                cross(fixed, share(j), share(j + 1), false, columns);
                cross(fixed, share(j), share(j + 1), true, rows);
            }
        }
        rows.forEach((k, points) -> columns.merge(k, points, (a, b) -> a.size() >= b.size() ? a : b));
        return columns;
    }

    private void cross(double fixed, double from, double to, boolean row, Map<String, List<double[]>> into) {
        String first = row ? limiting(from, fixed) : limiting(fixed, from);
        String last = row ? limiting(to, fixed) : limiting(fixed, to);
        if (first.equals(last)) {
            return;
        }
        double low = from;
        double high = to;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            boolean before = (row ? limiting(middle, fixed) : limiting(fixed, middle)).equals(first);
            low = before ? middle : low;
            high = before ? high : middle;
        }
        String name = first.compareTo(last) < 0 ? first + " | " + last : last + " | " + first;
        double[] point = row ? new double[] {at(x, low), at(y, fixed)} : new double[] {at(x, fixed), at(y, low)};
        into.computeIfAbsent(name, k -> new ArrayList<>()).add(point);
    }

    /** Of two resources: how much of the second is left, over the first. */
    private List<double[]> budgetLine() {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            Map<String, Double> logs = new LinkedHashMap<>(balanced.logResources());
            logs.put(x, at(x, share(i)));
            double over = planner.logCost(logs) - planner.logBudget();
            double left = logs.get(y) - over / planner.costExponent(y);
            if (Math.abs(left - balanced.logResources().get(y)) <= LN10 * REACH) {
                points.add(new double[] {logs.get(x), left});
            }
        }
        return points;
    }

    /** The name of each regime in the middle of where it is. */
    private void regions(XYChart chart) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (int i = 0; i <= STEPS; i += 4) {
            for (int j = 0; j <= STEPS; j += 4) {
                double[] sum = sums.computeIfAbsent(limiting(share(i), share(j)), k -> new double[3]);
                sum[0] += share(i);
                sum[1] += share(j);
                sum[2]++;
            }
        }
        sums.forEach((r, s) -> {
            if (limiting(s[0] / s[2], s[1] / s[2]).equals(r)) {
                double px = StrictMath.exp(at(x, s[0] / s[2]));
                double py = StrictMath.exp(at(y, s[1] / s[2]));
                chart.addAnnotation(new AnnotationText("limited by " + r, px, py, false));
            }
        });
    }

    /** The resource in the middle, if there is one, takes what the budget leaves; with only two the budget is not kept. */
    private Map<String, Double> spent(double logX, double logY) {
        Map<String, Double> logs = new LinkedHashMap<>(balanced.logResources());
        logs.put(x, logX);
        logs.put(y, logY);
        if (resources.size() > 2) {
            String rest = resources.get(1);
            double over = planner.logCost(logs) - planner.logBudget();
            logs.merge(rest, -over / planner.costExponent(rest), Double::sum);
        }
        return logs;
    }

    private static void curve(XYChart chart, String name, List<double[]> points, Color colour, boolean dashed) {
        if (points.size() > 1) {
            double[] px = points.stream().mapToDouble(p -> StrictMath.exp(p[0])).toArray();
            double[] py = points.stream().mapToDouble(p -> StrictMath.exp(p[1])).toArray();
            Picture.line(chart, name, px, py, colour, dashed);
        }
    }

    private void mark(XYChart chart, String name, Allocation a, Marker marker, int colour) {
        double[] px = {StrictMath.exp(a.logResources().get(x))};
        double[] py = {StrictMath.exp(a.logResources().get(y))};
        XYSeries s = chart.addSeries(name, px, py);
        s.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        s.setMarker(marker);
        s.setMarkerColor(Picture.COLOURS[colour]);
    }
}
