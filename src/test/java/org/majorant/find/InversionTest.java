package org.majorant.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** Every root is put in; the number of roots is that of the sign changes on a fine grid. */
class InversionTest {
    private static final Expr.Sym X = Expr.sym("x", Domain.POSITIVE);

    private static Relation parse(String text) {
        return new QuestionReader(new Diagnostics())
                .relation(new SourceFile("equation", text))
                .orElseThrow();
    }

    private static double value(Expr e, double c, double x) {
        List<Expr.Sym> inputs = List.copyOf(Exprs.freeSymbols(e));
        return DoubleProgram.compile(e, inputs)
                .value(inputs.stream()
                        .mapToDouble(s -> s.name().equals("x") ? x : c)
                        .toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "x*exp(x) = c, 3",
        "x*exp(-x) = c, 0.2",
        "x^(-3)*log(1/x)*2 = c, 5",
        "x + log(x) = c, -2",
        "log(x)/x = c, 0.1",
        "x^2*exp(-3*x) = c, 0.01",
        "1/x + 2*x = c, 4",
        "3*x^(-1/2) = c, 7",
        "exp(-x/2) = c, 0.3",
        "x^2 = c, 9",
        "x*log(x) = c, 11",
        "log(x)^2 = c, 4",
        "log(3*x)^4 = c, 9",
        "log(x)^3 = c, 8",
        "x^2*log(x)^2 = c, 7",
        "x^2*log(x)^2 = c, 0.05"
    })
    void rootsAreRootsAndNoneIsMissing(String equation, double c) {
        Relation r = parse(equation);
        List<Inversion.Root> roots = Inversion.solve(r, X, List.of());
        Expr h = Expr.sub(r.left(), r.right());
        int found = 0;
        for (Inversion.Root root : roots) {
            double at = value(root.value(), c, Double.NaN);
            if (at > 0) {
                found++;
                assertThat(Math.abs(value(h, c, at))).isLessThan(1e-9);
            }
        }
        int changes = 0;
        double before = value(h, c, 1e-6);
        for (double x = 1e-6; x < 1e3; x *= 1.001) {
            double now = value(h, c, x);
            changes += now * before < 0 ? 1 : 0;
            before = now;
        }
        assertThat(found).isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x + exp(x) + log(x) = c",
                "x^5 - x = c",
                "exp(x) + x^2 = c",
                "x*log(x) = k - c",
                "W0(x) + x^2 = c"
            })
    void otherShapesAreLeftAlone(String equation) {
        assertThatThrownBy(() -> Inversion.solve(parse(equation), X, List.of())).isInstanceOf(UndecidedException.class);
    }
}
