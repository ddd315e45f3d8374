package org.majorant.prove.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.prove.ProofChecker;
import org.majorant.theorem.Theorem;

/** Each rule accepts what it is for, and refuses the same step when one of its side conditions is dropped. */
class RulesTest {
    private static final String SYMBOLS =
            "let a, b, c, d, A, B, C, G, t, T, xi, eps in (0, inf)\nlet x, y, w in real\nlet k in (0, 1)\n";

    private static Optional<String> failure(String theorem) {
        Theorem t = TheorySupport.theory(SYMBOLS + "theorem t\n" + theorem.replace("; ", "\n"))
                .theorems()
                .get(0);
        return ProofChecker.steps(t, n -> Optional.empty()).failure().map(Object::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "given A*t^(-a) = b; claim t = (A/b)^(1/a); proof; claim 1 by solving given 1",
                "given G*exp(-t/xi) = eps; claim t = xi*log(G/eps); proof; claim 1 by solving given 1",
                "given x*exp(x) = y; given x > -1; claim x = W0(y); proof; claim 1 by Lambert inversion of given 1",
                "given x*exp(x) = y; given x < -1; claim x = Wm1(y); proof; claim 1 by Lambert inversion of given 1",
                "given A < B; claim A^a < B^a; proof; claim 1 by rearranging given 1",
                "given A < B; claim -B < -A; proof; claim 1 by rearranging given 1",
                "given A < B; claim W0(A) < W0(B); proof; claim 1 by monotonicity from given 1",
                "given A <= B; given B < C; claim A < C; proof; claim 1 by adding given 1, given 2",
                "given x^2*c = t; given c = a*b; claim a*b*x^2 = t; proof; claim 1 by substitution in given 1",
                "claim A < A + B; proof; claim 1 by positivity",
                "claim diff(t*exp(-t), t) = (1 - t)*exp(-t); proof; claim 1 by differentiation",
                "claim increasing W0(t) in t; proof; claim 1 by differentiation",
                "claim decreasing (1 - k)^2 in k; proof; claim 1 by differentiation"
            })
    void accepts(String theorem) {
        assertThat(failure(theorem)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // two solutions, x and -x: uniqueness fails
                "given x^2 = A; claim x = A^(1/2); proof; claim 1 by solving given 1",
                // not monotone on the whole domain, although the point may lie on the right side
                "given t*exp(-t) = c; claim t = -W0(-c); proof; claim 1 by solving given 1",
                // the branch is not known
                "given x*exp(x) = y; claim x = W0(y); proof; claim 1 by Lambert inversion of given 1",
                // the other branch
                "given x*exp(x) = y; given x > -1; claim x = Wm1(y); proof; claim 1 by Lambert inversion of given 1",
                // the sign of the factor is not known
                "given A < B; claim x*A < x*B; proof; claim 1 by rearranging given 1",
                // weak does not give strict
                "given A <= B; claim A < B; proof; claim 1 by rearranging given 1",
                // an equation does not give a strict inequality
                "given A = B; claim A < B; proof; claim 1 by rearranging given 1",
                // the wrong way round
                "given A < B; claim A^(-a) < B^(-a); proof; claim 1 by rearranging given 1",
                // Wm1 decreases
                "given x < y; claim Wm1(x) < Wm1(y); proof; claim 1 by monotonicity from given 1",
                // the left side may be undefined
                "given x < A; claim W0(x) < W0(A); proof; claim 1 by monotonicity from given 1",
                // inequalities that point against each other
                "given A <= B; given C <= B; claim A <= C; proof; claim 1 by adding given 1, given 2",
                // negative for k above a half
                "claim decreasing k*(1 - k) in k; proof; claim 1 by differentiation",
                "claim A + x > A; proof; claim 1 by positivity",
                "claim A^2 = A*B; proof; claim 1 by normal form",
                // the solution holds the symbol itself
                "given t = c; claim t = t; proof; claim 1 by solving given 1",
                // the solution need not lie in the domain of k
                "given k^2*A = B; given A > 0; claim k = -(B/A)^(1/2); proof; claim 1 by solving given 1",
                // a symbol tied to the variable: partial or total?
                "given A = t^2; claim diff(A, t) = 0; proof; claim 1 by differentiation",
                "given A = t^2; claim decreasing A/t in t; proof; claim 1 by differentiation",
                // the exponent may be 0 or the base negative
                "claim (x^2)^a = x^(2*a); proof; claim 1 by normal form",
                // a sum is not known to be away from 0
                "claim (A - B)/(A - B) = 1; proof; claim 1 by normal form",
                // a false intermediate step
                "claim A < 2*A; proof; A = B by normal form; claim 1 by positivity"
            })
    void refuses(String theorem) {
        assertThat(failure(theorem)).isPresent();
    }

