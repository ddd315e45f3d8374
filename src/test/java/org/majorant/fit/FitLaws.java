package org.majorant.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.read.QuestionReader;
import org.majorant.simulate.random.Stream;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** Laws and runs for tests. */
final class FitLaws {
    private FitLaws() {}

    static final LossLaw CHINCHILLA = law("L = E + A/N^alpha + B/D^beta", "N", "D");

    /** A law of positive symbols. */
    static LossLaw law(String equation, String... resources) {
        return law(equation, List.of(), resources);
    }

    static LossLaw law(String equation, List<String> declarations, String... resources) {
        QuestionReader reader = new QuestionReader(new Diagnostics());
        declarations.forEach(d -> reader.declare(new SourceFile("--let", d)));
        Relation r = reader.relation(new SourceFile("law", equation)).orElseThrow();
        List<Expr.Sym> symbols = new ArrayList<>();
        for (String name : resources) {
            symbols.add(
                    (Expr.Sym) reader.expression(new SourceFile("law", name)).orElseThrow());
        }
        return LossLaw.of(r.right(), symbols, Map.of());
    }

    /** The values of constants by name, in the order of the law. */
    static double[] values(LossLaw law, Map<String, Double> byName) {
        return law.constants().stream().mapToDouble(c -> byName.get(c.name())).toArray();
    }

    /** Runs on a grid of two resources, with normal noise in the logarithm of the loss. */
    static Measurements grid(
            LossLaw law, double[] constants, double[] first, double[] second, double noise, long seed) {
        Stream stream = new Stream(seed, 77);
        List<double[]> rows = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        for (double n : first) {
            for (double d : second) {
                double[] row = {n, d};
                rows.add(row);
                losses.add(law.loss(row, constants) * StrictMath.exp(noise * stream.normal()));
            }
        }
        return Measurements.of(
                rows.toArray(double[][]::new),
                losses.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Numbers in geometric steps. */
    static double[] ladder(double low, double high, int count) {
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = low * StrictMath.pow(high / low, i / (count - 1.0));
        }
        return all;
    }
}
