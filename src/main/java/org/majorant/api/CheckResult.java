package org.majorant.api;

import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param theorems those that were examined, in the order of the files
 * @param messages all that is not as it should be; errors in files too
 * @param notExamined theorems and files left out for their errors
 */
public record CheckResult(List<CheckedTheorem> theorems, List<Message> messages, List<String> notExamined) {
    public CheckResult {
        theorems = List.copyOf(theorems);
        messages = List.copyOf(messages);
        notExamined = List.copyOf(notExamined);
    }

    /** Whether everything was examined, and is as its file expects. */
    public boolean asExpected() {
        return notExamined.isEmpty()
                && messages.stream().noneMatch(Message::error)
                && theorems.stream().allMatch(CheckedTheorem::asExpected);
    }

    /** The theorem of this id, {@code theory/theorem}. */
    public Optional<CheckedTheorem> theorem(String id) {
        return theorems.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
