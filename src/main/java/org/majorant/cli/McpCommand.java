package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.majorant.engine.Engine;
import org.majorant.judge.Effort;
import picocli.CommandLine;

/** Tools for language models on standard input and output. */
@CommandLine.Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = "Tools for language models, by the Model Context Protocol, on standard input and output."
                + " Reads nothing outside --root and writes no file.")
final class McpCommand implements Callable<Integer> {
    private static final String PACKAGE = "org.majorant.serve.mcp.";

    @CommandLine.Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The folder whose theories may be read and cited (default: the current one).")
    Path root = Path.of("");

    @CommandLine.Option(
            names = "--effort",
            paramLabel = "PERCENT",
            description = "How much work a theorem may cost, of the usual budget (default: ${DEFAULT-VALUE}).")
    int effort = 100;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new InputException("'" + root + "' is not a folder");
        }
        if (effort < 1 || effort > Effort.MOST) {
            throw new InputException("--effort takes a per cent from 1 to " + Effort.MOST);
        }
        InputStream in = System.in;
        OutputStream out = System.out;
        // The protocol alone may write there.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
        Engine engine = new Engine(root, CertifyCommand.earlier(), new Effort(effort));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (SeparateLoader loader = new SeparateLoader(PACKAGE, libraries(), McpCommand.class.getClassLoader())) {
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
            program = Path.of(McpCommand.class
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
