package org.majorant.serve.lsp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.majorant.engine.Engine;
import org.majorant.engine.Snapshot;
import org.majorant.text.SourceFile;

/** The texts that are open. What is read is told from the thread that brings the text; verdicts come from a thread of their own. */
final class Documents {
    private static final int LARGEST = 1_000_000;

    private final Map<String, Document> open = new ConcurrentHashMap<>();
    private final ExecutorService judges = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "verdicts");
        t.setDaemon(true);
        return t;
    });
    /** Held while a text is read and put in its place, never while one is judged. */
    private final Object reading = new Object();

    private volatile Engine engine;
    private volatile LanguageClient client;
    private volatile boolean refreshesLenses;

    void serve(Engine newEngine) {
        this.engine = newEngine;
    }

    void tell(LanguageClient newClient) {
        this.client = newClient;
    }

    Engine engine() {
        return engine;
    }

    Optional<Document> find(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    List<Document> all() {
        return List.copyOf(open.values());
    }

    /** A text is open, or is another one now. */
    void text(String uri, Integer version, String text) {
        abandon(open.get(uri));
        int bytes = text.length() > LARGEST ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST) {
            open.remove(uri);
            engine.close(Places.name(uri));
            publish(Published.only(
                    uri, "the text has " + bytes + " bytes; at most " + LARGEST + " are checked: split it"));
            return;
        }
        Document d;
        synchronized (reading) {
            Snapshot s = engine.open(new SourceFile(Places.name(uri), text));
            d = new Document(uri, version, s);
            open.put(uri, d);
            publish(Published.of(d));
        }
        judge(d);
        othersAgain(uri);
    }

    private void judge(Document d) {
        run(() -> {
            boolean whole = engine.judge(d.snapshot(), d::isAbandoned, e -> {
                d.know(e);
                if (!e.met() && !d.isAbandoned()) {
                    publish(Published.of(d));
                }
            });
            if (whole && !d.isAbandoned()) {
                publish(Published.of(d));
                refresh();
            }
        });
    }

    /** Other texts that are open may use the one that changed. */
    private void othersAgain(String changed) {
        run(() -> {
            for (Document d : all()) {
                if (!d.uri().equals(changed)) {
                    again(d).ifPresent(this::judge);
                }
            }
        });
    }

    /** The same text read again among what else there is now; empty where it is no longer the text that is open. */
    private Optional<Document> again(Document d) {
        synchronized (reading) {
            if (open.get(d.uri()) != d) {
                return Optional.empty();
            }
            d.abandon();
            Document now =
                    new Document(d.uri(), d.version(), engine.open(d.snapshot().file()));
            open.put(d.uri(), now);
            return Optional.of(now);
        }
    }

    void close(String uri) {
        synchronized (reading) {
            abandon(open.remove(uri));
            engine.close(Places.name(uri));
        }
        publish(new PublishDiagnosticsParams(uri, List.of()));
        othersAgain(uri);
    }

    /** Asks the editor to tell of files that change on the disk. */
    void watch(String glob) {
        DidChangeWatchedFilesRegistrationOptions options =
                new DidChangeWatchedFilesRegistrationOptions(List.of(new FileSystemWatcher(Either.forLeft(glob))));
        client.registerCapability(
                new RegistrationParams(List.of(new Registration("files", "workspace/didChangeWatchedFiles", options))));
    }

    /** Files of the folder changed on the disk. */
    void filesChanged() {
        engine.filesChanged();
        othersAgain("");
    }

    private void run(Runnable job) {
        try {
            judges.execute(job);
        } catch (RejectedExecutionException e) {
            // The server is ending.
        }
    }

    private void publish(PublishDiagnosticsParams params) {
        LanguageClient c = client;
        if (c != null) {
            c.publishDiagnostics(params);
        }
    }

    /** Lenses show verdicts, which are known now. */
    private void refresh() {
        LanguageClient c = client;
        if (c != null && refreshesLenses) {
            c.refreshCodeLenses();
        }
    }

    void refreshLenses(boolean yes) {
        this.refreshesLenses = yes;
    }

    private static void abandon(Document d) {
        if (d != null) {
            d.abandon();
        }
    }

    void end() {
        open.values().forEach(Document::abandon);
        judges.shutdownNow();
    }
}
