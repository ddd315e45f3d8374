package org.majorant.simulate.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.majorant.simulate.spec.Spec;

/** Many runs on a fixed pool of threads. A run has one thread and streams of its own, so their number changes no bit. */
public final class Sweep {
    private Sweep() {}

    /**
     * The record of each specification, in their order. What the store has is not run again; what is run goes into it.
     *
     * @param finished is told of each run that was not in the store, one at a time
     * @throws IOException when the store cannot be written
     */
    public static List<RunRecord> run(List<Spec> specs, RunStore store, int threads, Consumer<RunRecord> finished)
            throws IOException {
        Map<String, Spec> missing = new LinkedHashMap<>();
        for (Spec spec : specs) {
            if (store.find(spec.hash()).isEmpty()) {
                missing.put(spec.hash(), spec);
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, missing.size())));
        List<Future<?>> futures = new ArrayList<>();
        try {
            for (Spec spec : missing.values()) {
                futures.add(pool.submit(() -> one(spec, store, finished)));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw rethrown(e);
        } finally {
            pool.shutdownNow();
        }
        List<RunRecord> records = new ArrayList<>();
        for (Spec spec : specs) {
            records.add(store.find(spec.hash()).orElseThrow());
        }
        return records;
    }

    private static void one(Spec spec, RunStore store, Consumer<RunRecord> finished) {
        RunRecord run = Simulation.run(spec);
        try {
            store.append(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (finished) {
            finished.accept(run);
        }
    }

    private static IOException rethrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof UncheckedIOException e) {
            return new IOException(e.getMessage(), e);
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return new IOException(failed);
    }
}
