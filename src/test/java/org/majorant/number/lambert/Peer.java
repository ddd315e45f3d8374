package org.majorant.number.lambert;

import java.util.Optional;
import org.apfloat.Apcomplex;
import org.apfloat.ApcomplexMath;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.INumber;
import org.matheclipse.core.interfaces.IReal;

/** Other libraries on the JVM, asked for W of a double as their users would. */
enum Peer {
    APFLOAT("apfloat 1.12.0") {
        @Override
        double at(LambertFunction f, double x) {
            // a double's precision; read back through decimals, since its doubleValue() is off by ulps
            Apfloat a = new Apfloat(x);
            return switch (f) {
                case W0 -> Double.parseDouble(ApfloatMath.w(a).toString());
                case WM1 ->
                    Double.parseDouble(
                            ApcomplexMath.w(new Apcomplex(a), -1).real().toString());
                default -> throw new UnsupportedOperationException();
            };
        }
    },
    SYMJA("Symja 3.0.0") {
        private final EvalEngine engine = new EvalEngine(true);

        @Override
        double at(LambertFunction f, double x) {
            IExpr w = engine.evaluate(f == LambertFunction.W0 ? F.ProductLog(F.num(x)) : F.ProductLog(F.CN1, F.num(x)));
            return w instanceof IReal || w instanceof INumber n && n.imDoubleValue() == 0
                    ? ((INumber) w).reDoubleValue()
                    : Double.NaN;
        }
    };

    final String label;

    Peer(String label) {
        this.label = label;
    }

    /** W by the library; what it throws counts as no answer. */
    abstract double at(LambertFunction f, double x);

    static boolean has(LambertFunction f) {
        return f == LambertFunction.W0 || f == LambertFunction.WM1;
    }

    Optional<ErrorCount> measure(LambertFunction f, double[] x, double[] hi, double[] rest) {
        if (!has(f)) {
            return Optional.empty();
        }
        ErrorCount count = new ErrorCount();
        for (int i = 0; i < x.length; i++) {
            double w;
            try {
                w = at(f, x[i]);
            } catch (RuntimeException noAnswer) {
                w = Double.NaN;
            }
            count.add(w, hi[i], rest[i]);
        }
        return Optional.of(count);
    }
}
