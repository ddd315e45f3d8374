package org.majorant.testkit.junit;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.majorant.engine.TheoryReading;

/** The errors of a file, or why there is none: a test that fails. */
final class ErrorsNode extends TheoryNode {
    private final TheoryReading.FileErrors errors;

    ErrorsNode(UniqueId parent, UniqueId.Segment segment, TheoryReading.FileErrors errors) {
        super(parent.append(segment), errors.file().isEmpty() ? "theory files" : errors.file(), place(errors));
        this.errors = errors;
    }

    private static @Nullable TestSource place(TheoryReading.FileErrors e) {
        return e.file().isEmpty() ? null : source(e.file(), e.line(), e.column());
    }

    void test() {
        AssertionError failed = new AssertionError(errors.text().strip());
        failed.setStackTrace(
                errors.file().isEmpty()
                        ? new StackTraceElement[0]
                        : new StackTraceElement[] {
                            new StackTraceElement("majorant", "read", errors.file(), errors.line())
                        });
        throw failed;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }
}
