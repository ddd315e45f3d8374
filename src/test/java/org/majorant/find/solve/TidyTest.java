package org.majorant.find.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** A condition is divided by a positive number alone. */
class TidyTest {
    private static final Expr.Sym A = Expr.sym("a", Domain.REAL);
    private static final Expr.Sym B = Expr.sym("b", Domain.REAL);

    @ParameterizedTest
    @CsvSource({"2, GT, a*b > 0", "1/3, LE, a*b <= 0", "-2, GT, -2*a*b > 0", "0, GE, 0*a*b >= 0"})
    void onlyAPositiveFactorGoes(String factor, Relation.Op op, String said) {
        Expr n = org.majorant.TheorySupport.expression(factor);
        Expr number = n instanceof Expr.Num ? n : Expr.num(org.majorant.expr.eval.ExactEvaluator.constant(n));
        Relation r = new Relation(Expr.mul(number, A, B), op, Expr.ZERO);
        assertThat(Tidy.of(r).toString()).isEqualTo(said);
    }
}
