package org.majorant.report.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.majorant.simulate.run.Point;
import org.majorant.simulate.run.RunRecord;

/** Excess risk against time on logarithmic axes, with intervals; a curve a run. */
public final class RiskPicture {
    /** More curves than this are not told apart; the first ones are drawn. */
    private static final int MOST = 7;

    private RiskPicture() {}

    /** @param runs with at least one point after the start */
    public static Picture of(List<RunRecord> runs) {
        List<RunRecord> drawn = runs.subList(0, Math.min(MOST, runs.size()));
        XYChart chart = Picture.logLog(
                "Excess risk along training"
                        + (runs.size() > MOST ? " (first " + MOST + " of " + runs.size() + ")" : ""),
                "time: sum of the step sizes",
                "excess risk, with 95 % interval");
        double[] shown = drawn.stream()
                .flatMap(r -> r.points().stream())
                .filter(p -> p.time() > 0 && p.excess() > 0)
                .mapToDouble(Point::excess)
                .sorted()
                .toArray();
        if (shown.length > 0) {
            Picture.decades(chart, shown[0], shown[shown.length - 1]);
        }
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            String name = name(drawn.get(i), drawn);
            names.merge(name, 1, Integer::sum);
            add(chart, names.get(name) > 1 ? name + " (" + names.get(name) + ")" : name, drawn.get(i), i);
        }
        return new Picture(chart);
    }

    private static void add(XYChart chart, String name, RunRecord run, int index) {
        List<Point> points = run.points().stream()
                .filter(p -> p.time() > 0 && p.excess() > 0)
                .toList();
        if (points.isEmpty()) {
            return;
        }
        double[] x = points.stream().mapToDouble(Point::time).toArray();
        double[] y = points.stream().mapToDouble(Point::excess).toArray();
        // A bar that reaches 0 has no end on this axis: it is cut short.
        double[] bars = points.stream()
                .mapToDouble(p -> Math.min(p.halfWidth(), 0.9 * p.excess()))
                .toArray();
        var series = chart.addSeries(name, x, y, bars);
        series.setLineColor(Picture.COLOURS[index % Picture.COLOURS.length]);
        series.setMarkerColor(Picture.COLOURS[index % Picture.COLOURS.length]);
        series.setMarker(SeriesMarkers.CIRCLE);
    }

    /** The keys in which the runs differ, or the size of the only one. */
    private static String name(RunRecord run, List<RunRecord> all) {
        Set<String> differing = new TreeSet<>();
        for (RunRecord other : all) {
            run.spec().forEach((key, value) -> {
                if (!value.equals(other.spec().get(key))) {
                    differing.add(key);
                }
            });
        }
        StringBuilder name = new StringBuilder();
        for (String key : differing) {
            name.append(name.length() == 0 ? "" : ", ")
                    .append(key)
                    .append(' ')
                    .append(run.spec().get(key));
        }
        return name.length() == 0 ? run.spec().get("task") + ", " + run.parameters() + " parameters" : name.toString();
    }
}
