package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Writes a commented theory file to start from. */
@CommandLine.Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes NAME.md, a commented theory file to start from.")
final class InitCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "NAME", description = "The name of the theory, such as my-paper.")
    String name;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!name.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new InputException(
                    "'" + name + "' is no name of a theory: letters, digits and hyphens, a letter first");
        }
        Path file = Path.of(name + ".md");
        if (Files.exists(file)) {
            throw new InputException("'" + file + "' exists already; nothing was written");
        }
        try (InputStream in = InitCommand.class.getResourceAsStream("template.md")) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            WholeFile.write(file, template.replace("NAME", name));
        }
        spec.commandLine().getOut().println("wrote " + file + "; now: majorant check " + file);
        return ExitStatus.AS_STATED;
    }
}
