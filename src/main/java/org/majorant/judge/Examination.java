package org.majorant.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.majorant.theorem.Theory;

/** Examines several theories at once. The ledger is the same for any number of threads, but for the times. */
public final class Examination {
    private final List<Theory> theories;
    private final Examiner.Settings settings;
    private final int threads;

    public Examination(List<Theory> theories, Examiner.Settings settings, int threads) {
        this.theories = List.copyOf(theories);
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * Examines all theorems.
     *
     * @param progress told of each entry, in the order of the theories, from the calling thread
     */
    public Ledger run(Consumer<Entry> progress) {
        return run(theories, progress);
    }

    /** The same of some of the theories alone. */
    public Ledger run(List<Theory> some, Consumer<Entry> progress) {
        if (threads == 1 || some.size() <= 1) {
            return new Examiner(theories, settings).examine(some, progress);
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, some.size()));
        try {
            List<Future<Ledger>> parts = new ArrayList<>();
            for (Theory t : some) {
                parts.add(pool.submit(() -> new Examiner(theories, settings).examine(List.of(t), e -> {})));
            }
            List<Entry> entries = new ArrayList<>();
            for (Future<Ledger> part : parts) {
                for (Entry e : part.get().entries()) {
                    entries.add(e);
                    progress.accept(e);
                }
            }
            return new Ledger(entries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
