package org.majorant.serve.lsp;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.majorant.engine.Engine;
import org.majorant.engine.ProofState;

/** The server's life: greeting, what it can do, the end. */
final class LspServer implements LanguageServer, LanguageClientAware {
    private final Documents documents = new Documents();
    private final LspTexts texts = new LspTexts(documents);
    private final LspWorkspace workspace = new LspWorkspace(documents);
    private final Function<Path, Engine> engines;
    private final String version;
    private final CountDownLatch ended = new CountDownLatch(1);
    /** What theories are read from, and what their checks and citations look at. */
    private static final String FILES = "**/*.{md,bib,spec,jsonl}";

    private volatile boolean shutDown;
    /** Whether the editor tells of files that change, once it is asked. */
    private volatile boolean watches;

    /** @param engines makes the engine for the folder that the editor has open; for none, of null */
    LspServer(Function<Path, Engine> engines, String version) {
        this.engines = engines;
        this.version = version;
    }

    @Override
    public void connect(LanguageClient client) {
        documents.tell(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        documents.serve(engines.apply(root(params)));
        documents.refreshLenses(params.getCapabilities() != null
                && params.getCapabilities().getWorkspace() != null
                && params.getCapabilities().getWorkspace().getCodeLens() != null
                && Boolean.TRUE.equals(
                        params.getCapabilities().getWorkspace().getCodeLens().getRefreshSupport()));
        watches = params.getCapabilities() != null
                && params.getCapabilities().getWorkspace() != null
                && params.getCapabilities().getWorkspace().getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(params.getCapabilities()
                        .getWorkspace()
                        .getDidChangeWatchedFiles()
                        .getDynamicRegistration());
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setCodeActionProvider(true);
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setRenameProvider(new RenameOptions(true));
        can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "/")));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("majorant", version)));
    }

    @SuppressWarnings("deprecation") // older clients name one root alone
    private static Path root(InitializeParams params) {
        String uri = params.getWorkspaceFolders() != null
                        && !params.getWorkspaceFolders().isEmpty()
                ? params.getWorkspaceFolders().get(0).getUri()
                : params.getRootUri();
        try {
            return uri == null || !uri.startsWith("file:") ? null : Path.of(URI.create(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    @Override
    public void initialized(InitializedParams params) {
        if (watches) {
            documents.watch(FILES);
        }
    }

    /**
     * The goal at a position: hypotheses in scope, what is wanted, what the step gives, what is left. Of a theorem that has no verdict the
     * name and why; null where there is no theorem, or no proof on the line.
     */
    @JsonRequest("majorant/goal")
    public CompletableFuture<JsonObject> goal(TextDocumentPositionParams p) {
        return texts.asked(
                p.getTextDocument().getUri(),
                p.getPosition(),
                (d, offset) -> d.goalAt(offset)
                        .map(LspServer::json)
                        .or(() -> d.silentAt(offset).map(LspServer::json))
                        .orElse(null));
    }

    private static JsonObject json(Document.Silence s) {
        JsonObject o = new JsonObject();
        o.addProperty("theorem", s.theorem());
        o.addProperty("status", s.status());
        o.addProperty("text", "**" + s.theorem() + "**: " + s.status());
        o.addProperty("html", GoalHtml.of(s));
        return o;
    }

    private static JsonObject json(ProofState g) {
        JsonObject o = new com.google.gson.Gson().toJsonTree(new GoalView(g)).getAsJsonObject();
        o.addProperty("text", GoalText.of(g));
        o.addProperty("html", GoalHtml.of(g));
        return o;
    }

    /** A goal as it goes over the wire. */
    private record GoalView(
            String theorem,
            int step,
            org.eclipse.lsp4j.Range range,
            List<String> declared,
            List<String> scope,
            String wanted,
            String rule,
            String status,
            String gives,
            List<String> left) {
        GoalView(ProofState g) {
            this(
                    g.id(),
                    g.step(),
                    Places.range(g.place()),
                    g.declared(),
                    g.scope(),
                    g.wanted(),
                    g.rule(),
                    g.status(),
                    g.says(),
                    g.left());
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        documents.end();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.countDown();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // Nothing is traced.
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        // No progress is shown.
    }

    boolean wasShutDown() {
        return shutDown;
    }

    CountDownLatch ended() {
        return ended;
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
