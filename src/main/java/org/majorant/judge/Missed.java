package org.majorant.judge;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** By how much the refused step of a written proof missed. It is computed when it is first asked for, and kept. Thread-safe. */
public final class Missed {
    private final Supplier<Optional<StepMiss>> search;
    private @Nullable Optional<StepMiss> found;

    Missed(Supplier<Optional<StepMiss>> search) {
        this.search = search;
    }

    /** Empty where no step was refused. */
    public synchronized Optional<StepMiss> get() {
        if (found == null) {
            found = search.get();
        }
        return found;
    }
}
