package org.majorant.serve.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The lines between a client and the SDK. Lines that are no message are answered here and go no further, calls get a mark by which they
 * can be cancelled, a cancelled call is not answered, and the end of the input waits for what is being answered.
 */
final class McpLines {
    /** Under {@code _meta} of a call: its id, as text. */
    static final String MARK = "majorant/request";

    private static final int LONGEST = 8 << 20;
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final long PATIENCE = 2_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final InputStream in;
    private final OutputStream out;
    private final Map<String, AtomicBoolean> calls = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private volatile boolean greeted;

    McpLines(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Whether a call was cancelled; never for one that is not known. */
    AtomicBoolean cancelled(String mark) {
        return calls.getOrDefault(mark, new AtomicBoolean());
    }

    /** What the SDK reads. */
    InputStream toServer() {
        return new InputStream() {
            private byte[] line = new byte[0];
            private int at;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int off, int len) throws IOException {
                while (at == line.length) {
                    byte[] next = nextForServer();
                    if (next == null) {
                        awaitAnswers();
                        return -1;
                    }
                    line = next;
                    at = 0;
                }
                int n = Math.min(len, line.length - at);
                System.arraycopy(line, at, into, off, n);
                at += n;
                return n;
            }
        };
    }

    /** What the SDK writes. */
    OutputStream fromServer() {
        return new OutputStream() {
            private final ByteArrayOutputStream line = new ByteArrayOutputStream();

            @Override
            public synchronized void write(int b) throws IOException {
                if (b == '\n') {
                    answered(line.toByteArray());
                    line.reset();
                } else if (b != '\r') {
                    line.write(b);
                }
            }
        };
    }

    /** The next line that the SDK shall see; null at the end. */
    private byte[] nextForServer() throws IOException {
        while (true) {
            byte[] raw = readLine();
            if (raw == null) {
                return null;
            }
            String text = new String(raw, StandardCharsets.UTF_8);
            if (text.isBlank()) {
                continue;
            }
            byte[] passed = passed(text);
            if (passed != null) {
                return passed;
            }
        }
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

    private byte[] passed(String text) throws IOException {
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
        if (isRequest && id != null) {
            if (!greeted && !method.equals("initialize") && !method.equals("ping")) {
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
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** An id as text, so that 1 and "1" are two. */
    private static String key(JsonNode id) {
        return id.toString();
    }

    private void answered(byte[] line) throws IOException {
        JsonNode message = MAPPER.readTree(line);
        JsonNode id = message.get("id");
        boolean isAnswer = id != null && !message.has("method");
        AtomicBoolean call = isAnswer ? calls.remove(key(id)) : null;
        if (call == null || !call.get()) {
            send(line);
        }
        if (isAnswer) {
            unanswered.remove(key(id));
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

    /** Waits while calls are being answered, and a little for the rest: of a request that the SDK drops no answer comes. */
    private void awaitAnswers() {
        long since = System.nanoTime();
        try {
            while (!unanswered.isEmpty() && (!calls.isEmpty() || System.nanoTime() - since < PATIENCE * 1_000_000)) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
