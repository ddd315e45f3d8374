package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.engine.Engine;
import org.majorant.judge.Effort;
import org.majorant.serve.lsp.LspMain;
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
        InputStream in = System.in;
        OutputStream out = System.out;
        // The protocol alone may write there.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        AcceptedEarlier coq = CertifyCommand.earlier();
        boolean asked = LspMain.serve(root -> new Engine(root, coq, new Effort(effort)), Version.text(), in, out);
        return asked ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }
}
