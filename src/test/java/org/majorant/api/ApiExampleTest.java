package org.majorant.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The example program of the library compiles and prints what the page about the library shows. */
class ApiExampleTest {
    private static final Path SOURCE = Path.of("docs/examples/api/CheckMyPaper.java");

    @TempDir
    Path classes;

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theExampleCompilesAndRuns() throws Exception {
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SOURCE.toString());
        assertThat(compiled).isZero();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("CheckMyPaper").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {"docs/examples/late-start.md"});
        } finally {
            System.setOut(before);
        }
        String shown =
                Files.readString(Path.of("docs/api.md")).split("```text\n")[1].split("```")[0];
        assertThat(bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n")).isEqualTo(shown);
    }
}
