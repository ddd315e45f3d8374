package org.majorant.serve.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The lines between a client and the SDK. Lines that are no message are answered here and go no further, calls get a mark by which they
 * can be cancelled, and a cancelled call is not answered. Lines are read while the SDK is at work; it is handed one at a time.
 */
final class McpLines {
    /** Under {@code _meta} of a call: its id, as text. */
    static final String MARK = "majorant/request";

    private static final int LONGEST = 8 << 20;
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int INVALID_PARAMS = -32602;
    private static final int MOST_WAITING = 1_000;

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final InputStream in;
    private final OutputStream out;
    private final Map<String, AtomicBoolean> calls = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Passed> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean greeted;
    /** The request that the SDK has; empty for none so far. */
    private String handed = "";

    /** A line for the SDK, and the key of the request that it is; of other messages empty. */
    private record Passed(String line, String request) {
        static final Passed END = new Passed("", "");
    }

    McpLines(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
        Thread reader = new Thread(this::readAll, "lines of the client");
        reader.setDaemon(true);
        reader.start();
    }

    /** Whether a call was cancelled; never for one that is not known. */
    AtomicBoolean cancelled(String mark) {
        return calls.getOrDefault(mark, new AtomicBoolean());
    }

    /** Reads to the end of the input, also while the SDK is at work, so that a call can be cancelled. */
    private void readAll() {
        try {
            for (byte[] raw = readLine(); raw != null; raw = readLine()) {
                String text = new String(raw, StandardCharsets.UTF_8);
                Passed passed = text.isBlank() ? null : passed(text);
                if (passed != null) {
                    waiting.put(passed);
                }
            }
            waiting.put(Passed.END);
        } catch (IOException e) {
            waiting.offer(Passed.END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The next message for the SDK; null at the end of the input. Who asks is done with the one before, whether it was
     * answered or not.
     */
    @Nullable
    String next() throws InterruptedException {
        unanswered.remove(handed);
        calls.remove(handed);
        Passed next = waiting.take();
        handed = next.request();
        return next == Passed.END ? null : next.line();
    }

    /** @return null at the end; of a line that is too long an empty one, which was refused */
    private byte[] readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            if (++length <= LONGEST) {
                line.write(b);
            }
            b = in.read();
        }
        if (length > LONGEST) {
            refuse(null, INVALID_REQUEST, "a message of " + length + " bytes; at most " + LONGEST + " are read");
            return new byte[0];
        }
        return line.toByteArray();
    }

    private @Nullable Passed passed(String text) throws IOException {
        JsonNode message;
        try {
            message = MAPPER.readTree(text);
        } catch (JsonProcessingException | StackOverflowError e) {
            refuse(null, PARSE_ERROR, "this is no JSON");
            return null;
        }
        JsonNode id = message.get("id");
        boolean isRequest = message.isObject() && message.path("method").isTextual();
        boolean isAnswer = message.isObject() && (message.has("result") || message.has("error"));
        boolean badId = id != null && !id.isTextual() && !id.isIntegralNumber();
        if (!isRequest && !isAnswer
                || badId
                || !message.path("jsonrpc").asText().equals("2.0")) {
            refuse(badId ? null : id, INVALID_REQUEST, "a message is an object with jsonrpc 2.0, a method, and an id");
            return null;
        }
        String method = message.path("method").asText();
        if (method.equals("notifications/cancelled")) {
            AtomicBoolean call = calls.get(key(message.path("params").path("requestId")));
            if (call != null) {
                call.set(true);
            }
            return null;
        }
        if (method.equals("ping") && id != null) {
            ObjectNode pong = MAPPER.createObjectNode().put("jsonrpc", "2.0");
            pong.set("id", id);
            pong.putObject("result");
            send(MAPPER.writeValueAsBytes(pong));
            return null;
        }
        if (isRequest && id != null) {
            String lacking = lacking(method, message.path("params"));
            if (!lacking.isEmpty()) {
                refuse(id, INVALID_PARAMS, lacking);
                return null;
            }
            if (!greeted && !method.equals("initialize")) {
                refuse(id, INVALID_REQUEST, "the first request is initialize");
                return null;
            }
            greeted |= method.equals("initialize");
            if (!unanswered.add(key(id))) {
                refuse(id, INVALID_REQUEST, "a request with this id is being answered");
                return null;
            }
            if (method.equals("tools/call") && message.path("params") instanceof ObjectNode params) {
                calls.put(key(id), new AtomicBoolean());
                JsonNode meta = params.get("_meta");
                ObjectNode marked = meta instanceof ObjectNode o ? o : params.putObject("_meta");
                marked.put(MARK, key(id));
                text = MAPPER.writeValueAsString(message);
            }
        }
        return new Passed(text, isRequest && id != null ? key(id) : "");
    }

    /** What a request must have and has not; empty where nothing is missing. */
    private static String lacking(String method, JsonNode params) {
        if (method.equals("initialize")) {
            boolean whole = params.path("protocolVersion").isTextual()
                    && params.path("capabilities").isObject()
                    && params.path("clientInfo").isObject();
            return whole ? "" : "initialize takes protocolVersion, capabilities and clientInfo";
        }
        JsonNode arguments = params.path("arguments");
        boolean call = params.path("name").isTextual() && (arguments.isMissingNode() || arguments.isObject());
        return !method.equals("tools/call") || call ? "" : "tools/call takes the name of a tool, and arguments by name";
    }

    /** An id as text, so that 1 and "1" are two. */
    private static String key(JsonNode id) {
        return id.toString();
    }

    /** Passes a message of the SDK on, unless it answers a call that was cancelled. */
    void answer(String text) throws IOException {
        JsonNode id = MAPPER.readTree(text).get("id");
        AtomicBoolean call = id == null ? null : calls.get(key(id));
        if (call == null || !call.get()) {
            send(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void send(byte[] line) throws IOException {
        synchronized (out) {
            out.write(line);
            out.write('\n');
            out.flush();
        }
    }

    private void refuse(JsonNode id, int code, String message) throws IOException {
        ObjectNode m = MAPPER.createObjectNode();
        m.put("jsonrpc", "2.0");
        m.set("id", id);
        m.putObject("error").put("code", code).put("message", message);
        send(MAPPER.writeValueAsBytes(m));
    }
}
