package org.majorant.cli;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.read.QuestionReader;
import org.majorant.text.SourceFile;
import picocli.CommandLine;

/** The options {@code --let} and {@code --given} of a question: what its symbols are, and what is known of them. */
final class GivenRelations {
    @CommandLine.Option(names = "--let", paramLabel = "\"x in (0, 1)\"", description = "Declares symbols.")
    List<String> lets = List.of();

    @CommandLine.Option(names = "--given", paramLabel = "\"p < q\"", description = "What is known of the symbols.")
    List<String> givens = List.of();

    /**
     * Declares the symbols and reads what is known; errors go to the reader's diagnostics.
     *
     * @throws InputException when a relation is known to hold nowhere in the domains: nothing would be asked of it
     */
    List<Relation> read(QuestionReader reader) {
        lets.forEach(l -> reader.declare(new SourceFile("--let", l)));
        List<Relation> known = new ArrayList<>();
        givens.forEach(g -> reader.relation(new SourceFile("--given", g)).ifPresent(known::add));
        known.forEach(GivenRelations::requirePossible);
        return known;
    }

    private static void requirePossible(Relation r) {
        boolean possible;
        try {
            possible = !new NormalForm().compare(r.left(), r.right()).excludes(Sign.of(r.op()));
        } catch (UndecidedException e) {
            possible = true;
        }
        if (!possible) {
            throw new InputException("--given '" + r + "' holds nowhere in the domains; a name that is not declared,"
                    + " as by --let 'x in real', is a positive real");
        }
    }
}
