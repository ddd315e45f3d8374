package org.majorant.prove.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.prove.ProofChecker;
import org.majorant.theorem.Theorem;

/** Infima, means, tangents, recursions, flows, orders, cases: accepted, and refused when one side condition is dropped. */
class FurtherRulesTest {
    private static final String SYMBOLS =
            "let a, b, c, A, B, C, R, mu, S in (0, inf)\nlet x, y in real\nlet k in (0, 1)\nlet n in integer [0, inf)\n"
                    + "let t in [0, inf)\nlet M in (0, inf)\nlet u in (0, 1)\nlet f(j) in real\nlet v(t) in real\nlet l(t) in [0, inf)\n"
                    + "let e[j] in real\nlet p(i) in (0, inf)\nlet q(i) in (0, inf)\n";

    private static Optional<String> failure(String theorem) {
        Theorem t = TheorySupport.theory(SYMBOLS + "theorem t\n" + theorem.replace("; ", "\n"))
                .theorems()
                .get(0);
        return ProofChecker.steps(t, name -> Optional.empty()).failure().map(Object::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // AM-GM and its weights
                "claim A + B >= 2*sqrt(A*B); proof; claim 1 by AM-GM with w1 := 1/2, w2 := 1/2",
                "claim A + B >= (A/k)^k*(B/(1-k))^(1-k); proof; claim 1 by AM-GM with w1 := k, w2 := 1 - k",
                // tangents
                "claim exp(x) >= 1 + x; proof; claim 1 by tangent with exp := x, at := 0",
                "claim log(A) <= A - 1; proof; claim 1 by tangent with log := A, at := 1",
                "claim A*exp(-A) <= exp(-1); proof; A >= 1 + log(A) by tangent with log := A, at := 1; claim 1 by rearranging step 1",
                // infima
                "let I = inf{A/M + B*M : M > 0, over M}; claim I <= A + B; proof; claim 1 by infimum with M := 1",
                "let I = inf{A/M + B*M : M > 0, over M}; claim I >= 0; proof; low: A/M + B*M >= 0 by positivity; claim 1 by infimum from low",
                "let I = inf{A/M + B : M > 0, over M}; claim I <= B; proof; lim(A*b + B, b -> 0) = B by order; claim 1 by infimum from step 1 with M := 1/b",
                "let I = inf{A/M + B : M > C, over M}; claim I >= B; proof; low: A/M + B >= B when M > C by positivity; claim 1 by infimum from low",
                // contradiction, cases, extremes
                "given A*B = C; given A > c; claim B < C/c; proof; over: A*B > C when B >= C/c by multiplying given 2, condition 1; claim 1 by contradiction from over",
                "claim x^2 >= 0; proof; x^2 >= 0 when x > 0 by positivity; x^2 >= 0 when x <= 0 by positivity; claim 1 by cases from step 1, step 2",
                "given A <= B; given A <= C; claim A <= min(B, C); proof; claim 1 by extremes of given 1, given 2",
                "given A <= B; claim A <= max(B, C); proof; claim 1 by extremes of given 1",
                // instances
                "given for all j in natural: f(j) >= j; claim f(3) >= 3; proof; claim 1 by instance of given 1 with j := 3",
                "given for all j in natural: j > 2 implies f(j) >= j; claim f(3) >= 3; proof; claim 1 by instance of given 1 with j := 3",
                // induction
                "given for all j in integer [0, inf): e[j + 1] <= k*e[j]; claim e[n] <= k^n*e[0]; proof; claim 1 by induction for n from given 1",
                // Gronwall
                "given for all t in [0, inf): diff(v(t), t) <= -a*v(t) + b; claim v(t) <= v(0)*exp(-a*t) + (b/a)*(1 - exp(-a*t)); proof; claim 1 by Gronwall from given 1",
                // unimodality and comparison by monotonicity
                "claim M - log(M) >= 1; proof; decreasing M - log(M) in M when M < 1 by differentiation; increasing M - log(M) in M when M > 1 by differentiation; claim 1 by unimodality from step 1, step 2",
                "given A < B; claim A*exp(A) < B*exp(B); proof; increasing M*exp(M) in M by differentiation; claim 1 by monotonicity from step 1 with low := A, high := B",
                "claim artanh(u) > u; proof; increasing artanh(u) - u in u by differentiation; lim(artanh(u) - u, u -> 0) = 0 by order; claim 1 by monotonicity from step 1, step 2",
                // the first time that a level is reached
                "given l(0) = 0; given for all t in [0, inf): diff(l(t), t) >= 0; given for all t in [0, inf): l(t) <= R implies diff(l(t), t) <= S*v(t);"
                        + " given for all t in [0, inf): l(t) <= R implies diff(v(t), t) <= -mu*v(t); given R*mu > S*v(0); given for all t in [0, inf): v(t) > 0;"
                        + " claim l(t) < R; proof; speed: diff(l(t), t) <= S*v(t) when l(t) <= R by instance of given 3;"
                        + " decay: diff(v(t), t) <= -mu*v(t) when l(t) <= R by instance of given 4;"
                        + " scaled: (S/mu)*diff(v(t), t) <= -S*v(t) when l(t) <= R by rearranging decay;"
                        + " slope: diff(l(t) + (S/mu)*v(t), t) <= 0 when l(t) <= R by adding speed, scaled;"
                        + " v(t) > 0 by instance of given 6;"
                        + " far: R > (S/mu)*v(0) by rearranging given 5;"
                        + " barrier: l(t) + (S/mu)*v(t) > l(0) + (S/mu)*v(0) when l(t) = R by adding condition 1, far, given 1;"
                        + " claim 1 by first exit from slope, barrier with P := l(t) + (S/mu)*v(t)",
                // finite distributions
                "given sum(i, 1, 3, p(i)) = 1; given sum(i, 1, 3, q(i)) = 1; claim 1 - sum(i, 1, 3, abs(p(i) - q(i)))/2 >= exp(-sum(i, 1, 3, p(i)*log(p(i)/q(i))))/2; proof; claim 1 by Bretagnolle-Huber from given 1, given 2",
                "claim increasing u + exp(-u)/2 in u; proof; claim 1 by enclosure",
                "claim decreasing exp(-M)*M in M when M >= 2, M <= 9; proof; claim 1 by enclosure",
                "claim exp(u) < 3; proof; claim 1 by enclosure",
                "claim lim(W0(C)/log(C), C -> inf) = 1; proof; claim 1 by order"
            })
    void accepts(String theorem) {
        assertThat(failure(theorem)).as(theorem).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the weights do not add up to 1; a term may be negative; the other direction; one weight too few
                "claim A + B >= 2*sqrt(A*B); proof; claim 1 by AM-GM with w1 := 1/2, w2 := 1/3",
                "claim A + x >= 2*sqrt(A*x); proof; claim 1 by AM-GM with w1 := 1/2, w2 := 1/2",
                "claim A + B <= 2*sqrt(A*B); proof; claim 1 by AM-GM with w1 := 1/2, w2 := 1/2",
                "claim A + B + C >= 2*sqrt(A*B); proof; claim 1 by AM-GM with w1 := 1/2, w2 := 1/2",
                // a tangent lies on one side only; log needs a positive point
                "claim exp(x) <= 1 + x; proof; claim 1 by tangent with exp := x, at := 0",
                "claim log(x) <= x - 1; proof; claim 1 by tangent with log := x, at := 1",
                // not feasible; not at most; outside the domain
                "let I = inf{A/M + B*M : M > 2, over M}; claim I <= A + B; proof; claim 1 by infimum with M := 1",
                "let I = inf{A/M + B*M : M > 0, over M}; claim I <= A; proof; claim 1 by infimum with M := 1",
                "let I = inf{A + B*M : M < 1, over M}; claim I <= A - B; proof; claim 1 by infimum with M := -1",
                // the bound holds under more than the constraint; speaks of the variable; a hypothesis ties the
                // variable
                "let I = inf{A*M : M > 0, over M}; claim I >= A; proof; low: A*M >= A when M >= 1 by positivity; claim 1 by infimum from low",
                "let I = inf{A*M : M > 0, over M}; claim I >= A*M; proof; low: A*M >= A*M by positivity; claim 1 by infimum from low",
                "let I = inf{A*M : M > 0, over M}; given M > 1; claim I >= A; proof; low: A*M >= A by positivity; claim 1 by infimum from low",
                // feasible along a parameter that a hypothesis ties; the limit of something else
                "let I = inf{A/M + B : M > 0, over M}; given b > 1; claim I <= B; proof; lim(A*b + B, b -> 0) = B by order; claim 1 by infimum from step 1 with M := 1/b",
                "let I = inf{A/M + B : M > 0, over M}; claim I <= 0; proof; lim(A*b, b -> 0) = 0 by order; claim 1 by infimum from step 1 with M := 1/b",
                // the value would be caught by the infimum
                "given for all y in (0, inf): inf{y*M : M > 1, over M} >= 0; claim inf{M*M : M > 1, over M} >= 0; proof; claim 1 by instance of given 1 with y := M",
                // arithmetic with an infimum that may be infinite
                "let I = inf{log(M) : M > 0, over M}; claim I < I + 1; proof; claim 1 by positivity",
                // contradiction: the assumption is not the negation; nothing is contradicted
                "given A*B = C; given A > c; claim B < C/c; proof; over: A*B > C when B > 2*C/c by positivity; claim 1 by contradiction from over",
                "given A*B = C; claim B < C/c; proof; same: A*B = C when B >= C/c by rearranging given 1; claim 1 by contradiction from same",
                // cases that leave one open
                "claim x^2 >= 0; proof; x^2 >= 0 when x > 0 by positivity; x^2 >= 0 when x < 0 by positivity; claim 1 by cases from step 1, step 2",
                "given A <= B; claim A <= min(B, C); proof; claim 1 by extremes of given 1",
                "claim A <= max(B, C); proof; claim 1 by extremes",
                // instances outside the domain, or whose premise is not known
                "given for all j in natural: f(j) >= j; claim f(0) >= 0; proof; claim 1 by instance of given 1 with j := 0",
                "given for all j in natural: f(j) >= j; claim f(A) >= A; proof; claim 1 by instance of given 1 with j := A",
                "given for all j in natural: j > 5 implies f(j) >= j; claim f(3) >= 3; proof; claim 1 by instance of given 1 with j := 3",
                // induction: no base; the step fails; the recursion falls in its argument; a hypothesis on n
                "given for all j in integer [0, inf): e[j + 1] <= k*e[j]; claim e[n] <= A*k^n; proof; claim 1 by induction for n from given 1",
                "given for all j in integer [0, inf): e[j + 1] <= k*e[j]; claim e[n] <= k^(2*n)*e[0]; proof; claim 1 by induction for n from given 1",
                "given for all j in integer [0, inf): e[j + 1] <= -k*e[j]; claim e[n] <= (-k)^n*e[0]; proof; claim 1 by induction for n from given 1",
                "given n > 3; given for all j in integer [0, inf): e[j + 1] <= k*e[j]; claim e[n] <= k^n*e[0]; proof; claim 1 by induction for n from given 2",
                // the recursion starts later than the claim
                "given for all j in integer [1, inf): e[j + 1] <= k*e[j]; claim e[n] <= k^n*e[0]; proof; claim 1 by induction for n from given 1",
                // Gronwall: from an open domain the value at 0 says nothing; a rate that depends on time; the wrong way
                "given for all s in (0, inf): diff(v(s), s) <= -a*v(s); claim for all s in (0, inf): v(s) <= v(0)*exp(-a*s); proof; claim 1 by Gronwall from given 1",
                "given for all t in [0, inf): diff(v(t), t) <= -t*v(t); claim v(t) <= v(0)*exp(-t*t); proof; claim 1 by Gronwall from given 1",
                "given for all t in [0, inf): diff(v(t), t) <= -a*v(t); claim v(t) >= v(0)*exp(-a*t); proof; claim 1 by Gronwall from given 1",
                // two pieces that do not meet; the minimum of something else; outside the domain
                "claim M - log(M) >= 1; proof; decreasing M - log(M) in M when M < 1/2 by differentiation; increasing M - log(M) in M when M > 1 by differentiation; claim 1 by unimodality from step 1, step 2",
                "claim M - log(M) >= 2; proof; decreasing M - log(M) in M when M < 1 by differentiation; increasing M - log(M) in M when M > 1 by differentiation; claim 1 by unimodality from step 1, step 2",
                // the points are not known to be in order, or to meet the condition of the step
                "claim A*exp(A) < B*exp(B); proof; increasing M*exp(M) in M by differentiation; claim 1 by monotonicity from step 1 with low := A, high := B",
                "given A < B; claim A - log(A) < B - log(B); proof; increasing M - log(M) in M when M > 1 by differentiation; claim 1 by monotonicity from step 1 with low := A, high := B",
                // a limit at the wrong end
                "claim artanh(u) < u; proof; increasing artanh(u) - u in u by differentiation; lim(artanh(u) - u, u -> 0) = 0 by order; claim 1 by monotonicity from step 1, step 2",
                // sums over different ranges
                "given sum(i, 1, 3, p(i)) = 1; given sum(i, 1, 4, q(i)) = 1; claim 1 - sum(i, 1, 3, abs(p(i) - q(i)))/2 >= exp(-sum(i, 1, 3, p(i)*log(p(i)/q(i))))/2; proof; claim 1 by Bretagnolle-Huber from given 1, given 2",
                // a sign that is not known
                "claim lim(C^x, C -> inf) = 0; proof; claim 1 by order",
                // enclosures: an unbounded domain; not monotone; false; the function may be undefined where its
                // derivative is not
                "claim increasing M + exp(-M)/2 in M; proof; claim 1 by enclosure",
                "claim increasing u*(1 - u) in u; proof; claim 1 by enclosure",
                "claim exp(u) < 2; proof; claim 1 by enclosure",
                "claim increasing log(u - 5) in u; proof; claim 1 by enclosure",
                "claim increasing n + exp(-n)/2 in n when n <= 5; proof; claim 1 by enclosure",
                // a hypothesis ties another symbol to the variable; the joint limit does not fall apart
                "given A = C^2; claim lim(A/C, C -> inf) = 0; proof; claim 1 by order",
                "claim lim(A/(A + B), A -> inf, B -> inf) = 1; proof; claim 1 by order",
                // what has no value everywhere: it would be taken as known that it has one
                "claim exp(log(x)) >= exp(0)*(1 + log(x) - 0); proof; claim 1 by tangent with exp := log(x), at := 0",
                "given for all y in real: f(y) >= 0; claim f(log(x)) >= 0; proof; claim 1 by instance of given 1 with y := log(x)",
                "claim log(u - 5) < 3; proof; claim 1 by enclosure",
                "claim lim(W0(-exp(-1) - 1/C), C -> inf) = -1; proof; claim 1 by order",
                "claim lim((C - C)^(1/3), C -> inf) = 0; proof; claim 1 by order",
                // arithmetic with an infimum that may be infinite, brought in by rules that have a source of their own
                "let I = inf{log(M) : M > 0, over M}; given for all j in natural: f(j) > 0; claim f(1) + I > I; proof; claim 1 by instance of given 1 with j := 1",
                "let I = inf{log(M) : M > 0, over M}; claim lim(1/C, C -> inf) + I = I; proof; claim 1 by order",
                // a value of a function at one place says nothing of the others, over which a sum runs
                "let i in integer; given f(i) = 2; given sum(i, 1, 3, 2) = 6; claim sum(i, 1, 3, f(i)) = 6; proof; claim 1 by substitution in given 2",
                // no hypothesis says that the derivative exists
                "claim diff(v(t), t) = diff(v(t), t); proof; claim 1 by normal form"
            })
    void refuses(String theorem) {
        assertThat(failure(theorem)).as(theorem).isPresent();
    }

    /** The barrier is what keeps the path inside: without room for it the same proof is refused, and each part is needed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "given R*mu > S*v(0)|given R > S*v(0)",
                "given l(0) = 0|given l(0) = R",
                "given for all t in [0, inf): diff(l(t), t) >= 0|given for all t in [0, inf): l(t) <= R implies diff(l(t), t) >= 0",
                "l(t) <= R implies diff(v(t), t) <= -mu*v(t)|l(t) <= R/2 implies diff(v(t), t) <= -mu*v(t)",
                "diff(v(t), t) <= -mu*v(t)|diff(v(t), t) <= mu*v(t)"
            })
    void theFirstExitNeedsEachOfItsConditions(String part, String changed) {
        String proof = "given l(0) = 0; given for all t in [0, inf): diff(l(t), t) >= 0;"
                + " given for all t in [0, inf): l(t) <= R implies diff(l(t), t) <= S*v(t);"
                + " given for all t in [0, inf): l(t) <= R implies diff(v(t), t) <= -mu*v(t); given R*mu > S*v(0);"
                + " given for all t in [0, inf): v(t) > 0; claim l(t) < R; proof;"
                + " speed: diff(l(t), t) <= S*v(t) when l(t) <= R by instance of given 3;"
                + " decay: diff(v(t), t) <= -mu*v(t) when l(t) <= R by instance of given 4;"
                + " scaled: (S/mu)*diff(v(t), t) <= -S*v(t) when l(t) <= R by rearranging decay;"
                + " slope: diff(l(t) + (S/mu)*v(t), t) <= 0 when l(t) <= R by adding speed, scaled;"
                + " v(t) > 0 by instance of given 6; far: R > (S/mu)*v(0) by rearranging given 5;"
                + " barrier: l(t) + (S/mu)*v(t) > l(0) + (S/mu)*v(0) when l(t) = R by adding condition 1, far, given 1;"
                + " claim 1 by first exit from slope, barrier with P := l(t) + (S/mu)*v(t)";
        assertThat(proof).contains(part);
        assertThat(failure(proof)).isEmpty();
        assertThat(failure(proof.replace(part, changed))).isPresent();
    }
}
