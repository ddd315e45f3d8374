package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.engine.Engine;
import org.majorant.judge.Effort;
import org.majorant.serve.lsp.LspMain;

/** Starts the servers on the standard streams. Apart from the commands, so that no other command loads anything of them. */
final class Servers {
    private static final String PACKAGE = "org.majorant.serve.mcp.";

    private Servers() {}

    /** Standard output, which from now on the protocol alone may write to. */
    private static OutputStream output() {
        OutputStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return out;
    }

    static int lsp(Effort effort) throws IOException, InterruptedException {
        OptionalLibrary.EDITORS.require();
        AcceptedEarlier coq = CertifyCommand.earlier();
        InputStream in = System.in;
        boolean asked = LspMain.serve(root -> new Engine(root, coq, effort), Version.text(), in, output());
        return asked ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }

    static int mcp(Path root, Effort effort) throws IOException {
        InputStream in = System.in;
        OutputStream out = output();
        Engine engine = Engine.confined(root, CertifyCommand.earlier(), effort);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (SeparateLoader loader = new SeparateLoader(PACKAGE, libraries(), Servers.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> box = Class.forName("org.majorant.serve.tools.ToolBox");
            Object tools = box.getConstructor(Engine.class, Path.class).newInstance(engine, root);
            Class.forName(PACKAGE + "McpMain", true, loader)
                    .getMethod("serve", box, String.class, InputStream.class, OutputStream.class)
                    .invoke(null, tools, Version.text(), in, out);
            return ExitStatus.AS_STATED;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the server stopped: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the server cannot be loaded: " + e, e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** The jars of the folder {@code mcp} beside the program. */
    private static URL[] libraries() throws IOException {
        Path program;
        try {
            program = Path.of(Servers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the program is not known", e);
        }
        Path folder = program.resolveSibling("mcp");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("the folder " + folder + " is missing, which the build makes");
        }
        List<URL> jars = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : all) {
                jars.add(jar.toUri().toURL());
            }
        }
        return jars.toArray(new URL[0]);
    }
}