    /** A break point that is a root counts once; outside the domain, or of unknown order, it does not. */
    @Test
    void rootsAtBreakPoints() {
        String square = "claim roots x: (x - A)^2 = 0 count %s; proof; piece x < A: no root by pieces; "
                + "piece x > A: no root by pieces; claim 1 by pieces";
        assertThat(failure(String.format(square, "1"))).isEmpty();
        assertThat(failure(String.format(square, "2"))).isPresent();
        String outside = "claim roots t: (t + A)^2 = 0 count 1; proof; piece t < -A: no root by pieces; "
                + "piece t > -A: no root by pieces; claim 1 by pieces";
        assertThat(failure(outside)).isPresent();
        String order = "claim roots x: (x - A)*(x - B) = 0 count 2; proof; piece x < A: no root by pieces; "
                + "piece A < x < B: no root by pieces; piece x > B: no root by pieces; claim 1 by pieces";
        assertThat(failure(order)).isPresent();
        assertThat(failure("given A < B; " + order)).isEmpty();
    }

    @Test
    void aPieceIsNeitherHypothesisNorClaim() {
        org.majorant.text.Diagnostics d = new org.majorant.text.Diagnostics();
        TheorySupport.read(
                "theory t\nlet x in real\ntheorem t\nclaim piece x < 0: increasing\nproof\nclaim 1 by pieces", d);
        assertThat(d.hasErrors()).isTrue();
    }

    @Test
    void aStepThatIsRefusedStopsTheProof() {
        assertThat(failure("claim A = A^2/A; proof; A = B by normal form; claim 1 by normal form")
                        .orElseThrow())
                .contains("step 1");
    }

    @Test
    void aClaimThatNoStepStatesIsNotEstablished() {
        assertThat(failure("claim A < 2*A; claim A > 2*A; proof; claim 1 by positivity")
                        .orElseThrow())
                .contains("claim 2");
    }

    @Test
    void aConditionalStepDoesNotProveTheUnconditionalClaim() {
        assertThat(failure("claim log(A) > 0; proof; log(A) > 0 when A > 1 by positivity"))
                .isPresent();
        assertThat(failure("claim log(A) > 0 when A > 1; proof; claim 1 by positivity"))
                .isEmpty();
    }

    @Test
    void rootCountsNeedEveryPiece() {
        String pieces =
                "let z in (-inf, 0); given z > -exp(-1); claim roots x: x*exp(x) = z count %s; proof; %s claim 1 by pieces";
        String left = "piece x < -1: decreasing, root Wm1(z) by pieces; ";
        String right = "piece x > -1: increasing, root W0(z) by pieces; ";
        assertThat(failure(String.format(pieces, "2", left + right))).isEmpty();
        assertThat(failure(String.format(pieces, "1", left + right))).isPresent();
        assertThat(failure(String.format(pieces, "1", right))).isPresent();
        assertThat(failure(String.format(pieces, "2", left.replace("Wm1", "W0") + right)))
                .isPresent();
        assertThat(failure(String.format(pieces, "2", left.replace("decreasing", "increasing") + right)))
                .isPresent();
    }
}
