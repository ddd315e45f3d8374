package org.majorant.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.prove.trust.Trust;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Verdict;

/** Attacks on the door: nobody makes a proof but by having it checked, and nothing of one can be changed. */
class ProofTest {
    private static final String POSITIVE =
            "let x in (0, inf)\ntheorem positive\nclaim x + 1 > 0\nproof\nclaim 1 by positivity\n";

    private static final Premises NOTHING = new Premises() {
        @Override
        public Optional<Proof> proof(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Instance> instance(Theorem theorem, List<Formula> wanted, Predicate<Instance> isOne) {
            return Optional.empty();
        }
    };

    private static Proof proof(String statements) {
        List<Entry> ledger = TheorySupport.examine(TheorySupport.theory(statements));
        return Verdict.proofOf(ledger.get(ledger.size() - 1).verdict()).orElseThrow();
    }

    @Test
    void nobodyCanSubclassOrConstructOne() {
        assertThat(Modifier.isFinal(Proof.class.getModifiers())).isTrue();
        assertThat(Arrays.stream(Proof.class.getDeclaredConstructors())
                        .allMatch(c -> Modifier.isPrivate(c.getModifiers())))
                .isTrue();
        assertThat(Serializable.class.isAssignableFrom(Proof.class)).isFalse();
        for (Field f : Proof.class.getDeclaredFields()) {
            assertThat(Modifier.isPrivate(f.getModifiers()) && Modifier.isFinal(f.getModifiers()))
                    .as(f.getName())
                    .isTrue();
        }
    }

    @Test
    void nothingOfOneCanBeChanged() {
        Proof p = proof(POSITIVE);
        assertThatThrownBy(() -> p.trust().add(Trust.Tool.COQ)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> p.instances().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> p.theorem().claims().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> p.theorem().steps().get(0).values().put("x", null))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> p.theorem().claims().get(0).conditions().add(null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theTableOfRulesIsClosed() throws ReflectiveOperationException {
        Field rules = ProofChecker.class.getDeclaredField("RULES");
        assertThat(Modifier.isPrivate(rules.getModifiers()) && Modifier.isFinal(rules.getModifiers()))
                .isTrue();
        rules.setAccessible(true);
        assertThatThrownBy(() -> ((java.util.Map<?, ?>) rules.get(null)).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** A finder that proposes what is no instance is not believed. */
    @Test
    void aFalseInstanceIsRefused() {
        Theorem t = TheorySupport.theory("let x in real\ntheorem t\ngiven x > 2\ngiven exp(x) < 1\nclaim x = 5\nproof\n"
                        + "exp(x) >= 1 + x by tangent with exp := x, at := 0\n"
                        + "b: x < 0 when x != 5 by adding step 1, given 2\n"
                        + "claim 1 by contradiction from b\n")
                .theorems()
                .get(0);
        Premises liar = new Premises() {
            @Override
            public Optional<Proof> proof(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Instance> instance(Theorem theorem, List<Formula> wanted, Predicate<Instance> isOne) {
                org.majorant.expr.Expr.Sym x = org.majorant.expr.Expr.sym("x", org.majorant.expr.Domain.REAL);
                return Optional.of(
                        new Instance(java.util.Map.of(x, org.majorant.expr.Expr.num(3)), java.util.Map.of()));
            }
        };
        Proof.Checked c = Proof.check("t", t, liar);
        assertThat(c.derivation().failure()).isEmpty();
        assertThat(c.proof()).isEmpty();
        assertThat(c.lacking().toString()).contains("no values are known");
    }

    @Test
    void aRecordOfAnotherStatementIsRefused() {
        Proof p = proof(POSITIVE);
        CoqRecord other = new CoqRecord("0".repeat(64), false, List.of());
        assertThatThrownBy(() -> p.recorded(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatItRestsOnIsData() {
        String cited = "cite k\nlet x in (0, inf)\ntheorem t\ncite k\nclaim x > -1\nproof\nclaim 1 by citation k\n";
        assertThat(Proof.check("t", TheorySupport.theory(cited).theorems().get(0), NOTHING)
                        .derivation()
                        .failure())
                .isEmpty();
        assertThat(proof("theorem e\nclaim exp(1) < 3\nproof\nclaim 1 by positivity\n")
                        .trust())
                .contains(Trust.Tool.NORMAL_FORM, Trust.Tool.BALLS);
        assertThat(proof("let x in [1, 2]\ntheorem e\nclaim W0(x) < 1\nproof\nclaim 1 by enclosure\n")
                        .trust())
                .contains(Trust.Tool.INTERVALS, Trust.Tool.LAMBERT_TABLES);
    }
}
