package org.majorant.theorem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;

/**
 * Values that are to make all hypotheses of a theorem true: {@code instance M = 1, u(t) = exp(-t)}. It is a proposal; that the
 * hypotheses hold there is proved where a proof is made.
 *
 * @param values a value for each free symbol, which may use those of other symbols given before it
 * @param functions a value for each unknown function or sequence, by its {@linkplain UnknownFunction#key() key}
 */
public record Instance(Map<Expr.Sym, Expr> values, Map<String, FunctionValue> functions) {

    /** An unknown function's value in terms of its arguments, and of the free symbols. */
    public record FunctionValue(List<Expr.Sym> arguments, Expr value) {
        public FunctionValue {
            arguments = List.copyOf(arguments);
        }
    }

    public Instance {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    }

    /** {@code M = 1, u(t) = exp(-t)}. */
    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        values.forEach((s, v) -> all.add(s + " = " + v));
        functions.forEach((name, f) -> {
            String arguments =
                    String.join(", ", f.arguments().stream().map(Expr.Sym::name).toList());
            String applied = name.endsWith("[]")
                    ? name.substring(0, name.length() - 1) + arguments + "]"
                    : name + "(" + arguments + ")";
            all.add(applied + " = " + f.value());
        });
        return String.join(", ", all);
    }
}
