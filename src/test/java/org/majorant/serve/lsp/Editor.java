package org.majorant.serve.lsp;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a screen: opens and changes texts, and keeps what it is told. */
final class Editor implements LanguageClient {
    final Map<String, PublishDiagnosticsParams> diagnostics = new ConcurrentHashMap<>();
    final GoalServer server;
    final List<String> registered = new CopyOnWriteArrayList<>();
    private int version;

    /** The server with its request that is not of the protocol. */
    interface GoalServer extends LanguageServer {
        @JsonRequest("majorant/goal")
        CompletableFuture<JsonObject> goal(TextDocumentPositionParams p);
    }

    Editor(InputStream fromServer, OutputStream toServer) {
        Launcher<GoalServer> launcher = new LSPLauncher.Builder<GoalServer>()
                .setLocalService(this)
                .setRemoteInterface(GoalServer.class)
                .setInput(fromServer)
                .setOutput(toServer)
                .create();
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    InitializeResult open(Path root) throws Exception {
        InitializeParams p = new InitializeParams();
        ClientCapabilities can = new ClientCapabilities();
        can.setWorkspace(new WorkspaceClientCapabilities());
        can.getWorkspace().setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        p.setCapabilities(can);
        p.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "root")));
        InitializeResult r = server.initialize(p).get(60, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        return r;
    }

    String text(Path file, String text) {
        String uri = file.toUri().toString();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", ++version, text)));
        return uri;
    }

    void change(String uri, String text) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, ++version),
                        List.of(new TextDocumentContentChangeEvent(text))));
    }

    /** A line, its column, code and message for each diagnostic of the last version, in order of their texts; waits for it. */
    List<String> told(String uri) {
        PublishDiagnosticsParams p = diagnostics.get(uri);
        if (p == null || p.getVersion() != null && p.getVersion() != version) {
            return List.of("not told yet");
        }
        List<String> all = new ArrayList<>();
        p.getDiagnostics()
                .forEach(d -> all.add((d.getRange().getStart().getLine() + 1) + ":"
                        + (d.getRange().getStart().getCharacter() + 1) + " "
                        + d.getCode().get() + " "
                        + d.getMessage().getLeft().split("\n")[0]));
        all.sort(null);
        return all;
    }

    /** Waits until every theorem is judged. */
    List<DocumentSymbol> atRest(String uri) throws Exception {
        for (int i = 0; i < 2000; i++) {
            List<DocumentSymbol> all = outline(uri);
            if (all.stream().noneMatch(s -> "being judged".equals(s.getDetail()))) {
                return all;
            }
            Thread.sleep(10);
        }
        throw new IOException("still being judged: " + outline(uri));
    }

    List<DocumentSymbol> outline(String uri) throws Exception {
        return server
                .getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri)))
                .get(30, TimeUnit.SECONDS)
                .stream()
                .map(e -> e.getRight())
                .toList();
    }

    static TextDocumentPositionParams at(String uri, int line, int column) {
        return new TextDocumentPositionParams(new TextDocumentIdentifier(uri), new Position(line - 1, column - 1));
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams p) {
        p.getRegistrations().forEach(r -> registered.add(r.getMethod()));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams p) {
        diagnostics.put(p.getUri(), p);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams messageParams) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams requestParams) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
}
