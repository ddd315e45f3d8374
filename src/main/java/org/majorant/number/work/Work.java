package org.majorant.number.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An allowance of work for a question, counted in steps of arithmetic and the same on every machine; a clock beside it only
 * keeps a step that was counted too cheap from taking for ever. Belongs to the thread; without an allowance nothing is counted.
 *
 * <p>No answer is made of a question whose allowance is spent: the exception leaves it, past all that would decide.
 */
public final class Work {
    private static final ThreadLocal<@Nullable Work> NOW = new ThreadLocal<>();
    private static final long LOOK_AT_CLOCK = 1 << 14;

    private final long allowance;
    private final long deadline;
    private long spent;
    private long nextLook = LOOK_AT_CLOCK;
    private String doing;

    private Work(long allowance, long seconds, String doing) {
        this.allowance = allowance;
        this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
        this.doing = doing;
    }

    /** The allowance of a question is spent. */
    public static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private SpentException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Answers a question with an allowance of its own; work for one that was asked before goes on afterwards.
     *
     * @param steps how much may be spent
     * @param seconds after which the clock strikes
     * @param doing what is done, as a sentence's subject: {@code the search for a counterexample}
     * @throws SpentException when it is spent
     */
    public static <T> T within(long steps, long seconds, String doing, Supplier<T> question) {
        Work before = NOW.get();
        NOW.set(new Work(steps, seconds, doing));
        try {
            return question.get();
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }

    /** Says what is done from now on. */
    public static void doing(String what) {
        Work now = NOW.get();
        if (now != null) {
            now.doing = what;
        }
    }

    /** @throws SpentException when that is more than is left */
    public static void spend(long steps) {
        Work now = NOW.get();
        if (now != null) {
            now.take(steps);
        }
    }

    private void take(long steps) {
        spent += steps;
        if (spent > allowance) {
            throw new SpentException(doing + " spent the budget of " + allowance + " steps of work");
        }
        if (spent >= nextLook) {
            nextLook = spent + LOOK_AT_CLOCK;
            if (System.nanoTime() > deadline) {
                throw new SpentException(doing + " was stopped by the clock, before its budget of work was spent");
            }
        }
    }
}
