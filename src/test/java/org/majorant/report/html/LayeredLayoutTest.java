package org.majorant.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {
    private static final int GRAPHS = 60;

    @Test
    void whoeverDependsStandsToTheRightAndNothingOverlaps() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < GRAPHS; round++) {
            List<LayeredLayout.Size> sizes = new ArrayList<>();
            List<LayeredLayout.Edge> edges = new ArrayList<>();
            int n = 2 + random.nextInt(25);
            for (int i = 0; i < n; i++) {
                sizes.add(new LayeredLayout.Size(50 + random.nextInt(200), 20 + random.nextInt(40)));
                for (int j = 0; j < i; j++) {
                    if (random.nextInt(8) == 0) {
                        edges.add(new LayeredLayout.Edge(j, i));
                    }
                }
            }
            LayeredLayout.Drawing d = LayeredLayout.of(sizes, edges);
            assertThat(d.routes()).hasSameSizeAs(edges);
            for (LayeredLayout.Edge e : edges) {
                LayeredLayout.Box from = d.boxes().get(e.from());
                assertThat(from.x() + from.width())
                        .isLessThan(d.boxes().get(e.to()).x());
            }
            for (int i = 0; i < n; i++) {
                LayeredLayout.Box a = d.boxes().get(i);
                assertThat(a.x()).isNotNegative();
                assertThat(a.y()).isNotNegative();
                assertThat(a.x() + a.width()).isLessThanOrEqualTo(d.width());
                assertThat(a.y() + a.height()).isLessThanOrEqualTo(d.height());
                for (int j = 0; j < i; j++) {
                    LayeredLayout.Box b = d.boxes().get(j);
                    boolean apart = a.x() + a.width() <= b.x()
                            || b.x() + b.width() <= a.x()
                            || a.y() + a.height() < b.y()
                            || b.y() + b.height() < a.y();
                    assertThat(apart).as(i + " and " + j).isTrue();
                }
            }
        }
    }

    /** Two chains given in opposite orders are drawn side by side. */
    @Test
    void crossingsThatCanBeAvoidedAre() {
        List<LayeredLayout.Size> sizes = java.util.Collections.nCopies(4, new LayeredLayout.Size(60, 30));
        LayeredLayout.Drawing d =
                LayeredLayout.of(sizes, List.of(new LayeredLayout.Edge(0, 3), new LayeredLayout.Edge(1, 2)));
        assertThat(d.boxes().get(3).y() < d.boxes().get(2).y())
                .isEqualTo(d.boxes().get(0).y() < d.boxes().get(1).y());
    }

    /** The long edge passes below the nodes between its ends, and the node without an edge stands below both. */
    @Test
    void whatHasNoEdgeStandsBelowTheLinesToo() {
        List<LayeredLayout.Size> sizes = java.util.Collections.nCopies(5, new LayeredLayout.Size(60, 30));
        LayeredLayout.Drawing d = LayeredLayout.of(
                sizes,
                List.of(
                        new LayeredLayout.Edge(0, 1),
                        new LayeredLayout.Edge(0, 2),
                        new LayeredLayout.Edge(0, 3),
                        new LayeredLayout.Edge(1, 3)));
        java.util.regex.Matcher numbers = java.util.regex.Pattern.compile("[MCHL]?[0-9.]+ ([0-9.]+)")
                .matcher(d.routes().get(2));
        double lowest = 0;
        while (numbers.find()) {
            lowest = Math.max(lowest, Double.parseDouble(numbers.group(1)));
        }
        assertThat(d.boxes().get(4).y()).isGreaterThan(lowest);
    }

    @Test
    void aCircleIsRefused() {
        List<LayeredLayout.Size> sizes = java.util.Collections.nCopies(2, new LayeredLayout.Size(60, 30));
        assertThatThrownBy(() ->
                        LayeredLayout.of(sizes, List.of(new LayeredLayout.Edge(0, 1), new LayeredLayout.Edge(1, 0))))
                .hasMessage("the edges make a circle");
    }
}
