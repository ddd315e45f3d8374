package org.majorant.serve.tools;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.majorant.engine.Engine;
import org.majorant.number.work.Work;

/** All tools. Calls queue, in the order in which they come; every call has an answer, whatever happens in it. Thread-safe. */
public final class ToolBox {
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final ReentrantLock queue = new ReentrantLock(true);

    /** @param root the folder whose theories may be cited, and outside of which nothing is read */
    public ToolBox(Engine engine, Path root) {
        Agreed agreed = new Agreed(engine);
        Texts texts = new Texts(engine, root);
        add(new CheckTextTool(engine, texts, agreed).tool());
        QuestionTools questions = new QuestionTools(engine, texts, agreed);
        add(questions.checkStep());
        add(questions.refute());
        add(questions.prove());
        add(AlgebraTools.order());
        add(AlgebraTools.solve());
        add(AlgebraTools.eval());
        add(RulesTool.tool());
    }

    private void add(Tool t) {
        tools.put(t.name(), t);
    }

    public List<Tool> tools() {
        return List.copyOf(tools.values());
    }

    /**
     * Answers a call; never throws.
     *
     * @param stop whether nobody wants the answer any more; asked often
     */
    public Map<String, Object> call(String name, Map<String, Object> arguments, BooleanSupplier stop) {
        Tool tool = tools.get(name);
        if (tool == null) {
            return refused("invalid-input", "there is no tool '" + name + "'");
        }
        boolean mine = false;
        try {
            queue.lockInterruptibly();
            mine = true;
            if (stop.getAsBoolean()) {
                return refused("stopped", "the call was cancelled");
            }
            Map<?, ?> known = (Map<?, ?>) tool.input().get("properties");
            Arguments a = new Arguments(
                    arguments,
                    java.util.Set.copyOf(
                            known.keySet().stream().map(String::valueOf).toList()));
            return Brief.of(Work.stoppable(stop, () -> tool.action().answer(a, stop)));
        } catch (BadArgumentException e) {
            return refused(e.status(), e.getMessage());
        } catch (Work.StoppedException e) {
            return refused("stopped", "the call was cancelled");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused("stopped", "the call was cancelled");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String what = e instanceof OutOfMemoryError
                    ? "out of memory"
                    : e instanceof StackOverflowError ? "an expression is nested too deep" : e.toString();
            return refused("failed", "internal error, please report: " + what);
        } finally {
            if (mine) {
                queue.unlock();
            }
        }
    }

    private static Map<String, Object> refused(String status, String message) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("status", status);
        m.put("message", message);
        return Brief.of(m);
    }
}
