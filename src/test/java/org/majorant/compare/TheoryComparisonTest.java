package org.majorant.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.theorem.Theory;

/** Two theories against each other: growth, isolated laws, boundaries, crossings. */
class TheoryComparisonTest {
    private static final String SYMBOLS = "let C, M, N, A, B, a, b, E, F in (0, inf)\nlet R(C) in (0, inf)\n";

    private static Theory theory(String text) {
        return TheorySupport.theory(SYMBOLS + text.replace("; ", "\n"));
    }

    private static List<Finding> findings(String a, String b) {
        return TheoryComparison.compare(theory(a), theory(b), 1).findings();
    }

    private static Theory proofs(String id) throws IOException {
        return TheorySupport.proofs().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTwoVersionsContradictEachOtherFromACertainCompute() throws IOException {
        TheoryComparison.Result r = TheoryComparison.compare(proofs("yang-2025-v1"), proofs("yang-2025-v3"), 1);
        assertThat(r.contradicts()).isTrue();
        assertThat(r.findings().get(0).lines()).contains("which fails for C > (c1/c2)^42");
        assertThat(r.differences()).hasSize(2).anyMatch(l -> l.contains("exp(-T/xi)"));
        assertThat(r.findings().get(1).kind()).isEqualTo(Finding.Kind.COMPATIBLE);
    }

    @Test
    void aVersionDoesNotContradictItself() throws IOException {
        Theory v1 = proofs("yang-2025-v1");
        TheoryComparison.Result r = TheoryComparison.compare(v1, v1, 1);
        assertThat(r.contradicts()).isFalse();
        assertThat(r.findings()).anyMatch(f -> f.kind() == Finding.Kind.AGREE);
    }

    @Test
    void logarithmsMatter() {
        assertThat(findings(
                        "theorem u; claim R(C) = O(C^(-1/6)) as C -> inf",
                        "theorem l; claim R(C) = Omega(C^(-1/6)*log(C)) as C -> inf"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CONTRADICTION);
        assertThat(findings(
                        "theorem u; claim R(C) = O(C^(-1/6)*log(C)) as C -> inf",
                        "theorem l; claim R(C) = Omega(C^(-1/6)) as C -> inf"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.COMPATIBLE);
        assertThat(findings(
                        "theorem u; claim R(C) = O(C^(-a)) as C -> inf",
                        "theorem l; claim R(C) = Omega(C^(-b)) as C -> inf"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.UNDECIDED);
    }

    @Test
    void aUnifiedLawTendsToItsIsolatedLaws() {
        String unified = "law cost: C = M*N  mark reading; law risk: E = A*M^(-a) + B*N^(-b)  mark reading";
        assertThat(findings(unified, "law model: E = A*M^(-a)  mark reading"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.AGREE);
        assertThat(findings(unified, "law model: E = 2*A*M^(-a)  mark reading"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CONTRADICTION);
    }

    @Test
    void adjacentRegimesMeet() {
        String low = "theorem low; given C <= A; claim E <= 2*C";
        assertThat(findings(low, "theorem high; given C >= A; claim E <= 2*A"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.AGREE);
        assertThat(findings(low, "theorem high; given C >= A; claim E <= 3*A"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.COMPATIBLE);
    }

    @Test
    void boundsThatCrossAreFound() {
        assertThat(findings("theorem u; claim E <= A", "theorem l; given B <= A; claim E >= B"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.AGREE);
        assertThat(findings("theorem u; claim E <= A", "theorem l; claim E >= B"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CONTRADICTION);
    }
}
