package org.majorant.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A drawing of a directed graph in columns, as Sugiyama, Tagawa and Toda (1981) describe it: a node stands to the right of all that
 * it depends on, long edges pass through free places of the columns between, the order within a column is that of the least
 * number of crossings that some sweeps of barycentres find, and heights are the nearest to those of the neighbours that keep the
 * order and the gaps. Nodes without an edge stand in rows below. Why no library: {@code docs/decisions/0740-graph-layout.md}.
 */
final class LayeredLayout {
    static final double MARGIN = 6;
    private static final double COLUMN_GAP = 40;
    private static final double MOST_MORE = 80;
    private static final int FEW = 6;
    private static final double ROW_GAP = 14;
    private static final double LEAST_WIDTH = 640;
    private static final double PASSAGE = 4;
    private static final int SWEEPS = 12;

    /** The width and the height of a node. */
    record Size(double width, double height) {}

    /** A node at its place, by its upper left corner. */
    record Box(double x, double y, double width, double height) {}

    /**
     * The finished drawing.
     *
     * @param boxes one for each node
     * @param routes for each edge the data of an SVG path with the head of an arrow at its end
     * @param width of the whole
     * @param height of the whole
     */
    record Drawing(List<Box> boxes, List<String> routes, double width, double height) {}

    /** An edge from a node to one that depends on it. */
    record Edge(int from, int to) {}

    private final List<Edge> edges;
    /** The nodes, and after them the places where long edges pass. */
    private final List<Size> sizes;
    /** The neighbours of each place: those to the left, those to the right. */
    private final List<List<Integer>> before = new ArrayList<>();

    private final List<List<Integer>> after = new ArrayList<>();
    private final List<List<Integer>> columns = new ArrayList<>();
    private final List<List<Integer>> ways = new ArrayList<>();
    private final int[] layer;
    private double[] middle = {};

    private LayeredLayout(List<Size> nodes, List<Edge> edges) {
        this.sizes = new ArrayList<>(nodes);
        this.edges = edges;
        this.layer = new int[nodes.size()];
    }

    /** @throws IllegalArgumentException for edges in a circle */
    static Drawing of(List<Size> nodes, List<Edge> edges) {
        return new LayeredLayout(nodes, edges).draw();
    }

    private Drawing draw() {
        int n = layer.length;
        boolean[] joined = new boolean[n];
        edges.forEach(e -> joined[e.from] = joined[e.to] = true);
        layers(n);
        sizes.forEach(s -> place());
        for (int i = 0; i < n; i++) {
            if (joined[i]) {
                column(layer[i]).add(i);
            }
        }
        edges.forEach(e -> ways.add(way(e)));
        order();
        heights();
        double[] left = new double[columns.size() + 1];
        left[0] = MARGIN;
        for (int c = 0; c < columns.size(); c++) {
            left[c + 1] = left[c] + width(c) + gap(c);
        }
        double right = columns.isEmpty() ? 0 : left[columns.size()] - gap(columns.size() - 1);
        double bottom = MARGIN;
        Box[] boxes = new Box[n];
        for (int i = 0; i < n; i++) {
            if (joined[i]) {
                Size s = sizes.get(i);
                boxes[i] = new Box(left[layer[i]], middle[i] - s.height / 2, s.width, s.height);
                bottom = Math.max(bottom, boxes[i].y + s.height + ROW_GAP);
            }
        }
        for (int v = n; v < middle.length; v++) {
            bottom = Math.max(bottom, middle[v] + ROW_GAP);
        }
        double[] corner = rows(boxes, joined, Math.max(right, LEAST_WIDTH), bottom);
        return new Drawing(
                List.of(boxes),
                ways.stream().map(w -> route(w, left)).toList(),
                Math.max(right, corner[0]) + MARGIN,
                corner[1] - ROW_GAP + MARGIN);
    }

    private void layers(int n) {
        for (int round = 0; ; round++) {
            boolean changed = false;
            for (Edge e : edges) {
                if (layer[e.to] <= layer[e.from]) {
                    layer[e.to] = layer[e.from] + 1;
                    changed = true;
                }
            }
            if (!changed) {
                return;
            }
            if (round > n) {
                throw new IllegalArgumentException("the edges make a circle");
            }
        }
    }

    private void place() {
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
    }

    private List<Integer> column(int c) {
        while (columns.size() <= c) {
            columns.add(new ArrayList<>());
        }
        return columns.get(c);
    }

    /** The places of an edge, from its tail to its head. */
    private List<Integer> way(Edge e) {
        List<Integer> way = new ArrayList<>(List.of(e.from));
        for (int c = layer[e.from] + 1; c < layer[e.to]; c++) {
            column(c).add(sizes.size());
            way.add(sizes.size());
            sizes.add(new Size(0, PASSAGE));
            place();
        }
        way.add(e.to);
        for (int i = 1; i < way.size(); i++) {
            after.get(way.get(i - 1)).add(way.get(i));
            before.get(way.get(i)).add(way.get(i - 1));
        }
        return way;
    }

