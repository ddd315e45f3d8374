package org.majorant.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page of the manual in the language of {@code man}, from the table of commands that prints {@code --help}. */
final class ManualPage {
    private static final String PROGRAM = "majorant";

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    private ManualPage(CommandSpec command) {
        this.command = command;
    }

    /** The name of the page, without its section: {@code majorant-check}. */
    static String name(CommandSpec command) {
        return command.parent() == null ? command.name() : PROGRAM + "-" + command.name();
    }

    /** The text of the page. */
    static String of(CommandSpec command) {
        return new ManualPage(command).text();
    }

    private String text() {
        String name = name(command);
        line(".TH \"" + escaped(name.toUpperCase(Locale.ROOT)) + "\" \"1\" \"\" \"Majorant " + escaped(Version.text())
                + "\" \"Majorant\"");
        // No words are divided: options and formulas would be.
        line(".nh");
        line(".ad l");
        section("NAME");
        paragraph(name + " - " + purpose(command));
        section("SYNOPSIS");
        String synopsis = new CommandLine.Help(command, CommandLine.Help.Ansi.OFF).synopsis(0);
        paragraph(synopsis.strip().replaceAll("\\s+", " "));
        section("DESCRIPTION");
        paragraph(description(command));
        arguments();
        options();
        commands();
        section("EXIT STATUS");
        item("0", "Answered, and everything is as stated or expected.");
        item("1", "Answered, against the statement.");
        item("2", "The input is wrong.");
        item("3", "A tool or the machine failed, or a question was left open.");
        section("SEE ALSO");
        String others = command.parent() == null
                ? visible(command).stream().map(c -> name(c) + "(1)").collect(Collectors.joining(", "))
                : PROGRAM + "(1)";
        paragraph(others);
        return page.toString();
    }

    private void arguments() {
        List<PositionalParamSpec> all =
                command.positionalParameters().stream().filter(p -> !p.hidden()).toList();
        if (!all.isEmpty()) {
            section("ARGUMENTS");
            all.forEach(p -> item(p.paramLabel(), words(p)));
        }
    }

    private void options() {
        List<OptionSpec> all =
                command.options().stream().filter(o -> !o.hidden()).toList();
        if (!all.isEmpty()) {
            section("OPTIONS");
            for (OptionSpec o : all) {
                String label = o.arity().max() == 0 || o.paramLabel().isEmpty() ? "" : " " + o.paramLabel();
                item(String.join(", ", o.names()) + label, words(o));
            }
        }
    }

    private void commands() {
        if (command.parent() == null) {
            section("COMMANDS");
            visible(command).forEach(c -> item(c.name(), purpose(c)));
        }
    }

    /** The commands that the help shows. */
    static List<CommandSpec> visible(CommandSpec main) {
        return main.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(c -> !c.usageMessage().hidden())
                .distinct()
                .toList();
    }

    /** The first sentence of a command's description. */
    static String purpose(CommandSpec c) {
        String all = description(c);
        int end = all.indexOf(". ");
        String first = end < 0 ? all : all.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private static String description(CommandSpec c) {
        return shown(c.usageMessage().description());
    }

    /** What the help says of an option or an argument. */
    static String words(ArgSpec a) {
        return shown(a.description());
    }

    private static String shown(String[] lines) {
        return String.format(Locale.ROOT, String.join(" ", lines))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void paragraph(String text) {
        line(escaped(text));
    }

    private void item(String term, String text) {
        line(".TP");
        line("\\fB" + escaped(term) + "\\fR");
        line(text.isEmpty() ? "\\&" : escaped(text));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** A text that stands for itself: no request at its beginning, no escape within it. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
