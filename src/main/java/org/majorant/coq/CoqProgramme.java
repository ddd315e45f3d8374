package org.majorant.coq;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.find.LinearProgramme;

/**
 * The optimum of a linear programme as a Coq theorem: no allowed point does better, and one does as well. Each row is taken times
 * its multiplier, and {@code lra} has to see that these add up; a wrong value, point or multiplier is not accepted.
 */
public final class CoqProgramme {
    private static final long SECONDS = 120;

    private final LinearProgramme programme;
    private final LinearProgramme.Optimum optimum;

    public CoqProgramme(LinearProgramme programme, LinearProgramme.Optimum optimum) {
        this.programme = programme;
        this.optimum = optimum;
    }

    /** What the proof rests on; empty when {@code coqc} does not accept it. */
    public Optional<Axioms.Kind> accepted(Coqc coqc, String name) throws IOException {
        Coqc.Run run = coqc.compile(name, text(), SECONDS);
        return run.status() == 0 ? Axioms.kind(run.output()) : Optional.empty();
    }

    /** The file. */
    public String text() {
        int n = programme.objective().size();
        int m = programme.rows().size();
        String names = numbered("x", n, " ");
        StringBuilder out = new StringBuilder("Require Import Reals Lra.\nOpen Scope R_scope.\n\n");
        out.append("Theorem optimum :\n  (forall ").append(names).append(" : R,\n");
        for (int j = 0; j < n; j++) {
            out.append("    0 <= x").append(j).append(" ->\n");
        }
        for (int i = 0; i < m; i++) {
            out.append("    ").append(row(i)).append(" ->\n");
        }
        out.append("    ").append(objective()).append(" <= ").append(CoqTerm.number(optimum.value()));
        out.append(") /\\\n  (exists ").append(names).append(" : R,\n    ");
        List<String> parts = new ArrayList<>();
        IntStream.range(0, n).forEach(j -> parts.add("0 <= x" + j));
        IntStream.range(0, m).forEach(i -> parts.add(row(i)));
        parts.add(objective() + " = " + CoqTerm.number(optimum.value()));
        out.append(String.join(" /\\\n    ", parts)).append(").\nProof.\n  split.\n");
        out.append("  - intros ").append(names).append(' ');
        out.append(numbered("P", n, " "))
                .append(' ')
                .append(numbered("H", m, " "))
                .append(".\n");
        for (int i = 0; i < m; i++) {
            out.append("    apply (Rmult_le_compat_l ")
                    .append(CoqTerm.number(optimum.multipliers().get(i)))
                    .append(") in H")
                    .append(i)
                    .append("; [| lra].\n");
        }
        out.append("    lra.\n  - exists ");
        out.append(optimum.point().stream().map(CoqTerm::number).collect(Collectors.joining(", ")));
        return out.append(".\n    repeat split; lra.\nQed.\n\nPrint Assumptions optimum.\n")
                .toString();
    }

    private String row(int i) {
        return sum(programme.rows().get(i)) + " <= "
                + CoqTerm.number(programme.bounds().get(i));
    }

    private String objective() {
        return sum(programme.objective());
    }

    private static String sum(List<BigFraction> coefficients) {
        return IntStream.range(0, coefficients.size())
                .mapToObj(j -> CoqTerm.number(coefficients.get(j)) + " * x" + j)
                .collect(Collectors.joining(" + "));
    }

    private static String numbered(String name, int n, String separator) {
        return IntStream.range(0, n).mapToObj(i -> name + i).collect(Collectors.joining(separator));
    }
}
