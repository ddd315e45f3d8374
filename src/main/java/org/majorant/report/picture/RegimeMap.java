package org.majorant.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.majorant.find.Allocation;
import org.majorant.find.Planner;

/** Which term of the risk is the largest, over all ways to spend a budget: two resources on the axes, the third is what is left. */
public final class RegimeMap {
    private static final int CELLS = 64;
    private static final double LN10 = StrictMath.log(10);

    /** How many factors of 10 the map reaches to each side of the balanced allocation. */
    private static final double REACH = 3;

    private RegimeMap() {}

    /** The map around the balanced allocation; the law must have at least two resources. */
    public static Picture of(Planner planner, String title) {
        List<String> resources = planner.resources();
        Allocation balanced = planner.balanced();
        String x = resources.get(0);
        String y = resources.get(resources.size() - 1);
        XYChart chart = Picture.logLog(title, x, y);
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        chart.getStyler().setMarkerSize(12);
        Map<String, List<double[]>> regions = new LinkedHashMap<>();
        resources.forEach(r -> regions.put(r, new ArrayList<>()));
        for (int i = 0; i <= CELLS; i++) {
            for (int j = 0; j <= CELLS; j++) {
                double lx = balanced.logResources().get(x) + LN10 * REACH * (2.0 * i / CELLS - 1);
                double ly = balanced.logResources().get(y) + LN10 * REACH * (2.0 * j / CELLS - 1);
                Map<String, Double> logs = spent(planner, resources, balanced, Map.of(x, lx, y, ly));
                Allocation here = planner.at(logs, "", 0);
                regions.get(here.bottleneck()).add(new double[] {StrictMath.exp(lx), StrictMath.exp(ly)});
            }
        }
        int colour = 0;
        for (Map.Entry<String, List<double[]>> e : regions.entrySet()) {
            if (!e.getValue().isEmpty()) {
                add(chart, "limited by " + e.getKey(), e.getValue(), colour, SeriesMarkers.SQUARE);
            }
            colour++;
        }
        mark(chart, "balanced", balanced, x, y, SeriesMarkers.CIRCLE);
        Allocation optimum = planner.optimum();
        if (Double.isFinite(optimum.logResources().get(y))) {
            mark(chart, "optimum", optimum, x, y, SeriesMarkers.DIAMOND);
        }
        return new Picture(chart);
    }

    /** The resource in the middle, if there is one, takes what the budget leaves; with only two the budget is not kept. */
    private static Map<String, Double> spent(
            Planner planner, List<String> resources, Allocation balanced, Map<String, Double> given) {
        Map<String, Double> logs = new LinkedHashMap<>(balanced.logResources());
        logs.putAll(given);
        if (resources.size() > 2) {
            String rest = resources.get(1);
            double over = planner.logCost(logs) - planner.logBudget();
            logs.merge(rest, -over / planner.costExponent(rest), Double::sum);
        }
        return logs;
    }

    private static void add(XYChart chart, String name, List<double[]> points, int colour, Marker marker) {
        XYSeries s = chart.addSeries(
                name,
                points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray());
        s.setMarker(marker);
        s.setMarkerColor(Picture.COLOURS[colour]);
    }

    private static void mark(XYChart chart, String name, Allocation a, String x, String y, Marker marker) {
        double[] at = {
            StrictMath.exp(a.logResources().get(x)),
            StrictMath.exp(a.logResources().get(y))
        };
        add(chart, name, List.of(at), name.equals("balanced") ? 6 : 3, marker);
    }
}
