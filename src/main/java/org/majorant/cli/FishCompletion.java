package org.majorant.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the shell fish completes, from the table of commands. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(CommandSpec main) {
        StringBuilder script = new StringBuilder("# completes the command majorant in fish\n");
        options(main, "__fish_use_subcommand", script);
        for (CommandSpec c : ManualPage.visible(main)) {
            script.append("complete -c majorant -n __fish_use_subcommand -f -a ")
                    .append(quoted(c.name()))
                    .append(" -d ")
                    .append(quoted(ManualPage.purpose(c)))
                    .append('\n');
            options(c, "__fish_seen_subcommand_from " + c.name(), script);
        }
        return script.toString();
    }

    private static void options(CommandSpec c, String when, StringBuilder into) {
        for (OptionSpec o : c.options()) {
            if (o.hidden()) {
                continue;
            }
            into.append("complete -c majorant -n ").append(quoted(when));
            for (String name : o.names()) {
                into.append(name.startsWith("--") ? " -l " : name.length() == 2 ? " -s " : " -o ")
                        .append(name.replaceFirst("^-+", ""));
            }
            if (o.arity().max() > 0) {
                into.append(" -r");
                List<String> candidates = candidates(o);
                if (!candidates.isEmpty()) {
                    into.append(" -f -a ").append(quoted(String.join(" ", candidates)));
                }
            }
            into.append(" -d ").append(quoted(ManualPage.words(o))).append('\n');
        }
    }

    private static List<String> candidates(OptionSpec o) {
        List<String> all = new java.util.ArrayList<>();
        if (o.completionCandidates() != null) {
            o.completionCandidates().forEach(all::add);
        }
        return all;
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
