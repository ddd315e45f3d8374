package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** What {@code coqc} accepts, and what it never accepts. Runs in {@code mvn verify -Pcoq} alone. */
@Tag("slow")
class CertifyCoqTest {
    private static final Path SOURCES = Path.of("proofs", "coq");
    private static final Path CERTIFICATES = Path.of("proofs", "certificates");

    private static final Coqc COQC =
            new Coqc("coqc", Path.of("target", "certify-test", "library"), Path.of("target", "certify-test"));
    private static Certifier certifier;

    @BeforeAll
    static void compile() throws IOException {
        assumeTrue(
                Boolean.getBoolean("majorant.coq"),
                "skipped: `.ci/setup-coq` installs Coq (about 1.1 GB), then `mvn verify -Pcoq` runs this");
        LibrarySources library = LibrarySources.of(SOURCES);
        List<String> used = new ArrayList<>(LibraryHash.ROOTS);
        used.addAll(TheoryProofs.of(library).modules());
        assertThat(new LibraryBuild("coqc", library, Path.of("target", "certify-test", "library"), 2)
                        .compile(used, s -> {}))
                .isEmpty();
        String version = COQC.version().orElseThrow();
        certifier = new Certifier(COQC, new LibraryHash(SOURCES, version), new Accepted(version), CERTIFICATES, true);
    }

    private static Certifier.Answer certify(String... lines) throws IOException {
        Theorem t = TheorySupport.theory(lines).theorems().get(0);
        return certifier.certify("test/t", t);
    }

    /** The falsifier answers first, with a point; Coq accepts none of them, and mostly proves the opposite at that point. */
    @Test
    void noFalseGoalIsAccepted() throws IOException {
        List<String> open = new ArrayList<>();
        List<Theory> goals = FalseGoals.all();
        assertThat(goals).hasSizeGreaterThanOrEqualTo(20);
        for (Theory t : goals) {
            Theorem theorem = t.theorems().get(0);
            Verdict v = TheorySupport.examine(t).get(0).verdict();
            assertThat(v).as(theorem.claims().toString()).isInstanceOf(Verdict.Refuted.class);
            Map<String, BigFraction> point = new HashMap<>();
            ((Witness.Point) ((Verdict.Refuted) v).witness())
                    .free()
                    .forEach(x -> point.put(x.symbol(), BigFraction.parse(x.value())));
            Certifier.Answer a = certifier.certify("test/t", theorem, List.of(point));
            assertThat(a.accepted()).as(theorem.claims().toString()).isEmpty();
            assertThat(a.refused()).isNotEmpty();
            if (!a.opposite()) {
                open.add(theorem.claims().toString());
            }
        }
        assertThat(open).as("false goals whose negation no tactic proves").hasSizeLessThanOrEqualTo(6);
    }

    /**
     * Junk values, ends of domains, powers of 0, bodies without values, and lemmas of rules where they do not apply: no tactic
     * closes one, so that nothing comes to the judge. All are tried in one file, which is read to its end.
     */
    @Test
    void whatIsFalseForWantOfAValueIsClosedByNoTactic() throws IOException {
        List<Theory> goals = FalseGoals.junk();
        assertThat(goals.size() + FalseGoals.all().size()).isGreaterThanOrEqualTo(40);
        StringBuilder all = new StringBuilder();
        int exported = 0;
        for (int i = 0; i < goals.size(); i++) {
            try {
                ExportedTheorem e = ExportedTheorem.of(goals.get(i).theorems().get(0));
                String attempts = new CoqScript(e, 2).attempts();
                all.append(attempts.replaceAll("idtac \"(OK|NO) ", "idtac \"$1 g" + i + "_"));
                exported++;
            } catch (NotExportedException e) {
                // refused before Coq is asked
            }
        }
        assertThat(exported).isGreaterThanOrEqualTo(35);
        String more = "Goal 1 < 2.\nProof. first [ lra; idtac \"OK end\" | idtac \"NO end\" ]. Abort.\n";
        Coqc.Run run = COQC.in("junk").compile("Junk", all + more, 600);
        assertThat(run.status()).as(run.output()).isZero();
        Map<String, Boolean> answers = CoqScript.answers(run.output());
        assertThat(answers).hasSizeGreaterThan(exported).containsEntry("end", true);
        answers.remove("end");
        assertThat(answers).doesNotContainValue(true);
    }

    /** The name of a proof by hand proves nothing: it is held against what is exported. */
    @Test
    void aProofByHandOfAnotherStatementIsNotAccepted() throws IOException {
        String[] lines = {
            "let C in [1, inf)",
            "let E in (0, inf)",
            "let c1, c2, k in (0, inf)",
            "theorem clash",
            "given E <= c1*C^(-1/6)",
            "given c2*C^(-1/7) <= E",
            "claim C <= (c1/c2)^42"
        };
        Theorem same = TheorySupport.theory(lines).theorems().get(0);
        assertThat(certifier.certify("yang-2025-versions/clash", same).accepted())
                .get()
                .extracting(Accepted.Line::from)
                .isEqualTo(List.of("T19"));
        lines[6] = "claim C <= (c1/c2)^41";
        Theorem other = TheorySupport.theory(lines).theorems().get(0);
        assertThat(certifier.certify("yang-2025-versions/clash", other).accepted())
                .isEmpty();
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

    /**
     * What is in the record is proved again by {@code certify --recorded}, which CI runs; so it is enough that the theorems of the
     * certificates are in it. Certificates of other formats, such as those of tables, are not for Coq.
     */
    @Test
    void everyStoredCertificateOfABoxIsOfATheoremInTheRecord() throws IOException {
        String record = Files.readString(Path.of("proofs/coq/accepted.txt"));
        int boxes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(CERTIFICATES, "*.json")) {
            for (Path file : files) {
                JsonNode certificate = new ObjectMapper().readTree(Files.readString(file));
                if (certificate.get("format").asText().startsWith("majorant-box-")) {
                    assertThat(record)
                            .contains("\n" + certificate.get("theorem").asText() + " ");
                    boxes++;
                }
            }
        }
        assertThat(boxes).isGreaterThanOrEqualTo(6);
    }
}
