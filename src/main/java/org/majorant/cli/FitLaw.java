package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theory;

/**
 * The law that is fitted: an equation with the loss alone on its left side.
 *
 * @param name its name; {@code risk} for one that stands on the command line
 * @param relation what it says
 * @param theory where it stands; empty for the command line
 */
record FitLaw(String name, Relation relation, Optional<Theory> theory) {

    private static final String USUAL = "risk";

    /** The law of a theory; where no theory is named the equation itself, {@code theory/law}, or a theory, whose law of the risk it is. */
    static FitLaw of(String law, String theory, PrintWriter err) throws IOException {
        if (theory.isEmpty() && !law.contains("=")) {
            int slash = law.endsWith(".md") ? -1 : law.lastIndexOf('/');
            return slash < 0 ? of(USUAL, law, err) : of(law.substring(slash + 1), law.substring(0, slash), err);
        }
        if (theory.isEmpty()) {
            Diagnostics diagnostics = new Diagnostics();
            Relation r = new QuestionReader(diagnostics)
                    .relation(new SourceFile("--law", law))
                    .orElseThrow(() -> new WrongTextException(diagnostics));
            return checked(new FitLaw(USUAL, r, Optional.empty()));
        }
        List<Theory> theories = TheoryFiles.named(List.of(theory)).readOrRefuse(err);
        Theory t = TheoryFiles.theory(theory, theories);
        Law l = t.laws().get(law);
        if (l == null) {
            List<String> names = List.copyOf(t.laws().keySet());
            throw new InputException("the theory '" + t.id() + "' has no law '" + law + "'; "
                    + DidYouMean.hint(law, names, "it has " + String.join(", ", names)));
        }
        Relation r = equation(l)
                .orElseThrow(
                        () -> new InputException("the law '" + law + "' is no equation, and bounds are not fitted"));
        return checked(new FitLaw(law, r, Optional.of(t)));
    }

    static Optional<Relation> equation(Law law) {
        return law.statement().formula() instanceof Formula.Comparison c
                        && c.chain().size() == 1
                        && c.chain().get(0).op() == Relation.Op.EQ
                ? Optional.of(c.chain().get(0))
                : Optional.empty();
    }

    private static FitLaw checked(FitLaw law) {
        if (law.relation().op() != Relation.Op.EQ || !(law.relation().left() instanceof Expr.Sym)) {
            throw new InputException(
                    "a law that is fitted has the form: loss = expression, with a symbol for the loss; not "
                            + law.relation());
        }
        return law;
    }

    Expr.Sym loss() {
        return (Expr.Sym) relation.left();
    }

    /** Its name, and that of the theory. */
    String title() {
        return theory.map(t -> name + " of " + t.id()).orElse("a law");
    }
}
