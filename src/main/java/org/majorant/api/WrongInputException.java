package org.majorant.api;

import java.util.List;

/** The input is wrong; the messages say where and why. */
public final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    WrongInputException(List<Message> messages) {
        super(messages.isEmpty() ? "the input is wrong" : messages.get(0).toString());
        this.messages = List.copyOf(messages);
    }

    /** All that is wrong. */
    public List<Message> messages() {
        return messages;
    }
}
