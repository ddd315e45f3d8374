package org.majorant.serve.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Carries messages between the lines and the SDK's session, one after the other: a message is handled to its end before the next is
 * read. The SDK's own transport over standard streams loses an answer where two are ready at one moment.
 */
final class McpTransport implements McpServerTransportProvider, McpServerTransport {
    /** The oldest first: a client that asks for another one is offered the last. Over standard streams they differ in nothing used here. */
    private static final List<String> VERSIONS = List.of("2024-11-05", "2025-03-26", "2025-06-18");

    private final McpLines lines;
    private final McpJsonMapper json = McpJsonDefaults.getMapper();
    private @Nullable McpServerSession session;

    McpTransport(McpLines lines) {
        this.lines = lines;
    }

    /** Returns when the input ends and everything is answered. */
    void run() throws InterruptedException {
        McpServerSession here = session;
        if (here == null) {
            throw new IllegalStateException("the server is not built");
        }
        for (String line = lines.next(); line != null; line = lines.next()) {
            try {
                here.handle(McpSchema.deserializeJsonRpcMessage(json, line))
                        .onErrorComplete()
                        .block();
            } catch (IOException | IllegalArgumentException e) {
                // A message that the SDK knows nothing of has no answer.
            }
        }
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        session = factory.create(this);
    }

    @Override
    public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
        return Mono.fromCallable(() -> {
                    lines.answer(json.writeValueAsString(message));
                    return message;
                })
                .then();
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return json.convertValue(data, type);
    }

    @Override
    public Mono<Void> notifyClients(String method, Object params) {
        return session == null ? Mono.empty() : session.sendNotification(method, params);
    }

    @Override
    public List<String> protocolVersions() {
        return VERSIONS;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    @Override
    public void close() {}
}
