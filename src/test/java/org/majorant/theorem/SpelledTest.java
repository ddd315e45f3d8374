package org.majorant.theorem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;

/** What a spelled statement tells, and which statements are the same. */
class SpelledTest {
    private static final String DECLARED = """
            let A, B, a in (0, inf)
            let M, N in (0, inf)
            let x in real
            let t in [0, inf)
            let n in natural
            let u(t) in [0, inf)
            let v(y) in real
            let e[k] in (0, 1]
            let f[n] in real
            let p(t, n) in real
            let s = A*M^(-a)
            law risk: A < B mark claimed
            """;

    private static Spelled spelled(String... lines) {
        String text = DECLARED + "theorem t\n" + String.join("\n", lines);
        Theory theory = TheorySupport.theory(text.split("\n"));
        return Spelled.of(theory, theory.theorems().get(0));
    }

    private static String hash(String... lines) {
        return spelled(lines).hash();
    }

    @Test
    void everyDomainIsTold() {
        assertThat(spelled(
                                "given risk",
                                "given for all k in natural: e[k] <= u(x)",
                                "claim lim(s, M -> inf) + inf{N*x : N > 1, over N} = v(x) + f[2] + p(x, 1) when x > 0",
                                "proof",
                                "B*n < t by theorem other with w := n")
                        .lines())
                .containsExactly(
                        "let A, B, a in (0, inf)",
                        "let x in real",
                        "bound M, N in (0, inf)",
                        "let u(t) in [0, inf) for t in [0, inf)",
                        "let v(y) in real for y in real",
                        "let e[k] in (0, 1] for k in integer",
                        "let f[n] in real for n in natural",
                        "let p(t, n) in real for t in [0, inf), n in natural",
                        "let s = A*M^(-a)",
                        "given law risk (claimed): A < B",
                        "given for all k in natural: e[k] <= u(x)",
                        "claim lim(s, M -> inf) + inf{N*x : N > 1, over N} = v(x) + f[2] + p(x, 1) when x > 0");
    }

    @Test
    void symbolsOfTheProofAloneAreToldThere() {
        Spelled s = spelled("claim A > 0", "proof", "s*n < t by theorem other with w := x");
        assertThat(Spelled.lines(s.statement())).containsExactly("let A in (0, inf)");
        assertThat(Spelled.lines(s.proof()))
                .containsExactly(
                        "let a, M in (0, inf)",
                        "let x in real",
                        "let t in [0, inf)",
                        "let n in natural",
                        "let s = A*M^(-a)");
    }

    @Test
    void aSymbolThatIsFreeBesideItsBinderIsFree() {
        Spelled s = spelled("given x > 1 and for all x in real: x <= A", "claim A > 1");
        assertThat(Spelled.lines(s.statement())).containsExactly("let A in (0, inf)", "let x in real");
    }

    @Test
    void monotonicitySaysOnWhichRange() {
        Spelled s = spelled(
                "given 1 < M < 3 and A > 1",
                "given M < B",
                "given M < 2 when A > 1",
                "given u(M) > 1",
                "claim increasing M^2 in M",
                "claim for all M in (0, inf): increasing M in M",
                "claim A > 1 implies decreasing -M in M",
                "claim increasing log(M) in M when M > A, B > 1");
        assertThat(s.claims())
                .extracting(Statement::toString)
                .containsExactly(
                        "increasing M^2 in M where 1 < M, M < 3",
                        "for all M in (0, inf): increasing M in M",
                        "A > 1 implies decreasing -M in M where 1 < M, M < 3",
                        "increasing log(M) in M where 1 < M, M < 3, M > A when B > 1");
    }

    @Test
    void namesOfBoundSymbolsOrderOfHypothesesLawsAbbreviationsAndLabelsDoNotMatter() {
        assertThat(hash("given risk", "given l: x > 1", "claim for all k in natural: s*e[k] <= 0.50"))
                .isEqualTo(hash(
                        "given x > 1",
                        "given A < B",
                        "given A < B",
                        "claim c: for all j in natural: (A*M^(-a))*e[j] <= 1/2",
                        "proof",
                        "claim 1 by positivity"));
        assertThat(hash("claim for all i in real: for all j in real: i <= j"))
                .isEqualTo(hash("claim for all j in real: for all i in real: j <= i"));
        assertThat(hash("claim sum(i, 1, 3, i) = 6")).isEqualTo(hash("claim sum(j, 1, 3, j) = 6"));
        assertThat(hash("claim inf{M : M > 1, M < 3, over M} = 1"))
                .isEqualTo(hash("claim inf{N : N < 3, N > 1, over N} = 1"));
    }

    @Test
    void everyChangeOfMeaningMatters() {
        List<String> claims = List.of(
                "x < 1",
                "x <= 1",
                "x < 1 when A > 1",
                "x < 1 when A >= 1",
                "M < 1",
                "N < 1",
                "for all x in real: x < 1",
                "for all x in [0, inf): x < 1",
                "for all x in natural: x < 1",
                "exists x in real: x < 1",
                "for all i in real: for all j in real: i <= j",
                "for all i in real: for all j in real: j <= i",
                "for all i in real: for all i in real: for all j in real: i <= j",
                "for all i in real: for all i in real: for all j in real: j <= j",
                "lim(M, M -> 1) = 1",
                "lim(x, x -> 1) = 1",
                "inf{M : M > 1, over M} = 1",
                "inf{x : x > 1, over x} = 1",
                "u(1) < 1",
                "v(1) < 1",
                "e[1] < 1",
                "f[1] < 1",
                "increasing x in x",
                "increasing M in M",
                "decreasing x in x",
                "roots x: x = 1 count 1",
                "roots M: M = 1 count 1",
                "roots M: M = 1 count 0",
                "M = O(1) as M -> inf",
                "M = o(1) as M -> inf",
                "x = O(1) as x -> inf",
                "x = reported 0.5",
                "x = reported 0.50",
                "x = reported 0.5 truncated");
        assertThat(claims.stream().map(c -> hash("claim " + c)).distinct()).hasSameSizeAs(claims);
        assertThat(hash("given x > 1", "claim increasing x in x")).isNotEqualTo(hash("claim increasing x in x"));
    }

    @Test
    void sharedPartsDoNotMakeTheTextExplode() {
        StringBuilder text = new StringBuilder("let c0 = 1 + x\n");
        for (int i = 1; i <= 200; i++) {
            text.append("let c%d = c%d*c%d\n".formatted(i, i - 1, i - 1));
        }
        Spelled s = spelled(text.toString(), "claim c200 > 0");
        assertThat(s.canonical()).hasSizeLessThan(5000);
    }
}
