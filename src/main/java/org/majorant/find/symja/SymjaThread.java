package org.majorant.find.symja;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.matheclipse.core.eval.EvalEngine;

/**
 * A thread with an engine of its own, on which all questions of one user run. A question that does not end in time is
 * stopped and its thread given up; the next question gets a new one.
 */
final class SymjaThread {
    private static final Duration START = Duration.ofSeconds(60);

    private final Duration limit;
    private ExecutorService thread;
    private volatile EvalEngine engine;

    SymjaThread(Duration limit) {
        this.limit = limit;
    }

    /** @throws NoAnswerException when the question is not answered in time, or fails */
    synchronized <T> T ask(Function<EvalEngine, T> question) {
        if (thread == null) {
            thread = Executors.newSingleThreadExecutor(r -> {
                Thread t = new Thread(null, r, "symja", 64L << 20);
                t.setDaemon(true);
                return t;
            });
            await(
                    thread.submit(() -> {
                        engine = SymjaStart.engine();
                        return engine;
                    }),
                    START);
        }
        return await(
                thread.submit(() -> {
                    engine.init();
                    EvalEngine.set(engine);
                    return question.apply(engine);
                }),
                limit);
    }

    private <T> T await(Future<T> answer, Duration atMost) {
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp();
            throw new NoAnswerException("no answer within " + atMost.toMillis() + " ms: the time limit struck");
        } catch (InterruptedException e) {
            giveUp();
            Thread.currentThread().interrupt();
            throw new NoAnswerException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RejectedException r) {
                throw r;
            }
            if (e.getCause() instanceof NoAnswerException n) {
                throw n;
            }
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            giveUp();
            throw new NoAnswerException("the computer algebra system failed: " + e.getCause());
        }
    }

    private void giveUp() {
        EvalEngine running = engine;
        if (running != null) {
            running.stopRequest();
        }
        thread.shutdownNow();
        thread = null;
        engine = null;
    }
}
