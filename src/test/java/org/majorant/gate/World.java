package org.majorant.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;

/**
 * Values for all symbols and meanings for all unknown functions and sequences.
 *
 * @param values an expression for each symbol, in symbols whose values do not depend on it
 * @param functions by name, sequences under their name with {@code []}
 */
record World(Map<Expr.Sym, Expr> values, Map<String, Function> functions) {
    /** A function would leave its range: there is no such world. */
    static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1;

        Impossible() {
            super("a function leaves its range", null, false, false);
        }
    }

    /** What an unknown function stands for. */
    interface Function {
        Value at(Truth truth, List<Value> arguments);
    }

    /** Values of symbols that are rationals, as far as they lie in the domain: where statements often break. */
    List<BigFraction> points(Domain d) {
        return values.values().stream()
                .filter(e -> e instanceof Expr.Num)
                .map(e -> ((Expr.Num) e).value())
                .filter(d::contains)
                .limit(8)
                .toList();
    }

    Function function(String name) {
        Function f = functions.get(name);
        if (f == null) {
            throw new Value.Unknown("no meaning for " + name);
        }
        return f;
    }

    /**
     * A function given by an expression in its argument, total on the domain of the argument.
     *
     * @param parameters stand for the arguments in the body
     * @param domains where the function is total, argument by argument
     */
    record Given(List<Expr.Sym> parameters, List<Domain> domains, Domain range, Expr body) implements Function {
        @Override
        public Value at(Truth truth, List<Value> arguments) {
            for (int i = 0; i < arguments.size(); i++) {
                Boolean inside = truth.inside(arguments.get(i), domains.get(i));
                if (inside == null) {
                    throw new Value.Unknown("argument");
                }
                if (!inside) {
                    throw new Value.None("outside of the domain of the function");
                }
            }
            Value v = inner(truth, arguments).value(body);
            Boolean within = truth.inside(v, range);
            if (Boolean.FALSE.equals(within)) {
                throw new Impossible();
            }
            if (within == null) {
                throw new Value.Unknown("the value is not known to lie in the range");
            }
            return v;
        }

        Truth inner(Truth truth, List<Value> arguments) {
            Map<Expr.Sym, Value> put = new java.util.HashMap<>();
            for (int i = 0; i < arguments.size(); i++) {
                put.put(parameters.get(i), arguments.get(i));
            }
            return truth.root().with(put);
        }

        @Override
        public String toString() {
            return parameters + " -> " + body;
        }
    }

    @Override
    public String toString() {
        String symbols = values.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
        String meanings = functions.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", "));
        return symbols + (meanings.isEmpty() ? "" : "; " + meanings);
    }
}
