package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import org.majorant.report.Problem;
import org.majorant.report.Visible;
import picocli.CommandLine;

/** What is printed, written as JSON and returned when a command ends without a result. */
final class Failures {
    private static final String PICOCLI_PREFIX = "Error: ";

    private Failures() {}

    /**
     * After an exception in a command.
     *
     * @return the exit status
     */
    static int report(Exception e, CommandLine command, boolean debug) {
        PrintWriter err = command.getErr();
        if (debug) {
            e.printStackTrace(err);
        }
        List<Problem> problems = problems(e);
        if (e instanceof WrongTextException w) {
            w.print(err);
        } else if (e instanceof InputException) {
            err.println("majorant: error: " + Visible.line(e.getMessage()));
        } else if (e instanceof OpenQuestionException) {
            Problem p = problems.get(0);
            err.println("majorant: " + p.code().text() + ": " + p.message());
            if (!p.hint().isEmpty()) {
                err.println("hint: " + p.hint());
            }
        } else {
            err.println("majorant: failed: " + message(e) + (debug ? "" : " (--debug shows where)"));
        }
        int status = e instanceof WrongTextException || e instanceof InputException
                ? ExitStatus.BAD_INPUT
                : ExitStatus.FAILED;
        Object mixin = command.getCommandSpec().mixins().values().stream()
                .map(CommandLine.Model.CommandSpec::userObject)
                .filter(o -> o instanceof JsonOutput)
                .findFirst()
                .orElse(null);
        return mixin instanceof JsonOutput json ? written(json, problems, command, status) : status;
    }

    /** After a command line that could not be read; the option {@code --json} may stand in it all the same. */
    static int usage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String hint = "majorant " + (command.getParent() == null ? "" : command.getCommandName() + " ") + "--help";
        String message = e.getMessage().startsWith(PICOCLI_PREFIX)
                ? e.getMessage().substring(PICOCLI_PREFIX.length())
                : e.getMessage();
        command.getErr().println("majorant: error: " + message);
        command.getErr().println("hint: " + hint);
        JsonOutput json = new JsonOutput();
        json.file = target(args);
        json.command = command.getParent() == null
                ? CommandLine.Model.CommandSpec.create().name("")
                : command.getCommandSpec();
        if (json.file == null || command.getParent() != null && !takesJson(command)) {
            return ExitStatus.BAD_INPUT;
        }
        Problem wrong = Problem.of(Problem.Code.USAGE, message, hint);
        return written(json, List.of(wrong), command, ExitStatus.BAD_INPUT);
    }

    private static boolean takesJson(CommandLine command) {
        return command.getCommandSpec().optionsMap().containsKey("--json");
    }

    /** Where JSON goes by words that were not understood, {@code --json FILE} or {@code --format json=FILE}; null without any. */
    private static String target(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String option = args[i].replaceFirst("=.*", "");
            if (option.equals("--json") || option.equals("--format")) {
                boolean joined = args[i].length() > option.length();
                String value = joined ? args[i].substring(option.length() + 1) : i + 1 < args.length ? args[i + 1] : "";
                String file = option.equals("--json") ? value : ResultFormat.jsonFile(value);
                if (!file.isEmpty()) {
                    return file;
                }
            }
        }
        return null;
    }

    private static int written(JsonOutput json, List<Problem> problems, CommandLine command, int status) {
        try {
            json.writeProblems(command.getOut(), problems);
        } catch (InputException | OutputException | IOException x) {
            command.getErr().println("majorant: error: the JSON could not be written: " + x.getMessage());
        }
        return status;
    }

    /** What an exception says. */
    static List<Problem> problems(Exception e) {
        if (e instanceof WrongTextException w) {
            return w.problems();
        }
        if (e instanceof OpenQuestionException q) {
            return List.of(q.problem());
        }
        boolean input = e instanceof InputException;
        return List.of(Problem.of(
                input ? Problem.Code.INVALID_INPUT : Problem.Code.FAILED, input ? e.getMessage() : message(e), ""));
    }

    private static String message(Exception e) {
        if (e instanceof FileSystemException f) {
            return FileTrouble.text(f);
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