    private void order() {
        List<List<Integer>> best = copy();
        int[] at = new int[sizes.size()];
        long least = crossings(at);
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int k = 1; k < columns.size(); k++) {
                List<Integer> column = columns.get(forward ? k : columns.size() - 1 - k);
                positions(at);
                double[] key = new double[sizes.size()];
                for (int v : column) {
                    List<Integer> near = (forward ? before : after).get(v);
                    key[v] = near.stream().mapToInt(u -> at[u]).average().orElse(at[v]);
                }
                column.sort(Comparator.comparingDouble(v -> key[v]));
            }
            long now = crossings(at);
            if (now < least) {
                least = now;
                best = copy();
            }
        }
        columns.clear();
        columns.addAll(best);
    }

    private List<List<Integer>> copy() {
        List<List<Integer>> all = new ArrayList<>();
        columns.forEach(c -> all.add(new ArrayList<>(c)));
        return all;
    }

    private void positions(int[] at) {
        for (List<Integer> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                at[column.get(i)] = i;
            }
        }
    }

    private long crossings(int[] at) {
        positions(at);
        long n = 0;
        for (List<Integer> column : columns) {
            List<int[]> parts = new ArrayList<>();
            column.forEach(v -> after.get(v).forEach(w -> parts.add(new int[] {at[v], at[w]})));
            for (int i = 0; i < parts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    int[] a = parts.get(i);
                    int[] b = parts.get(j);
                    n += (a[0] - b[0]) * (a[1] - b[1]) < 0 ? 1 : 0;
                }
            }
        }
        return n;
    }

    private void heights() {
        middle = new double[sizes.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int k = 0; k < columns.size(); k++) {
                List<Integer> column = columns.get(sweep % 2 == 0 ? k : columns.size() - 1 - k);
                double[] wanted = new double[column.size()];
                for (int i = 0; i < wanted.length; i++) {
                    List<Integer> near = new ArrayList<>(before.get(column.get(i)));
                    near.addAll(after.get(column.get(i)));
                    wanted[i] =
                            near.stream().mapToDouble(u -> middle[u]).average().orElse(0);
                }
                apart(column, wanted);
            }
        }
        double top = Double.POSITIVE_INFINITY;
        for (List<Integer> column : columns) {
            for (int v : column) {
                top = Math.min(top, middle[v] - sizes.get(v).height / 2);
            }
        }
        for (int v = 0; v < middle.length; v++) {
            middle[v] += MARGIN - top;
        }
    }

    /** The heights nearest to the wanted ones, in squares, that keep order and gaps: blocks that clash are pooled. */
    private void apart(List<Integer> column, double[] wanted) {
        int n = wanted.length;
        double[] offset = new double[n];
        for (int i = 1; i < n; i++) {
            double halves = sizes.get(column.get(i - 1)).height + sizes.get(column.get(i)).height;
            offset[i] = offset[i - 1] + halves / 2 + ROW_GAP;
        }
        double[] mean = new double[n];
        int[] size = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            mean[blocks] = wanted[i] - offset[i];
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
                int b = blocks - 2;
                mean[b] = (mean[b] * size[b] + mean[b + 1] * size[b + 1]) / (size[b] + size[b + 1]);
                size[b] += size[b + 1];
                blocks--;
            }
        }
        int i = 0;
        for (int b = 0; b < blocks; b++) {
            for (int k = 0; k < size[b]; k++, i++) {
                middle[column.get(i)] = mean[b] + offset[i];
            }
        }
    }

    private double width(int c) {
        return columns.get(c).stream()
                .mapToDouble(v -> sizes.get(v).width)
                .max()
                .orElse(0);
    }

    /** The gap behind a column: wider where many lines cross it. */
    private double gap(int c) {
        int lines = columns.get(c).stream().mapToInt(v -> after.get(v).size()).sum();
        return COLUMN_GAP + Math.min(MOST_MORE, 2 * Math.max(0, lines - FEW));
    }

    /** Nodes without an edge, in rows; the lower right corner, with a gap below. */
    private double[] rows(Box[] boxes, boolean[] joined, double right, double top) {
        double x = MARGIN;
        double y = top;
        double next = top;
        double widest = 0;
        for (int i = 0; i < boxes.length; i++) {
            if (joined[i]) {
                continue;
            }
            Size s = sizes.get(i);
            if (x > MARGIN && x + s.width > right) {
                x = MARGIN;
                y = next;
            }
            boxes[i] = new Box(x, y, s.width, s.height);
            widest = Math.max(widest, x + s.width);
            next = Math.max(next, y + s.height + ROW_GAP);
            x += s.width + ROW_GAP;
        }
        return new double[] {widest, next};
    }

    private String route(List<Integer> way, double[] left) {
        int from = way.get(0);
        double x = left[layer[from]] + sizes.get(from).width;
        double y = middle[from];
        StringBuilder path = new StringBuilder("M" + number(x) + " " + number(y));
        for (int i = 1; i < way.size(); i++) {
            int c = layer[from] + i;
            double to = left[c];
            double height = middle[way.get(i)];
            double start = left[c] - gap(c - 1);
            double bend = (start + left[c]) / 2;
            if (x < start) {
                path.append('H').append(number(start));
            }
            path.append('C').append(join(bend, y, bend, height, to, height));
            x = to;
            y = height;
            if (i < way.size() - 1) {
                x = to + width(c);
                path.append('H').append(number(x));
            }
        }
        return path + "M" + join(x - 6, y - 3.5) + "L" + join(x, y) + "L" + join(x - 6, y + 3.5);
    }

    private static String join(double... numbers) {
        return String.join(
                " ", Arrays.stream(numbers).mapToObj(LayeredLayout::number).toList());
    }

    /** With at most one decimal. */
    static String number(double x) {
        double tenths = Math.rint(x * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }
}
