package org.majorant.serve.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.serve.tools.Tool;
import org.majorant.serve.tools.ToolBox;

/** Serves the tools until the client closes its end. */
public final class McpMain {
    private static final Set<String> ERRORS = Set.of("invalid-input", "failed", "too-large", "stopped");
    private static final String INSTRUCTIONS =
            "Majorant checks theorems of scaling-law theory. Only the verdict 'proved' means"
                    + " proved; 'conditional' rests on citations; 'supported' is evidence, not proof; 'undecided' says nothing. Never change"
                    + " a statement to make its proof pass: send the hash of the statement agreed upon as 'locked'. Write Markdown with"
                    + " ```claim blocks, call check_text, mend the first failing step, and use check_step for single steps.";
    private static final ObjectMapper TEXT = new ObjectMapper();

    private McpMain() {}

    /** Returns when the input ends and everything is answered. */
    public static void serve(ToolBox tools, String version, InputStream in, OutputStream out)
            throws InterruptedException {
        McpLines lines = new McpLines(in, out);
        List<SyncToolSpecification> all = new ArrayList<>();
        tools.tools().forEach(t -> all.add(specification(t, tools, lines)));
        McpTransport transport = new McpTransport(lines);
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("majorant", version)
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(all)
                .build();
        transport.run();
        server.closeGracefully();
    }

    private static SyncToolSpecification specification(Tool t, ToolBox tools, McpLines lines) {
        McpSchema.Tool described = McpSchema.Tool.builder()
                .name(t.name())
                .description(t.description())
                .inputSchema(input(t.input()))
                .outputSchema(t.output())
                .annotations(new McpSchema.ToolAnnotations(t.name(), true, false, true, false, false))
                .build();
        return SyncToolSpecification.builder()
                .tool(described)
                .callHandler((exchange, request) -> {
                    Object mark = request.meta() == null ? null : request.meta().get(McpLines.MARK);
                    var cancelled = lines.cancelled(String.valueOf(mark));
                    return result(tools.call(t.name(), request.arguments(), cancelled::get));
                })
                .build();
    }

    @SuppressWarnings("unchecked")
    private static McpSchema.JsonSchema input(Map<String, Object> schema) {
        return new McpSchema.JsonSchema(
                "object",
                (Map<String, Object>) schema.get("properties"),
                (List<String>) schema.get("required"),
                false,
                null,
                null);
    }

    private static McpSchema.CallToolResult result(Map<String, Object> answer) {
        String text;
        try {
            text = TEXT.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            text = "{\"status\":\"failed\"}";
        }
        return McpSchema.CallToolResult.builder()
                .addTextContent(text)
                .structuredContent(answer)
                .isError(ERRORS.contains(String.valueOf(answer.get("status"))))
                .build();
    }
}
