package org.majorant.serve.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.majorant.engine.Engine;

/** Serves an editor until it says goodbye or closes its end. */
public final class LspMain {
    private LspMain() {}

    /**
     * Serves.
     *
     * @param engines makes the engine for the folder that the editor has open; null for none
     * @return whether the editor had asked it to shut down before
     */
    public static boolean serve(Function<Path, Engine> engines, String version, InputStream in, OutputStream out)
            throws InterruptedException {
        LspServer server = new LspServer(engines, version);
        Launcher<LanguageClient> launcher =
                new LspLauncher(server, in, out).validateMessages(true).create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        while (server.ended().getCount() > 0) {
            try {
                listening.get(50, TimeUnit.MILLISECONDS);
                break;
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                break;
            }
        }
        return server.wasShutDown();
    }
}
