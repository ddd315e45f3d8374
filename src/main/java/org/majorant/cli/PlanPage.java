package org.majorant.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Relation;
import org.majorant.find.derive.DerivedTheory;
import org.majorant.find.derive.Deriver;
import org.majorant.find.derive.OutsideException;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.read.TheoryReader;
import org.majorant.report.PlanText;
import org.majorant.report.regime.RegimePage;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/** The regime page of {@code plan --html}: asks {@code derive} for what is proved of the laws, and prints. */
final class PlanPage {
    private static final long SEED = 1;

    private PlanPage() {}

    /** @throws InputException when the laws or values are beyond what the page shows; the message says why */
    static String of(
            Theory theory,
            Law risk,
            Law cost,
            Relation riskEquation,
            Relation costEquation,
            Map<String, BigFraction> values,
            String compute,
            PlanText answer) {
        values.forEach((name, v) -> {
            double x = v.doubleValue();
            if (Double.isInfinite(x) || x == 0 && v.signum() != 0) {
                throw new InputException("--html: " + name + " is beyond the numbers that a page computes with");
            }
        });
        try {
            RegimePage page = new RegimePage(theory, risk, cost, riskEquation, costEquation);
            return page.print(values, compute, answer, derived(theory, risk, cost), Version.text());
        } catch (UndecidedException | IllegalArgumentException e) {
            throw new InputException("--html: " + e.getMessage());
        }
    }

    /** The theory with those of its theorems alone that are proved by what {@code check} does. */
    private static Theory proved(Theory t) {
        Examiner.Settings settings = new Examiner.Settings(0, false);
        List<Theorem> proved = new Examiner(List.of(t), settings)
                .examine(List.of(t), e -> {}).entries().stream()
                        .filter(e -> e.verdict() instanceof Verdict.Proved)
                        .map(Entry::theorem)
                        .toList();
        return new Theory(t.id(), t.title(), t.citations(), t.symbols(), t.latexNames(), t.laws(), proved, t.file());
    }

    /** What is proved of the laws named risk and cost; of other laws nothing is derived. */
    private static Optional<Theory> derived(Theory theory, Law risk, Law cost) {
        if (!risk.name().equals("risk") || !cost.name().equals("cost")) {
            return Optional.empty();
        }
        try {
            DerivedTheory found = new Deriver(Optional.empty(), SEED).derive(theory);
            Diagnostics diagnostics = new Diagnostics();
            Theory read = TheoryReader.read(new SourceFile("derived.md", found.text()), diagnostics);
            return diagnostics.hasErrors() ? Optional.empty() : Optional.of(proved(read));
        } catch (OutsideException outside) {
            return Optional.empty();
        }
    }
}
