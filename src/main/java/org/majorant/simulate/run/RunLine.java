package org.majorant.simulate.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.simulate.spec.Spec;

/** A record as one line of JSON. Doubles are strings in hexadecimal, so that no bit is lost and every JDK writes the same. */
public final class RunLine {
    /** Of the line; what a run computes has its version in the hash of the specification. 2: with its sum. */
    static final int FORMAT = 2;

    private RunLine() {}

    /**
     * The line, without its line break.
     *
     * @throws IllegalStateException for a number that is not finite: that never reaches a file
     */
    public static String write(RunRecord run) {
        StringBuilder out = new StringBuilder();
        out.append("{\"majorant-run\":").append(FORMAT);
        out.append(",\"hash\":\"").append(run.hash()).append("\",\"spec\":{");
        String comma = "";
        for (Map.Entry<String, String> e : run.spec().entrySet()) {
            out.append(comma)
                    .append('"')
                    .append(e.getKey())
                    .append("\":\"")
                    .append(e.getValue())
                    .append('"');
            comma = ",";
        }
        out.append("},\"width\":").append(run.width());
        out.append(",\"parameters\":").append(run.parameters());
        real(out, "size", run.size());
        real(out, "irreducible", run.irreducible());
        run.divergence().ifPresent(d -> {
            out.append(",\"diverged\":{\"step\":").append(d.step());
            real(out, "loss", d.loss());
            real(out, "largest-stable-step", d.largestStable());
            out.append('}');
        });
        run.alarm().ifPresent(a -> {
            out.append(",\"alarm\":{\"step\":").append(a.step());
            real(out, "loss", a.loss());
            real(out, "half-width", a.halfWidth());
            out.append('}');
        });
        out.append(",\"points\":[");
        comma = "";
        for (Point p : run.points()) {
            out.append(comma);
            point(out, p);
            comma = ",";
        }
        String record = out.append("]").toString();
        return record + ",\"sum\":\"" + Sha256.of(record) + "\"}";
    }

    private static void point(StringBuilder out, Point p) {
        out.append("{\"step\":").append(p.step()).append(",\"examples\":").append(p.examples());
        real(out, "time", p.time());
        real(out, "N", p.data());
        real(out, "T", p.training());
        real(out, "C", p.compute());
        real(out, "flop", p.flop());
        real(out, "excess", p.excess());
        real(out, "half-width", p.halfWidth());
        real(out, "loss", p.loss());
        real(out, "distance", p.distance());
        real(out, "path", p.path());
        p.kernel().ifPresent(k -> {
            real(out, "lambda-min", k.smallest());
            real(out, "lambda-max", k.largest());
            real(out, "line", k.line());
            real(out, "drift", k.drift());
            real(out, "operator-drift", k.operatorDrift());
        });
        out.append('}');
    }

    private static void real(StringBuilder out, String name, double x) {
        if (!Double.isFinite(x)) {
            throw new IllegalStateException(name + " is " + x);
        }
        out.append(",\"")
                .append(name)
                .append("\":\"")
                .append(Double.toHexString(x))
                .append('"');
    }

    /**
     * The record that a line holds.
     *
     * @throws IllegalArgumentException for text that is no such line, for one of another version, for one that was changed
     *     after it was written, and for one whose hash is not that of its specification
     */
    public static RunRecord read(String line) {
        Map<String, Object> run = RunJson.object(line);
        if (whole(run, "majorant-run") != FORMAT) {
            throw new IllegalArgumentException("a run record of version " + run.get("majorant-run"));
        }
        int end = line.lastIndexOf(",\"sum\":");
        if (end < 0 || !text(run, "sum").equals(Sha256.of(line.substring(0, end)))) {
            throw new IllegalArgumentException("a run record that was changed after it was written");
        }
        Map<String, String> spec = new LinkedHashMap<>();
        map(run.get("spec")).forEach((k, v) -> spec.put(k, (String) v));
        if (!Spec.ofEntries(spec).hash().equals(text(run, "hash"))) {
            throw new IllegalArgumentException("a run record whose hash is not that of its specification");
        }
        Optional<RunRecord.Divergence> divergence = Optional.empty();
        if (run.containsKey("diverged")) {
            Map<String, Object> d = map(run.get("diverged"));
            divergence = Optional.of(
                    new RunRecord.Divergence((int) whole(d, "step"), real(d, "loss"), real(d, "largest-stable-step")));
        }
        Optional<RunRecord.Alarm> alarm = Optional.empty();
        if (run.containsKey("alarm")) {
            Map<String, Object> a = map(run.get("alarm"));
            alarm = Optional.of(new RunRecord.Alarm((int) whole(a, "step"), real(a, "loss"), real(a, "half-width")));
        }
        List<Point> points = new ArrayList<>();
        if (!(run.get("points") instanceof List<?> list)) {
            throw new IllegalArgumentException("a run record without points");
        }
        list.forEach(p -> points.add(point(map(p))));
        return new RunRecord(
                text(run, "hash"),
                spec,
                (int) whole(run, "width"),
                (int) whole(run, "parameters"),
                real(run, "size"),
                real(run, "irreducible"),
                List.copyOf(points),
                divergence,
                alarm);
    }

    private static Point point(Map<String, Object> p) {
        Optional<Kernel> kernel = !p.containsKey("lambda-min")
                ? Optional.empty()
                : Optional.of(new Kernel(
                        real(p, "lambda-min"),
                        real(p, "lambda-max"),
                        real(p, "line"),
                        real(p, "drift"),
                        real(p, "operator-drift")));
        return new Point(
                (int) whole(p, "step"),
                real(p, "time"),
                whole(p, "examples"),
                real(p, "N"),
                real(p, "T"),
                real(p, "C"),
                real(p, "flop"),
                real(p, "excess"),
                real(p, "half-width"),
                real(p, "loss"),
                real(p, "distance"),
                real(p, "path"),
                kernel);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("a run record without one of its objects");
    }

    private static String text(Map<String, Object> object, String name) {
        if (object.get(name) instanceof String s) {
            return s;
        }
        throw new IllegalArgumentException("a run record without " + name);
    }

    private static double real(Map<String, Object> object, String name) {
        return Double.parseDouble(text(object, name));
    }

    private static long whole(Map<String, Object> object, String name) {
        if (object.get(name) instanceof Long n) {
            return n;
        }
        throw new IllegalArgumentException("a run record without " + name);
    }
}
