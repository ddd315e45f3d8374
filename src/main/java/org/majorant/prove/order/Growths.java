package org.majorant.prove.order;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.prove.order.Growth.Exponential;

/** Products, powers and comparison of growths: all of it is linear algebra on exponents, and signs. */
final class Growths {
    private final Parameters parameters;

    Growths(Parameters parameters) {
        this.parameters = parameters;
    }

    Growth times(Growth x, Growth y) {
        List<Exponential> all = new ArrayList<>(x.exponentials());
        for (Exponential e : y.exponentials()) {
            merge(all, e);
        }
        return new Growth(
                all,
                parameters.plus(x.power(), y.power()),
                parameters.plus(x.log(), y.log()),
                parameters.plus(x.loglog(), y.loglog()));
    }

    /** Adds to the exponential of the same kind; it vanishes where the coefficients cancel. */
    private void merge(List<Exponential> all, Exponential e) {
        for (int i = 0; i < all.size(); i++) {
            Exponential o = all.get(i);
            if (compare(o, e) == 0) {
                Expr k = parameters.plus(o.coefficient(), e.coefficient());
                all.remove(i);
                if (k != Expr.ZERO) {
                    all.add(i, new Exponential(k, o.power(), o.log()));
                }
                return;
            }
        }
        all.add(e);
    }

    private int compare(Exponential x, Exponential y) {
        int byPower = parameters.signum(parameters.minus(x.power(), y.power()));
        return byPower != 0 ? byPower : parameters.signum(parameters.minus(x.log(), y.log()));
    }

    Growth power(Growth x, Expr p) {
        if (p == Expr.ZERO) {
            return Growth.CONSTANT;
        }
        List<Exponential> all = new ArrayList<>();
        for (Exponential e : x.exponentials()) {
            all.add(new Exponential(parameters.times(e.coefficient(), p), e.power(), e.log()));
        }
        return new Growth(
                all, parameters.times(x.power(), p), parameters.times(x.log(), p), parameters.times(x.loglog(), p));
    }

    /**
     * Which grows faster: 1 for the first, -1 for the second, 0 for the same growth. It is the sign of the first exponent
     * of {@code x / y} that is not 0, the exponentials by their own growth before the power, then {@code ln C}, then
     * {@code ln ln C}.
     */
    int compare(Growth x, Growth y) {
        Growth ratio = times(x, power(y, Expr.num(-1)));
        Exponential leading = null;
        for (Exponential e : ratio.exponentials()) {
            if (leading == null || compare(e, leading) > 0) {
                leading = e;
            }
        }
        if (leading != null) {
            return parameters.signum(leading.coefficient());
        }
        for (Expr exponent : List.of(ratio.power(), ratio.log(), ratio.loglog())) {
            int s = parameters.signum(exponent);
            if (s != 0) {
                return s;
            }
        }
        return 0;
    }
}
