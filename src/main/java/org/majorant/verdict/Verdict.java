package org.majorant.verdict;

/** What is known of a theorem. */
public sealed interface Verdict {

    /** The word for it: proved, supported, refuted, undecided, vacuous, claimed. */
    String word();

    /** How far it reaches. */
    Level level();

    /** It holds on the whole stated domain. */
    record Proved(Level level, String how) implements Verdict {
        @Override
        public String word() {
            return "proved";
        }
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
    record Undecided(String reason) implements Verdict {
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
