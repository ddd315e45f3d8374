package org.majorant.cli;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Relation;
import org.majorant.judge.Vacuity;
import org.majorant.read.QuestionReader;
import org.majorant.text.SourceFile;
import org.majorant.verdict.Witness;
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
     * @throws InputException when what is known excludes itself in the domains: any answer would be right
     */
    List<Relation> read(QuestionReader reader) {
        lets.forEach(l -> reader.declare(new SourceFile("--let", l)));
        List<Relation> known = new ArrayList<>();
        givens.forEach(g -> reader.relation(new SourceFile("--given", g)).ifPresent(known::add));
        Vacuity.contradiction(known).map(Witness.Contradiction::hypotheses).ifPresent(wrong -> {
            throw new InputException("--given '" + String.join("', '", wrong) + "' "
                    + (wrong.size() == 1
                            ? "holds nowhere in the domains; a name that is not declared, as by --let 'x in real', is a"
                                    + " positive real"
                            : "exclude each other, and any answer would be right"));
        });
        return known;
    }
}
