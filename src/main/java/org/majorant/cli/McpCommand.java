package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.majorant.judge.Effort;
import picocli.CommandLine;

/** Tools for language models on standard input and output. */
@CommandLine.Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = "Tools for language models, by the Model Context Protocol, on standard input and output."
                + " Reads nothing outside --root and writes no file.")
final class McpCommand implements Callable<Integer> {
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
        return Servers.mcp(root, new Effort(effort));
    }
}
