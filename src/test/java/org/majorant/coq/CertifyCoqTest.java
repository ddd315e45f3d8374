package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** What {@code coqc} accepts, and what it never accepts. Runs in {@code mvn verify -Pcoq} alone. */
@Tag("slow")
class CertifyCoqTest {
    private static final Path SOURCES = Path.of("proofs", "coq");

    private static final Coqc COQC = new Coqc("coqc", Path.of("target", "coq"), Path.of("target", "certify-test"));
    private static Certifier certifier;

    @BeforeAll
    static void compile() throws IOException {
        assumeTrue(
                Boolean.getBoolean("majorant.coq"),
                "skipped: `.ci/setup-coq` installs Coq (about 1.1 GB), then `mvn verify -Pcoq` runs this");
        assertThat(COQC.buildLibrary(SOURCES).status()).isZero();
        String version = COQC.version().orElseThrow();
        certifier = new Certifier(
                COQC,
                new LibraryHash(SOURCES, version),
                new Accepted(version),
                Path.of("proofs", "certificates"),
                true);
    }

    private static Certifier.Answer certify(String... lines) throws IOException {
        Theorem t = TheorySupport.theory(lines).theorems().get(0);
        return certifier.certify("test/t", t);
    }

    @Test
    void noFalseGoalIsAccepted() throws IOException {
        int opposites = 0;
        List<Theory> goals = FalseGoals.all();
        for (Theory t : goals) {
            Certifier.Answer a = certifier.certify("test/t", t.theorems().get(0));
            assertThat(a.accepted()).as(t.theorems().get(0).claims().toString()).isEmpty();
            assertThat(a.refused()).isNotEmpty();
            opposites += a.opposite() ? 1 : 0;
        }
        assertThat(opposites)
                .as("false goals whose negation Coq proves at a simple point")
                .isPositive();
    }

    @Test
    void trueGoalsLikeTheFalseOnesAreAccepted() throws IOException {
        assertThat(certify("let x in (0, inf)", "theorem t", "claim log(x) <= x - 1")
                        .accepted()
                        .map(Accepted.Line::axioms))
                .contains(Axioms.Kind.STANDARD);
        assertThat(certify("let x, y in (0, inf)", "theorem t", "given x*exp(x) = y", "claim x = W0(y)")
                        .accepted()
                        .map(Accepted.Line::axioms))
                .contains(Axioms.Kind.STANDARD);
        assertThat(certify(
                                "let x in [1/2, 4]",
                                "theorem t",
                                "claim x*exp(-x) <= 37/100",
                                "check enclosed on x in [1/2, 4]")
                        .accepted()
                        .map(Accepted.Line::axioms))
                .contains(Axioms.Kind.MACHINE);
    }

    @Test
    void everyStoredCertificateIsAccepted() throws IOException {
        for (Theory theory : TheorySupport.proofs()) {
            if (theory.id().equals("enclosed")) {
                for (Theorem t : theory.theorems()) {
                    String id = theory.id() + "/" + t.id();
                    assertThat(certifier.certify(id, t).accepted()).as(id).isPresent();
                }
            }
        }
    }
}
