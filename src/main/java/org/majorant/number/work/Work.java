package org.majorant.number.work;

import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An allowance of work for a question, counted in steps of arithmetic and the same on every machine; a clock of the thread's
 * own time beside it only keeps a step that was counted too cheap from taking for ever. Belongs to the thread; without an
 * allowance nothing is counted.
 *
 * <p>No answer is made of a question whose allowance is spent: the exception leaves it, past all that would decide.
 */
public final class Work {
    private static final ThreadLocal<@Nullable Work> NOW = new ThreadLocal<>();
    private static final long LOOK_AT_CLOCK = 1 << 14;
    private static final long FOR_EVER = 1L << 30;

    private final long allowance;
    private final long nanos;
    private final BooleanSupplier stop;
    private long spent;
    private long nextLook = LOOK_AT_CLOCK;
    /** By the clock of the thread's own time; 0 before the first look. */
    private long threadStart;

    private String doing;

    private Work(long allowance, long seconds, BooleanSupplier stop, String doing) {
        this.stop = stop;
        this.allowance = allowance;
        this.nanos = seconds * 1_000_000_000L;
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
        return under(new Work(steps, seconds, before == null ? () -> false : before.stop, doing), before, question);
    }

    private static <T> T under(Work work, @Nullable Work before, Supplier<T> question) {
        NOW.set(work);
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

    /** Nobody wants the answer any more. */
    public static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private StoppedException() {
            super("stopped", null, false, false);
        }
    }

    /**
     * Answers a question that may be stopped, for good, from another thread; an allowance is not given by this.
     *
     * @param stop asked at every step of work that is counted, and so cheap
     * @throws StoppedException when it says so while the question is being answered
     */
    public static <T> T stoppable(BooleanSupplier stop, Supplier<T> question) {
        return under(new Work(Long.MAX_VALUE, FOR_EVER, stop, "a question"), NOW.get(), question);
    }

    /** Says what is done from now on. */
    public static void doing(String what) {
        Work now = NOW.get();
        if (now != null) {
            now.doing = what;
        }
    }

    /**
     * For loops whose steps no allowance counts.
     *
     * @throws StoppedException when nobody wants the answer any more
     */
    public static void look() {
        Work now = NOW.get();
        if (now != null && now.stop.getAsBoolean()) {
            throw new StoppedException();
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
        if (stop.getAsBoolean()) {
            throw new StoppedException();
        }
        spent += steps;
        if (spent > allowance) {
            throw new SpentException(doing + " spent the budget of " + allowance + " steps of work");
        }
        if (spent >= nextLook) {
            nextLook = spent + LOOK_AT_CLOCK;
            if (time() > nanos) {
                throw new SpentException(doing + " was stopped by the clock, before its budget of work was spent");
            }
        }
    }

    /** Nanoseconds of the thread's own since the first look, so that a busy machine does not change an answer. */
    private long time() {
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (threadStart == 0) {
            threadStart = now;
        }
        return now - threadStart;
    }
}
