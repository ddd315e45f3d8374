package org.majorant.testkit.junit;

import java.util.stream.Collectors;
import org.junit.platform.engine.UniqueId;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.opentest4j.AssertionFailedError;

/** A theorem. Its name is {@code theory/theorem}, since reports of some build tools leave containers out. */
final class TheoremNode extends TheoryNode {
    private final Theory theory;
    private final Theorem theorem;

    TheoremNode(UniqueId parent, Theory theory, Theorem t) {
        super(
                parent.append(THEOREM, t.id()),
                theory.id() + "/" + t.id(),
                source(t.span().file().name(), t.span().line(), t.span().column()));
        this.theory = theory;
        this.theorem = t;
    }

    /**
     * Examines it.
     *
     * @throws AssertionFailedError when the verdict is not as its file expects; with place, witness or reason, and the refused step
     */
    void test(Examiner examiner) {
        Entry e = examiner.entry(theory, theorem);
        if (e.met()) {
            return;
        }
        String message = Problems.of(e).stream().map(Problem::render).collect(Collectors.joining());
        AssertionFailedError failed = new AssertionFailedError(
                message.strip(), e.expectation().toString(), e.verdict().word());
        failed.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    theory.id(),
                    theorem.id(),
                    theorem.span().file().name(),
                    theorem.span().line())
        });
        throw failed;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }
}
