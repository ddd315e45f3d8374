package org.majorant.report.picture;

import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.majorant.simulate.kernel.Spectrum;

/** The eigenvalues of a kernel by rank, with the line below which they carry no information. */
public final class SpectrumPicture {
    private SpectrumPicture() {}

    /** Eigenvalues at or below 0 are drawn on the line: they are known to lie below it, and no more. */
    public static Picture of(Spectrum spectrum) {
        int n = spectrum.values().length;
        double[] rank = new double[n];
        double[] value = new double[n];
        for (int i = 0; i < n; i++) {
            rank[i] = i + 1;
            value[i] = Math.max(spectrum.values()[n - 1 - i], spectrum.line());
        }
        XYChart chart = Picture.logLog("Spectrum of the empirical kernel at the start", "rank", "eigenvalue");
        var series = chart.addSeries("eigenvalues", rank, value);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setMarkerColor(Picture.COLOURS[0]);
        if (n > 1) {
            Picture.line(
                    chart,
                    "precision line n ε λmax",
                    new double[] {1, n},
                    new double[] {spectrum.line(), spectrum.line()},
                    Picture.COLOURS[1],
                    true);
        }
        // Over a dozen decades the grid is all that one sees, and most of the file.
        chart.getStyler().setPlotGridLinesVisible(false);
        if (spectrum.line() > 0) {
            Picture.decades(chart, spectrum.line(), spectrum.largest());
        }
        return new Picture(chart);
    }
}
