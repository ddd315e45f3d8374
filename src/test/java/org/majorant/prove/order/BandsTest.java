package org.majorant.prove.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** The constants hold from the point that is named on, for several values of the parameters. */
class BandsTest {
    private static final Expr.Sym C = Expr.sym("C", Domain.POSITIVE);
    private static final double[] PARAMETERS = {0.1, 0.7, 1, 3, 20};

    private static Expr parse(String text) {
        return new QuestionReader(new Diagnostics())
                .expression(new SourceFile("f", text))
                .orElseThrow();
    }

    private static double value(Expr e, double parameter, double c) {
        List<Expr.Sym> inputs = List.copyOf(Exprs.freeSymbols(e));
        double[] x = new double[inputs.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = inputs.get(i) == C ? c : parameter * (1 + 0.3 * i);
        }
        return DoubleProgram.compile(e, inputs).value(x);
    }

    /** Parameters are given by name, so that every expression sees the same. */
    private static Expr fixed(Expr e, double parameter) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>(Exprs.freeSymbols(e));
        symbols.remove(C);
        Expr out = e;
        for (Expr.Sym s : symbols) {
            double v = parameter * (1 + s.name().charAt(0) % 5 * 0.25);
            out = Exprs.substitute(out, java.util.Map.of(s, Expr.decimal(java.math.BigDecimal.valueOf(v))));
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A*C^2 + B*C*log(C)^3",
                "A*C + B",
                "W0(A*C^p)",
                "log(A*C^p + B)",
                "G*exp(-(r/s)*W0(k*C^(1/r)))",
                "exp(k*W0(A*C))",
                "1/(A + B*sqrt(C))",
                "(A*C + B*log(C))^(-p)",
                "C^(-1/7)*(A + B*log(C))"
            })
    void theConstantsHoldFromThePointOn(String text) {
        Expr f = parse(text);
        Band band = Bands.of(f, C, List.of());
        Expr low = Expr.mul(band.lower(), band.shape().of(C));
        Expr high = Expr.mul(band.upper(), band.shape().of(C));
        for (double parameter : PARAMETERS) {
            double from = 1;
            for (Expr e : band.from()) {
                from = Math.max(from, value(fixed(e, parameter), 0, 0));
            }
            for (double c = from * (1 + 1e-9); c < 1e200 && c < from * 1e40; c *= 7.3) {
                double at = value(fixed(f, parameter), 0, c);
                double top = value(fixed(Expr.mul(f, C, C), parameter), 0, c);
                if (!(at > 1e-280) || Double.isInfinite(top) || StrictMath.log(c) * parameter * 3 > 550) {
                    break;
                }
                assertThat(value(fixed(low, parameter), 0, c))
                        .as("%s at %s, %s", text, parameter, c)
                        .isLessThanOrEqualTo(at * (1 + 1e-9));
                assertThat(value(fixed(high, parameter), 0, c))
                        .as("%s at %s, %s", text, parameter, c)
                        .isGreaterThanOrEqualTo(at * (1 - 1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log(log(C))", "exp(-C)", "C^p + C^q", "Wm1(-1/C)", "C - 1"})
    void withoutConstantsThereIsNoAnswer(String text) {
        assertThatThrownBy(() -> Bands.of(parse(text), C, List.of())).isInstanceOf(UndecidedException.class);
    }
}
