package org.majorant.judge.runs;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.theorem.Measured;

/** How the symbols of a theory vary over the held-out points. */
final class Sweeps {
    private static final Set<Measured> SET = EnumSet.of(
            Measured.SIZE,
            Measured.WIDTH,
            Measured.PARAMETERS,
            Measured.DATA,
            Measured.TRAINING,
            Measured.STEP,
            Measured.TIME,
            Measured.EXAMPLES,
            Measured.COMPUTE,
            Measured.FLOP,
            Measured.NOISE,
            Measured.STEP_SIZE,
            Measured.BATCH,
            Measured.HALVING);

    private Sweeps() {}

    static Map<Expr.Sym, Rivals.Swept> of(Map<Expr.Sym, Expr> bindings, Panel panel) {
        List<Expr.Sym> inputs =
                java.util.Arrays.stream(Measured.values()).map(Measured::symbol).toList();
        Map<Expr.Sym, Rivals.Swept> swept = new LinkedHashMap<>();
        bindings.forEach((symbol, value) -> {
            DoubleProgram program = DoubleProgram.compile(value, inputs);
            double[] values = panel.columns().stream()
                    .mapToDouble(c -> program.value(c.row().values()))
                    .filter(x -> x > 0 && Double.isFinite(x))
                    .sorted()
                    .toArray();
            boolean set =
                    Exprs.freeSymbols(value).stream().allMatch(s -> SET.stream().anyMatch(m -> m.symbol() == s));
            double logs = java.util.Arrays.stream(values).map(StrictMath::log).sum();
            swept.put(
                    symbol,
                    values.length == 0
                            ? new Rivals.Swept(1, 1, set)
                            : new Rivals.Swept(
                                    StrictMath.exp(logs / values.length), values[values.length - 1] / values[0], set));
        });
        return swept;
    }
}
