package org.majorant.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;
import org.majorant.simulate.run.Point;
import org.majorant.simulate.run.RunRecord;

/** How far a law lies above what was measured: a histogram of the ratio, in tenths of a decade. */
public final class LoosenessPicture {
    private static final int PARTS = 10;

    private LoosenessPicture() {}

    /** @param runs with at least one point of positive excess risk after the start */
    public static Picture of(List<RunRecord> runs, RiskLaw law) {
        List<Double> tenths = new ArrayList<>();
        int below = 0;
        for (RunRecord run : runs) {
            for (Point p : run.points()) {
                if (p.training() > 0 && p.excess() > 0) {
                    double ratio = law.at(run, p) / p.excess();
                    tenths.add(PARTS * StrictMath.log10(ratio));
                    below += ratio < 1 ? 1 : 0;
                }
            }
        }
        int low = (int) Math.floor(
                tenths.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        int high = (int) Math.floor(
                tenths.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        List<String> names = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        List<Integer> under = new ArrayList<>();
        for (int i = low; i <= high; i++) {
            int bin = i;
            int n = (int) tenths.stream().filter(x -> Math.floor(x) == bin).count();
            names.add(i % 2 == 0 || high - low < 12 ? label(i) : " ".repeat(i - low + 1));
            above.add(i >= 0 ? n : 0);
            under.add(i < 0 ? n : 0);
        }
        return new Picture(chart(tenths.size(), below, names, above, under));
    }

    /** The lower end of a bin. */
    private static String label(int tenth) {
        double x = StrictMath.pow(10, tenth / (double) PARTS);
        return new java.math.BigDecimal(x).round(new java.math.MathContext(2)).toPlainString();
    }

    private static CategoryChart chart(
            int points, int below, List<String> names, List<Integer> above, List<Integer> under) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(Picture.WIDTH)
                .height(Picture.HEIGHT)
                .title("Law over measured excess risk: " + points + " points, " + below + " above the law")
                .xAxisTitle("law over measured value, from (logarithmic)")
                .yAxisTitle("points")
                .build();
        chart.getStyler().setOverlapped(true);
        chart.getStyler().setAvailableSpaceFill(0.96);
        chart.getStyler().setChartBackgroundColor(java.awt.Color.WHITE);
        chart.getStyler().setPlotBorderVisible(false);
        chart.getStyler().setLegendBorderColor(java.awt.Color.WHITE);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.addSeries("within the law", names, above).setFillColor(Picture.COLOURS[0]);
        chart.addSeries("above it", names, under).setFillColor(Picture.COLOURS[1]);
        return chart;
    }
}
