package org.majorant.report.picture;

import de.erichseifert.vectorgraphics2d.Processors;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A chart, ready to be written. */
public final class Picture {
    static final int WIDTH = 900;
    static final int HEIGHT = 600;

    /** Colours that stay apart for colour-blind eyes (Okabe and Ito 2008). */
    static final Color[] COLOURS = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xE69F00),
        new Color(0x000000)
    };

    static {
        // No window is opened; without this a machine without a display fails.
        System.setProperty("java.awt.headless", "true");
    }

    private final Chart<?, ?> chart;

    Picture(Chart<?, ?> chart) {
        this.chart = chart;
    }

    static XYChart logLog(String title, String x, String y) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setYAxisLogarithmic(true);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setPlotBorderVisible(false);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setLegendBorderColor(Color.WHITE);
        chart.getStyler().setErrorBarsColorSeriesColor(true);
        chart.getStyler().setPlotGridLinesColor(new Color(0xDDDDDD));
        return chart;
    }

    /** Whole decades on the vertical axis, so that it has labels even for a short range. */
    static void decades(XYChart chart, double low, double high) {
        chart.getStyler().setYAxisMin(StrictMath.pow(10, Math.floor(StrictMath.log10(low))));
        chart.getStyler().setYAxisMax(StrictMath.pow(10, Math.ceil(StrictMath.log10(high) + 1e-9)));
    }

    static void line(XYChart chart, String name, double[] x, double[] y, Color colour, boolean dashed) {
        var series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(colour);
        series.setLineStyle(
                dashed
                        ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0)
                        : new BasicStroke(1.8f));
    }

    /** The suffixes of files that {@link #bytes} knows. */
    public static final List<String> SUFFIXES = List.of(".svg", ".png", ".pdf");

    /**
     * The picture in the format of a file.
     *
     * @param file a name that ends in one of {@link #SUFFIXES}
     * @throws IllegalArgumentException for another name
     */
    public byte[] bytes(String file) throws IOException {
        if (file.endsWith(".png")) {
            return png();
        }
        if (file.endsWith(".svg")) {
            return svg();
        }
        if (file.endsWith(".pdf")) {
            return pdf();
        }
        throw new IllegalArgumentException("a picture is written as " + String.join(", ", SUFFIXES) + ", not " + file);
    }

    public byte[] png() throws IOException {
        return BitmapEncoder.getBitmapBytes(chart, BitmapEncoder.BitmapFormat.PNG);
    }

    public byte[] svg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        return out.toByteArray();
    }

    private byte[] pdf() throws IOException {
        VectorGraphics2D drawn = new VectorGraphics2D();
        chart.paint(drawn, chart.getWidth(), chart.getHeight());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Processors.get("pdf")
                .getDocument(drawn.getCommands(), new PageSize(0, 0, chart.getWidth(), chart.getHeight()))
                .writeTo(out);
        return out.toByteArray();
    }
}
