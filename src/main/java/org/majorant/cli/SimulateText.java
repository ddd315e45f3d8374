package org.majorant.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.majorant.report.ResultJson;
import org.majorant.simulate.run.Point;
import org.majorant.simulate.run.RunLine;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.spec.Key;

/** What {@code simulate} prints and writes as text. */
final class SimulateText {
    private SimulateText() {}

    /** A line a key: name, default, values, meaning. */
    static List<String> keys() {
        List<String> lines = new ArrayList<>();
        for (Key key : Key.values()) {
            lines.add(String.format("%-17s %-9s %s; %s", key.text(), key.fallback(), key.meaning(), key.allowed()));
        }
        return lines;
    }

    static String summary(RunRecord run) {
        Point first = run.points().get(0);
        Point last = run.last();
        return run.hash().substring(0, 8) + "  width " + run.width() + ", " + run.parameters() + " parameters, "
                + last.step() + " steps: excess risk " + short3(first.excess()) + " -> " + short3(last.excess())
                + (last.halfWidth() == 0 ? " (exact)" : " ± " + short3(last.halfWidth())) + ", irreducible "
                + short3(run.irreducible());
    }

    static String csv(List<RunRecord> runs) {
        StringBuilder out = new StringBuilder(
                "run,M,width,parameters,step,time,N,T,C,flop,excess,half_width,loss,distance,path,lambda_min,lambda_max,line,drift\n");
        for (RunRecord run : runs) {
            for (Point p : run.points()) {
                out.append(run.hash(), 0, 8).append(',').append(decimal(run.size()));
                out.append(',').append(run.width()).append(',').append(run.parameters());
                out.append(',').append(p.step());
                double[] values = {
                    p.time(),
                    p.data(),
                    p.training(),
                    p.compute(),
                    p.flop(),
                    p.excess(),
                    p.halfWidth(),
                    p.loss(),
                    p.distance(),
                    p.path()
                };
                for (double x : values) {
                    out.append(',').append(decimal(x));
                }
                out.append(p.kernel()
                        .map(k -> "," + decimal(k.smallest()) + "," + decimal(k.largest()) + "," + decimal(k.line())
                                + "," + decimal(k.drift()))
                        .orElse(",,,,"));
                out.append('\n');
            }
        }
        return out.toString();
    }

    static String json(List<RunRecord> runs) {
        StringBuilder out = new StringBuilder("{\"schema\":" + ResultJson.SCHEMA + ",\"majorant\":\"" + Version.text()
                + "\",\"command\":\"simulate\",\"diagnostics\":[],\"runs\":[");
        for (int i = 0; i < runs.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(RunLine.write(runs.get(i)));
        }
        return out.append("\n]}\n").toString();
    }

    static String short3(double x) {
        return rounded(x, 3);
    }

    private static String decimal(double x) {
        return rounded(x, 10);
    }

    /** Through the exact value: shortest digits of a double differ between JDKs. */
    private static String rounded(double x, int digits) {
        BigDecimal d = new BigDecimal(x).round(new MathContext(digits)).stripTrailingZeros();
        boolean plain = x == 0 || (Math.abs(x) >= 1e-4 && Math.abs(x) < 1e7);
        return plain ? d.toPlainString() : d.toString();
    }
}
