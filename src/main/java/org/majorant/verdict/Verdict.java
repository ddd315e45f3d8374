package org.majorant.verdict;

import java.util.Optional;
import org.majorant.prove.Proof;
import org.majorant.theorem.Reason;

/** What is known of a theorem. */
public sealed interface Verdict {

    /** The word for it: proved, conditional, supported, refuted, undecided, vacuous, claimed. */
    String word();

    /** How far it reaches. */
    Level level();

    /** It holds on the whole stated domain. */
    record Proved(Proof proof) implements Verdict {
        @Override
        public String word() {
            return "proved";
        }

        @Override
        public Level level() {
            return switch (proof.strength()) {
                case CONDITIONAL -> Level.STATED;
                case ENCLOSED -> Level.ENCLOSED;
                case DERIVED -> Level.DERIVED;
                case MACHINE_CHECKED -> Level.MACHINE_CHECKED;
            };
        }
    }

    /** It follows from what is taken over from the literature. */
    record Conditional(Proof proof) implements Verdict {
        @Override
        public String word() {
            return "conditional";
        }

        @Override
        public Level level() {
            return Level.STATED;
        }
    }

    /** What a proof makes known. */
    static Verdict of(Proof proof) {
        return proof.strength() == Proof.Strength.CONDITIONAL ? new Conditional(proof) : new Proved(proof);
    }

    /** The proof that a verdict rests on; empty for any but proved and conditional. */
    static Optional<Proof> proofOf(Verdict v) {
        return v instanceof Proved p
                ? Optional.of(p.proof())
                : v instanceof Conditional c ? Optional.of(c.proof()) : Optional.empty();
    }

    /** It held where it was looked at; {@code evidence} says where that was. */
    record Supported(Level level, String evidence) implements Verdict {
        @Override
        public String word() {
            return "supported";
        }
    }

    /** It does not hold. */
    record Refuted(Witness witness) implements Verdict {
        @Override
        public String word() {
            return "refuted";
        }

        @Override
        public Level level() {
            return Level.STATED;
        }
    }

    /** Neither proved nor refuted, for this reason. */
    record Undecided(Reason reason) implements Verdict {
        public Undecided(String words) {
            this(Reason.of(words));
        }

        @Override
        public String word() {
            return "undecided";
        }

        @Override
        public Level level() {
            return Level.STATED;
        }
    }

    /** It says nothing. The witness is the contradiction among its hypotheses; null for a conclusion that says nothing. */
    record Vacuous(String reason, Witness witness) implements Verdict {
        @Override
        public String word() {
            return "vacuous";
        }

        @Override
        public Level level() {
            return Level.STATED;
        }
    }

    /** A source's claim that nobody has proved here. */
    record Claimed() implements Verdict {
        @Override
        public String word() {
            return "claimed";
        }

        @Override
        public Level level() {
            return Level.STATED;
        }
    }
}
