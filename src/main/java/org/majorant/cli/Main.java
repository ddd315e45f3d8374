package org.majorant.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command {@code majorant}. */
@CommandLine.Command(
        name = "majorant",
        description = "Checks scaling-law theorems: derives, refutes, proves, and says how far each proof reaches.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            EvalCommand.class,
            LatexCommand.class,
            HtmlCommand.class,
            ProveCommand.class,
            OrderCommand.class,
            SolveCommand.class,
            CompareCommand.class,
            ExploreCommand.class,
            PlanCommand.class,
            DeriveCommand.class,
            SimplifyCommand.class,
            InitCommand.class,
            FmtCommand.class,
            RecheckCommand.class,
            CertifyCommand.class,
            SimulateCommand.class,
            FitCommand.class,
            LockCommand.class,
            ReadCommand.class,
            DiffCommand.class,
            McpCommand.class,
            LspCommand.class,
            CompletionCommand.class,
            ManualCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show stack traces.")
    boolean debug;

    private static final java.util.List<String> TAKE_EXPRESSIONS =
            java.util.List.of("eval", "order", "solve", "simplify");

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs a command; does not exit the JVM. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        Screen screen = new Screen(out);
        Screen errors = new Screen(err);
        line.setOut(screen);
        line.setErr(errors);
        // Its bold and colours would be shown as text.
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((e, command, parsed) -> Failures.report(e, command, main.debug));
        line.setParameterExceptionHandler((e, words) -> Failures.usage(e, words));
        int status = line.execute(withExpressions(line, args));
        screen.flush();
        errors.flush();
        return status;
    }

    /** An expression may begin with a minus sign: {@code -x^2} is no option, and a blank before it says so. */
    private static String[] withExpressions(CommandLine line, String[] args) {
        if (args.length == 0 || !TAKE_EXPRESSIONS.contains(args[0])) {
            return args;
        }
        java.util.Set<String> options =
                line.getSubcommands().get(args[0]).getCommandSpec().optionsMap().keySet();
        String[] all = args.clone();
        for (int i = 1; i < all.length && !all[i].equals("--"); i++) {
            if (all[i].matches("-[^-].*") && !options.contains(all[i])) {
                all[i] = " " + all[i];
            }
        }
        return all;
    }

    public static void main(String[] args) {
        StandardStream stdout = new StandardStream(FileDescriptor.out);
        PrintWriter out = new PrintWriter(new BufferedOutputStream(stdout), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new StandardStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status;
        try {
            status = run(out, err, args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            err.println("majorant: failed: " + (e instanceof OutOfMemoryError ? "out of memory" : "nested too deep"));
            status = ExitStatus.FAILED;
        }
        out.flush();
        if (!stdout.lost().isEmpty()) {
            err.println("majorant: failed: cannot write standard output: " + stdout.lost());
            status = status == ExitStatus.BAD_INPUT ? status : ExitStatus.FAILED;
        }
        err.flush();
        // Computer algebra keeps threads of its own, which would keep the program for a minute.
        System.exit(status);
    }
}
