package org.majorant.cli;

import picocli.CommandLine;

/** Options that shape what is printed. */
final class Output {
    @CommandLine.Option(names = "--quiet", description = "Print nothing but the results.")
    boolean quiet;

    @CommandLine.Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never (default: ${DEFAULT-VALUE}).")
    String color = "auto";

    boolean colored() {
        return switch (color) {
            case "always" -> true;
            case "never" -> false;
            case "auto" -> Screen.isTerminal() && System.getenv("NO_COLOR") == null;
            default -> throw new InputException("--color takes auto, always or never, not '" + color + "'");
        };
    }
}
