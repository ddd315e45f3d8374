package org.majorant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.majorant.judge.Effort;
import picocli.CommandLine;

/** A language server on standard input and output. */
@CommandLine.Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        description = "A language server for the claim blocks of Markdown files, on standard input and output."
                + " It writes no file.")
final class LspCommand implements Callable<Integer> {
    @CommandLine.Option(
            names = "--effort",
            paramLabel = "PERCENT",
            description = "How much work a theorem may cost, of the usual budget (default: ${DEFAULT-VALUE}).")
    int effort = 100;

    @CommandLine.Option(names = "--stdio", description = "What it does anyway; some editors say so.")
    boolean stdio;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (effort < 1 || effort > Effort.MOST) {
            throw new InputException("--effort takes a per cent from 1 to " + Effort.MOST);
        }
        return Servers.lsp(new Effort(effort));
    }
}
