package org.majorant.testkit.junit;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.majorant.judge.Examiner;

/** Runs a tree of tests, one after the other; none that fails ends the others. */
final class TheoryExecution {
    private final EngineExecutionListener listener;

    TheoryExecution(EngineExecutionListener listener) {
        this.listener = listener;
    }

    void run(TestDescriptor root) {
        listener.executionStarted(root);
        for (TestDescriptor c : root.getChildren()) {
            container(c, c instanceof ClassNode n ? new Shared(n) : null);
        }
        listener.executionFinished(root, TestExecutionResult.successful());
    }

    /** The examiner of a class, made when the first theorem asks for it. */
    private static final class Shared {
        private final ClassNode node;
        private @Nullable Examiner examiner;

        Shared(ClassNode node) {
            this.node = node;
        }

        Examiner get() throws java.io.IOException {
            Examiner known = examiner;
            if (known == null) {
                known = node.examiner();
                examiner = known;
            }
            return known;
        }
    }

    private void container(TestDescriptor node, @Nullable Shared shared) {
        listener.executionStarted(node);
        for (TestDescriptor c : node.getChildren()) {
            if (c.isContainer()) {
                container(c, shared);
            } else {
                listener.executionStarted(c);
                listener.executionFinished(c, result(c, shared));
            }
        }
        listener.executionFinished(node, TestExecutionResult.successful());
    }

    /** An examination catches what a theorem may throw; what comes through all the same is a failure of this test alone. */
    private static TestExecutionResult result(TestDescriptor test, @Nullable Shared shared) {
        try {
            if (test instanceof ErrorsNode e) {
                e.test();
            } else if (test instanceof TheoremNode t && shared != null) {
                t.test(shared.get());
            } else {
                return TestExecutionResult.failed(new IllegalStateException("no theorem: " + test.getUniqueId()));
            }
            return TestExecutionResult.successful();
        } catch (java.io.IOException | RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
            return TestExecutionResult.failed(e);
        }
    }
}
