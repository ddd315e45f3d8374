package org.majorant.serve.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process, by a client written from the specification: lines of JSON-RPC over pipes, and no library of the protocol. */
class McpProcessTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long PATIENCE = 60;

    @TempDir
    Path root;

    private Process server;
    private OutputStream in;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws IOException {
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.majorant.cli.Main",
                        "mcp",
                        "--root",
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        in = server.getOutputStream();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        Thread reader = new Thread(() -> out.lines().forEach(answers::add));
        reader.setDaemon(true);
        reader.start();
    }

    @AfterEach
    void end() {
        server.destroyForcibly();
    }

    private void line(String text) throws IOException {
        in.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private void send(Object id, String method, Map<String, Object> params) throws IOException {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("jsonrpc", "2.0");
        if (id != null) {
            m.put("id", id);
        }
        m.put("method", method);
        if (params != null) {
            m.put("params", params);
        }
        line(MAPPER.writeValueAsString(m));
    }

    private void call(Object id, String tool, Map<String, Object> arguments) throws IOException {
        send(id, "tools/call", Map.of("name", tool, "arguments", arguments));
    }

    private JsonNode next() throws IOException {
        String line;
        try {
            line = answers.poll(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        assertThat(line).as("an answer within " + PATIENCE + " s").isNotNull();
        JsonNode m = MAPPER.readTree(line);
        assertThat(m.path("jsonrpc").asText()).isEqualTo("2.0");
        return m;
    }

    private JsonNode initialise() throws IOException {
        send(
                "first",
                "initialize",
                Map.of(
                        "protocolVersion",
                        "2025-06-18",
                        "capabilities",
                        Map.of(),
                        "clientInfo",
                        Map.of("name", "test", "version", "1")));
        JsonNode answer = next();
        send(null, "notifications/initialized", null);
        return answer;
    }

    /** A question that takes far longer than the next line takes to arrive. */
    private static Map<String, Object> dear() {
        return Map.of(
                "declare",
                List.of("a, b, c, d, e, f in (0, inf)"),
                "claim",
                "(a + 2*b + 3*c + 5*d + 7*e + 11*f)^60 >= (a + b + c + d + e + f)^59*a",
                "rule",
                "positivity");
    }

    private static Map<String, Object> cheap(String claim) {
        return Map.of("declare", List.of("A, B in (0, inf)"), "claim", claim, "rule", "positivity");
    }

    @Test
    void fromTheGreetingToTheEnd() throws Exception {
        send(0, "tools/list", null);
        assertThat(next().at("/error/code").asInt()).as("before the greeting").isEqualTo(-32600);
        JsonNode hello = initialise();
        assertThat(hello.path("id").asText()).isEqualTo("first");
        assertThat(hello.at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
        assertThat(hello.at("/result/serverInfo/name").asText()).isEqualTo("majorant");
        assertThat(hello.at("/result/capabilities/tools").isObject()).isTrue();

        send(2, "ping", null);
        assertThat(next().path("result").isObject()).isTrue();

        send(3, "tools/list", Map.of());
        JsonNode tools = next().at("/result/tools");
        assertThat(tools.findValuesAsText("name"))
                .contains("check_text", "check_step", "refute", "prove", "order", "solve", "eval", "rules");
        tools.forEach(t -> {
            assertThat(t.at("/inputSchema/type").asText()).isEqualTo("object");
            assertThat(t.at("/outputSchema/type").asText()).isEqualTo("object");
        });

        call("four", "check_step", cheap("A < A + B"));
        JsonNode step = next();
        assertThat(step.path("id").asText()).isEqualTo("four");
        assertThat(step.at("/result/structuredContent/accepted").asBoolean()).isTrue();
        assertThat(MAPPER.readTree(step.at("/result/content/0/text").asText()))
                .isEqualTo(step.at("/result/structuredContent"));
        assertThat(step.at("/result/isError").asBoolean()).isFalse();

        malformed();
        concurrent();
        cancelled();

        call(90, "check_step", cheap("A < A + B + 3"));
        in.close();
        assertThat(next().path("id").asInt())
                .as("what was asked before the end is answered")
                .isEqualTo(90);
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
    }

    private void malformed() throws IOException {
        line("{\"jsonrpc\": \"2.0\", \"id\": 5,");
        assertThat(next().at("/error/code").asInt()).isEqualTo(-32700);
        line("[1, 2]");
        assertThat(next().at("/error/code").asInt()).isEqualTo(-32600);
        line("{\"id\": 6, \"method\": \"ping\"}");
        assertThat(next().at("/error/code").asInt()).isEqualTo(-32600);
        line("");
        send(7, "no/such/method", Map.of());
        assertThat(next().at("/error/code").asInt()).isEqualTo(-32601);
        call(8, "no_such_tool", Map.of());
        JsonNode unknown = next();
        assertThat(unknown.path("id").asInt()).isEqualTo(8);
        assertThat(unknown.has("error")).isTrue();
        call(9, "check_text", Map.of("text", "x".repeat(1_000_001)));
        JsonNode large = next();
        assertThat(large.at("/result/isError").asBoolean()).isTrue();
        assertThat(large.at("/result/structuredContent/message").asText()).contains("1000001 bytes");
        call(10, "check_text", Map.of("path", "../../etc/passwd"));
        assertThat(next().at("/result/structuredContent/message").asText()).contains("outside the root");
        line("{\"jsonrpc\": \"2.0\", \"id\": 11, \"method\": \"ping\"} and more");
        assertThat(next().at("/error/code").asInt()).isEqualTo(-32700);
        send(12, "tools/call", Map.of("name", "eval", "arguments", List.of()));
        assertThat(next().at("/error/code").asInt()).isEqualTo(-32602);
        call(13, "check_step", dear());
        send(14, "ping", null);
        assertThat(next().path("id").asInt()).as("a ping waits for no call").isEqualTo(14);
        send(null, "notifications/cancelled", Map.of("requestId", 13));
    }

    private void concurrent() throws IOException {
        for (int i = 20; i < 60; i++) {
            call(i, "check_step", cheap(i % 2 == 0 ? "A < A + B" : "A < B"));
        }
        Map<Integer, Boolean> accepted = new TreeMap<>();
        for (int i = 20; i < 60; i++) {
            JsonNode a = next();
            accepted.put(
                    a.path("id").asInt(),
                    a.at("/result/structuredContent/accepted").asBoolean());
        }
        assertThat(accepted).hasSize(40).allSatisfy((id, yes) -> assertThat(yes).isEqualTo(id % 2 == 0));
    }

    private void cancelled() throws IOException {
        call(40, "check_step", dear());
        send(null, "notifications/cancelled", Map.of("requestId", 40, "reason", "not wanted"));
        call(41, "check_step", cheap("A < A + B + 2"));
        send(null, "notifications/cancelled", Map.of("requestId", "unknown"));
        JsonNode a = next();
        assertThat(a.path("id").asInt()).as("a cancelled call is not answered").isEqualTo(41);
        assertThat(a.at("/result/structuredContent/accepted").asBoolean()).isTrue();
    }
}
