package org.majorant.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;

/** What a shell needs to complete the words of a command. */
@CommandLine.Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints what a shell reads to complete commands and options: source it in bash or zsh, or keep it"
                + " as ~/.config/fish/completions/majorant.fish.")
final class CompletionCommand implements Callable<Integer> {
    /** The shells. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @CommandLine.Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    Shell shell = Shell.bash;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(of(shell, spec.parent().commandLine()));
        return ExitStatus.AS_STATED;
    }

    /** Bash and zsh read the same text. */
    static String of(Shell shell, CommandLine main) {
        return shell == Shell.fish
                ? FishCompletion.of(main.getCommandSpec())
                : AutoComplete.bash(main.getCommandName(), main);
    }
}
