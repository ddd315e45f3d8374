package org.majorant.serve.tools;

import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Something that can be asked.
 *
 * @param name what it is called by
 * @param description what it answers, for a model that has never seen it
 * @param input JSON Schema of the arguments
 * @param output JSON Schema of the answer
 * @param action answers; throws {@link BadArgumentException} for arguments that cannot be used
 */
public record Tool(
        String name, String description, Map<String, Object> input, Map<String, Object> output, Action action) {

    /** Answers a call. */
    public interface Action {
        /** @param stop whether nobody wants the answer any more */
        Map<String, Object> answer(Arguments arguments, BooleanSupplier stop);
    }
}
