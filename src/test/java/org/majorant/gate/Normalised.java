package org.majorant.gate;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;

/** A function or sequence whose values from one index to another add up to a number, and which has another value elsewhere. */
record Normalised(Expr from, Expr to, Expr total, Domain domain, List<BigFraction> weights, BigFraction elsewhere)
        implements World.Function {
    @Override
    public Value at(Truth truth, List<Value> arguments) {
        Value i = arguments.get(0);
        if (!Boolean.TRUE.equals(truth.inside(i, domain))) {
            throw new Value.None("outside of the domain of the function");
        }
        Truth root = truth.root();
        Value low = root.value(from);
        Value high = root.value(to);
        if (!i.isInteger() || !low.isInteger() || !high.isInteger()) {
            return truth.exact(elsewhere);
        }
        if (i.exact().compareTo(low.exact()) < 0 || i.exact().compareTo(high.exact()) > 0) {
            return truth.exact(elsewhere);
        }
        int number = high.exact().subtract(low.exact()).intValue() + 1;
        BigFraction sum = BigFraction.ZERO;
        for (int k = 0; k < number; k++) {
            sum = sum.add(weights.get(k % weights.size()));
        }
        BigFraction own = weights.get(i.exact().subtract(low.exact()).intValue() % weights.size());
        return truth.multiply(truth.exact(own.divide(sum)), root.value(total));
    }
}
