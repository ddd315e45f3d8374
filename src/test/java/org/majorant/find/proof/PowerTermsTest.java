package org.majorant.find.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** Sums of products are multiplied out alike however they are written; a wanted sum is put together from known ones, or not. */
class PowerTermsTest {
    private static final Expr X = Expr.sym("x", Domain.POSITIVE);
    private static final Expr Y = Expr.sym("y", Domain.POSITIVE);
    private static final Expr P = Expr.sym("p", Domain.POSITIVE);
    private static final Expr TWO = Expr.num(2);

    private static PowerTerms difference(Expr x, Expr y) {
        return PowerTerms.of(Expr.sub(x, y));
    }

    @Test
    void equalSumsHaveNoDifference() {
        Expr square = Expr.pow(Expr.add(X, Y), TWO);
        Expr written = Expr.add(Expr.pow(X, TWO), Expr.mul(TWO, X, Y), Expr.pow(Y, TWO));
        assertThat(difference(square, written).size()).isZero();
        Expr log = Expr.log(Expr.div(Expr.mul(Expr.num(6), Expr.pow(X, P)), Y));
        Expr parts = Expr.sub(Expr.add(Expr.log(TWO), Expr.log(Expr.num(3)), Expr.mul(P, Expr.log(X))), Expr.log(Y));
        assertThat(difference(log, parts).size()).isZero();
        assertThat(difference(Expr.exp(Expr.log(X)), X).size()).isZero();
        assertThat(difference(Expr.mul(Expr.w0(X), Expr.exp(Expr.w0(X))), X).size())
                .isZero();
        assertThat(difference(square, X).size()).isEqualTo(4);
    }

    @Test
    void signsOfFractionsAreWrittenOnce() {
        PowerTerms t = PowerTerms.of(Expr.mul(Expr.num(-3), X))
                .times(BigFraction.of(-1).reciprocal());
        assertThat(t.expression()).hasToString("3*x");
        assertThat(t.parted(Relation.Op.LE)).hasToString("0 <= 3*x");
    }

    @Test
    void aSumIsPutTogetherWithLeastMultipliers() {
        PowerTerms wanted = PowerTerms.of(Expr.add(Expr.mul(Expr.num(3), X), Expr.neg(Y)));
        PowerTerms first = difference(X, Y);
        PowerTerms second = PowerTerms.of(Expr.sub(Y, TWO));
        Combination.Found found = new Combination(wanted, List.of(second, first), m -> m.isEmpty() ? 1 : 0)
                .find()
                .orElseThrow();
        assertThat(found.which()).containsExactly(0, 1);
        assertThat(found.times()).containsExactly(BigFraction.of(2), BigFraction.of(3));
        assertThat(new Combination(wanted, List.of(second), m -> 0).find()).isEmpty();
        assertThat(new Combination(PowerTerms.of(Expr.neg(X)), List.of(first, second), m -> 0).find())
                .isEmpty();
    }

    @Test
    void aFactorOfAllTermsIsDividedBy() {
        PowerTerms sum = PowerTerms.of(Expr.sub(Expr.mul(TWO, X, Y), Expr.mul(TWO, X, P)));
        assertThat(ChainLinks.divided(sum, Relation.Op.LE)).hasToString("p <= y");
        assertThat(ChainLinks.divided(PowerTerms.of(Expr.sub(X, Y)), Relation.Op.LE))
                .isNull();
        assertThat(PowerTerms.monomial(Map.of()).size()).isOne();
    }
}
