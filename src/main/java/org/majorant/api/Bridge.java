package org.majorant.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.majorant.cli.Main;
import org.majorant.number.work.Work;

/** Asks a command for its JSON. */
final class Bridge {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int BAD_INPUT = 2;

    private Bridge() {}

    /**
     * The answer of a command.
     *
     * @param needs a field that an answer has
     * @throws WrongInputException when there is no answer for the input's sake
     * @throws UnansweredException when there is none for any other reason
     * @throws CancellationException when the thread was interrupted; it still is afterwards
     */
    static JsonNode ask(String needs, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(1, List.of("--json", "-"));
        StringWriter out = new StringWriter();
        int status = Work.stoppable(
                () -> Thread.currentThread().isInterrupted(),
                () -> Main.run(new PrintWriter(out), new PrintWriter(Writer.nullWriter()), all.toArray(new String[0])));
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        JsonNode root = parsed(out.toString());
        if (root.has(needs)) {
            return root;
        }
        List<Message> messages = messages(root);
        if (status == BAD_INPUT) {
            throw new WrongInputException(messages);
        }
        throw new UnansweredException(
                messages.isEmpty() ? "no answer" : messages.get(0).toString());
    }

    static WrongInputException wrong(String message) {
        return new WrongInputException(List.of(new Message(true, "invalid-input", "", 0, 0, message, "")));
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UnansweredException("the program gave no JSON: " + e.getMessage());
        }
    }

    static List<Message> messages(JsonNode root) {
        List<Message> all = new ArrayList<>();
        root.path("diagnostics")
                .forEach(d -> all.add(new Message(
                        d.path("severity").asText().equals("error"),
                        d.path("code").asText(),
                        d.path("file").asText(),
                        d.path("line").asInt(),
                        d.path("column").asInt(),
                        d.path("message").asText(),
                        d.path("hint").asText())));
        return all;
    }

    static List<String> texts(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(t -> all.add(t.asText()));
        return all;
    }
}
