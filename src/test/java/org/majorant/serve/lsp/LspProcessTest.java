package org.majorant.serve.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process, by a client written from the specification alone: headers, lengths and JSON-RPC. */
class LspProcessTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path root;

    private OutputStream in;
    private DataInputStream out;

    private void raw(String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        in.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        in.write(body);
        in.flush();
    }

    private void send(Integer id, String method, Object params) throws IOException {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("jsonrpc", "2.0");
        if (id != null) {
            m.put("id", id);
        }
        m.put("method", method);
        if (params != null) {
            m.put("params", params);
        }
        raw(MAPPER.writeValueAsString(m));
    }

    private JsonNode next() throws IOException {
        int length = -1;
        StringBuilder header = new StringBuilder();
        while (!header.toString().endsWith("\r\n\r\n")) {
            header.append((char) out.readUnsignedByte());
        }
        for (String h : header.toString().split("\r\n")) {
            if (h.startsWith("Content-Length: ")) {
                length = Integer.parseInt(h.substring(16));
            }
        }
        byte[] body = new byte[length];
        out.readFully(body);
        return MAPPER.readTree(body);
    }

    private JsonNode answer(int id) throws IOException {
        JsonNode m = next();
        while (m.path("id").asInt(-1) != id) {
            m = next();
        }
        return m;
    }

    @Test
    @Timeout(120)
    void fromTheGreetingToTheEnd() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.majorant.cli.Main",
                        "lsp",
                        "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        in = server.getOutputStream();
        out = new DataInputStream(server.getInputStream());
        send(50, "textDocument/hover", Map.of());
        assertThat(answer(50).at("/error/code").asInt()).isEqualTo(-32002);
        send(null, "textDocument/didOpen", Map.of());
        send(
                1,
                "initialize",
                Map.of("capabilities", Map.of(), "rootUri", root.toUri().toString()));
        JsonNode hello = answer(1);
        assertThat(hello.at("/result/capabilities/hoverProvider").asBoolean()).isTrue();
        assertThat(hello.at("/result/serverInfo/name").asText()).isEqualTo("majorant");
        send(51, "initialize", Map.of("capabilities", Map.of()));
        assertThat(answer(51).at("/error/code").asInt()).isEqualTo(-32600);
        send(null, "initialized", Map.of());
        String uri = root.resolve("t.md").toUri().toString();
        String text =
                "```claim\ntheory t\nlet A, B in (0, inf)\ntheorem bad\n  claim A < B\n  proof\n    claim 1 by positivity\n```\n";
        send(
                null,
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", uri, "languageId", "markdown", "version", 1, "text", text)));
        JsonNode first = next();
        assertThat(first.path("method").asText()).isEqualTo("textDocument/publishDiagnostics");
        assertThat(first.at("/params/diagnostics"))
                .as("reading does not wait for verdicts")
                .isEmpty();
        JsonNode verdicts = next();
        assertThat(verdicts.at("/params/diagnostics/0/message").asText()).contains("t/bad is refuted");

        send(2, "no/such/method", Map.of());
        assertThat(answer(2).at("/error/code").asInt()).isEqualTo(-32601);
        send(
                3,
                "textDocument/hover",
                Map.of(
                        "textDocument",
                        Map.of("uri", "file:///nowhere.md"),
                        "position",
                        Map.of("line", 0, "character", 0)));
        assertThat(answer(3).path("result").isNull()).isTrue();
        send(
                4,
                "textDocument/completion",
                Map.of("textDocument", Map.of("uri", uri), "position", Map.of("line", 6, "character", 15)));
        assertThat(answer(4).path("result").findValuesAsText("label")).contains("positivity");
        send(null, "$/cancelRequest", Map.of("id", 4));
        raw("{\"jsonrpc\": \"2.0\", \"id\": 5, \"method\": ");
        JsonNode notJson = next();
        assertThat(notJson.at("/error/code").asInt()).isEqualTo(-32700);
        String far = "x".repeat(40_000);
        for (String bad : List.of(
                "{\"jsonrpc\": \"2.0\", \"id\": 6, bad " + far + "}",
                "{\"jsonrpc\": \"2.0\", \"id\": 6, \"method\": \"textDocument/hover\", \"params\": 5, \"x\": \"" + far
                        + "\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 6, \"method\": \"textDocument/hover\", \"params\": "
                        + "[".repeat(50_000) + "]".repeat(50_000) + "}")) {
            raw(bad);
            assertThat(next().has("error")).as(bad.substring(0, 60)).isTrue();
        }
        send(
                7,
                "textDocument/formatting",
                Map.of("textDocument", Map.of("uri", uri), "options", Map.of("tabSize", 2, "insertSpaces", true)));
        assertThat(answer(7).at("/error/code").asInt()).isEqualTo(-32601);
        send(8, "textDocument/hover", Map.of());
        JsonNode lacking = answer(8);
        assertThat(lacking.at("/error/code").asInt()).isEqualTo(-32600);
        assertThat(lacking.toString()).doesNotContain("NullPointer", "at org.majorant");
        for (int i = 10; i < 14; i++) {
            send(i, "textDocument/documentSymbol", Map.of("textDocument", Map.of("uri", uri)));
        }
        for (int i : List.of(10, 11, 12, 13)) {
            assertThat(answer(i).at("/result/0/name").asText()).isEqualTo("bad");
        }
        send(20, "shutdown", null);
        assertThat(answer(20).has("error")).isFalse();
        send(21, "textDocument/hover", Map.of());
        assertThat(answer(21).at("/error/code").asInt()).isEqualTo(-32600);
        send(null, "exit", null);
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
    }
}
