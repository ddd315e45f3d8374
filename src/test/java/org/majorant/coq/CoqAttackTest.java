package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a library that try to have a false statement accepted. Runs in {@code mvn verify -Pcoq} alone. */
@Tag("slow")
class CoqAttackTest {
    private static final String FALSE = "forall v_x : R, v_x <= v_x - 1";
    private static final String TRUE = "forall v_x : R, v_x <= v_x + 1";
    private static final String HEAD = "Require Import Reals Lra.\nOpen Scope R_scope.\n";

    @TempDir
    Path folder;

    private Path library;
    private Coqc coqc;

    @BeforeEach
    void copyTheVocabulary() throws IOException {
        assumeTrue(
                Boolean.getBoolean("majorant.coq"),
                "skipped: `.ci/setup-coq` installs Coq (about 1.1 GB), then `mvn verify -Pcoq` runs this");
        library = Files.createDirectories(folder.resolve("library"));
        Path compiled = Path.of("target", "certify-test", "library");
        assertThat(new LibraryBuild("coqc", LibrarySources.of(Path.of("proofs", "coq")), compiled, 2)
                        .compile(LibraryHash.ROOTS, s -> {}))
                .isEmpty();
        try (Stream<Path> files = Files.list(compiled)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".vo")).toList()) {
                Files.copy(f, library.resolve(f.getFileName()));
            }
        }
        coqc = new Coqc("coqc", library, folder.resolve("work"));
    }

    /** A file of the library, under the name that it has for others. */
    private void evil(String name, String text) throws IOException {
        Files.writeString(library.resolve(name + ".v"), text);
        assertThat(LibraryBuild.coqc("coqc", library, name, List.of("-Q", ".", "Majorant")))
                .isEmpty();
    }

    private Trial.Answer judged(String statement, String module) throws IOException {
        return new Trial(coqc.in("goal"), statement).judgeLemma("Majorant." + module, "t");
    }

    private static void assertRefused(Trial.Answer a, String reason) {
        assertThat(a.kind()).isEmpty();
        assertThat(a.reason()).contains(reason);
    }

    @Test
    void aProofOfTheStatementIsAccepted() throws IOException {
        evil("Theory_plain", HEAD + "Lemma t : " + TRUE + ".\nProof. intro x. lra. Qed.\n");
        Trial.Answer a = judged(TRUE, "Theory_plain");
        assertThat(a.kind()).as(a.reason()).contains(Axioms.Kind.STANDARD);
        assertRefused(judged(FALSE, "Theory_plain"), "while it is expected to have type \"Statement.statement\"");
    }

    /** The tactics close what the goal says under their file's notation; the statement was compiled without it. */
    @Test
    void aNotationInAFileOfTacticsDoesNotChangeTheStatement() throws IOException {
        evil(
                "Tactics",
                HEAD + "Notation \"x <= y\" := (Rle (Rminus x x) (Rminus y y)) : R_scope.\n"
                        + "Notation \"'MajorantGoal.Statement.statement'\" := True.\n");
        String load = HEAD + "From Majorant Require Import Tactics.\nRequire MajorantGoal.Statement.\n";
        Trial trial = new Trial(coqc.in("goal"), FALSE);
        Coqc.Run changed =
                coqc.in("goal").compile("Changed", load + "Lemma t : " + FALSE + ".\nProof. intro x. lra. Qed.\n", 60);
        assertThat(changed.status()).as(changed.output()).isZero();
        Trial.Answer a = trial.judge(load + "Lemma whole : " + FALSE + ".\nProof. intro x. lra. Qed.\n", 60);
        assertRefused(a, "while it is expected to have type \"Statement.statement\"");
    }

    @Test
    void aDefinitionOfItsNameDoesNotHideTheStatement() throws IOException {
        evil(
                "Tactics",
                "Definition statement := True.\nModule MajorantGoal.\nModule Statement.\nDefinition statement := True.\n"
                        + "End Statement.\nEnd MajorantGoal.\n");
        evil(
                "Theory_hides",
                "From Majorant Require Export Tactics.\nExport MajorantGoal.\nLemma t : statement.\nProof. exact I. Qed.\n");
        assertRefused(judged(FALSE, "Theory_hides"), "while it is expected to have type \"Statement.statement\"");
        Trial trial = new Trial(coqc.in("goal"), FALSE);
        String load = HEAD + "Require MajorantGoal.Statement.\nFrom Majorant Require Import Tactics.\n";
        Coqc.Run hidden =
                coqc.in("goal").compile("Hidden", load + "Lemma whole : statement.\nProof. exact I. Qed.\n", 60);
        assertThat(hidden.status()).as(hidden.output()).isZero();
        assertRefused(
                trial.judge(load + "Lemma whole : statement.\nProof. exact I. Qed.\n", 60),
                "while it is expected to have type \"Statement.statement\"");
    }

    /** Printed, it is "Classical_Prop.classic". */
    @Test
    void anAxiomWithTheNameOfAStandardOneIsRefused() throws IOException {
        evil("Classical_Prop", "Axiom classic : False.\n");
        evil(
                "Theory_named",
                HEAD + "From Majorant Require Classical_Prop.\nLemma t : " + FALSE
                        + ".\nProof. destruct Majorant.Classical_Prop.classic. Qed.\n");
        assertRefused(judged(FALSE, "Theory_named"), "Classical_Prop.classic");
        evil(
                "Theory_inner",
                HEAD
                        + "Module ClassicalDedekindReals.\nAxiom sig_not_dec : False.\nEnd ClassicalDedekindReals.\nLemma t : "
                        + FALSE + ".\nProof. destruct ClassicalDedekindReals.sig_not_dec. Qed.\n");
        assertRefused(judged(FALSE, "Theory_inner"), "sig_not_dec");
        evil(
                "Theory_machine",
                HEAD + "Module PrimFloat.\nAxiom add : False.\nEnd PrimFloat.\nLemma t : " + FALSE
                        + ".\nProof. destruct PrimFloat.add. Qed.\n");
        assertRefused(judged(FALSE, "Theory_machine"), "PrimFloat.add");
    }

    /** An axiom that the proof does not use is seen by coqchk alone. */
    @Test
    void anyAxiomInALoadedFileIsRefused() throws IOException {
        evil("Theory_idle", HEAD + "Axiom idle : False.\nLemma t : " + TRUE + ".\nProof. intro x. lra. Qed.\n");
        assertRefused(judged(TRUE, "Theory_idle"), "coqchk lists the axiom Majorant.Theory_idle.idle");
    }

    @Test
    void aLoosenedKernelIsRefused() throws IOException {
        evil(
                "Theory_unguarded",
                HEAD
                        + "Unset Guard Checking.\nFixpoint loop (n : nat) : False := loop n.\nSet Guard Checking.\nLemma t : "
                        + FALSE + ".\nProof. destruct (loop 0). Qed.\n");
        assertRefused(judged(FALSE, "Theory_unguarded"), "more than the axioms that are let in");
    }
}
