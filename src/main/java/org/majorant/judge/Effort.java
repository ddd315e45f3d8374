package org.majorant.judge;

import java.util.function.Supplier;
import org.majorant.number.work.Work;

/**
 * How much work a theorem may cost. It is counted, so that the same theorem ends in the same way on every machine; a clock
 * strikes only where a step of work took much longer than it should.
 *
 * @param percent of the usual budget, from 1
 */
public record Effort(int percent) {
    /** The budget that is given without {@code --effort}. */
    public static final Effort USUAL = new Effort(100);

    /** The largest that may be asked for. */
    public static final int MOST = 100_000;

    /** Each is at least four times what the dearest theorem of this project's own theories spends. */
    private static final long PROOF = 16_000_000;

    private static final long SEARCH = 4_000_000;
    private static final long LOOKING = 4_000_000;
    private static final long JUDGEMENT = 80_000_000;
    private static final long SECONDS = 60;

    public Effort {
        if (percent < 1 || percent > MOST) {
            throw new IllegalArgumentException("an effort of " + percent + " per cent");
        }
    }

    <T> T proof(String doing, Supplier<T> question) {
        return within(PROOF, doing, question);
    }

    /** All that is done besides the proof; what has a budget of its own is not counted here. */
    <T> T judgement(String doing, Supplier<T> question) {
        return within(JUDGEMENT, doing, question);
    }

    <T> T search(String doing, Supplier<T> question) {
        return within(SEARCH, doing, question);
    }

    <T> T lookingFor(String doing, Supplier<T> question) {
        return within(LOOKING, doing, question);
    }

    /** Why a question was left, and how to go on. */
    String words(Work.SpentException e) {
        return e.getMessage() + "; --effort gives more";
    }

    private <T> T within(long steps, String doing, Supplier<T> question) {
        return Work.within(steps * percent / 100, Math.max(1, SECONDS * percent / 100), doing, question);
    }
}
