package org.majorant.engine;

import java.util.List;
import java.util.Optional;
import org.majorant.expr.Relation;
import org.majorant.find.proof.Enough;
import org.majorant.find.proof.ProofSearch;
import org.majorant.judge.Examiner;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/** What would close the gap of a theorem for which no proof is found: one more hypothesis under which one is. */
public final class Gap {
    private static final int MOST_CONDITIONS = 4;
    private static final int PROPOSALS = 60;

    private Gap() {}

    /**
     * A condition with which, as a further hypothesis, the theorem is proved; empty where none is found.
     *
     * @param theory the theory that holds the theorem, of which no other theorem is used
     */
    public static Optional<Relation> closing(Theory theory, Theorem t) {
        Theory lone = ProofWriter.lone(theory, t);
        List<Relation> conditions =
                ProofWriter.theorem(lone, t.id()).map(Enough::conditions).orElse(List.of());
        return conditions.stream()
                .limit(MOST_CONDITIONS)
                .filter(c ->
                        given(lone, t.id(), c).filter(w -> proves(w, t.id())).isPresent())
                .findFirst();
    }

    /** The theory with the condition among the hypotheses of the theorem; empty where its claim does not begin a line. */
    private static Optional<Theory> given(Theory theory, String id, Relation condition) {
        Theorem t = ProofWriter.theorem(theory, id).orElseThrow();
        String text = theory.file().text();
        int claim = t.claims().get(0).span().start();
        int line = text.lastIndexOf('\n', claim) + 1;
        return text.substring(line).strip().startsWith("claim")
                ? ProofWriter.read(
                                theory.file().name(),
                                text.substring(0, line) + "  given " + condition + "\n" + text.substring(line))
                        .filter(w -> ProofWriter.theorem(w, id)
                                .filter(n -> n.givens().size() == t.givens().size() + 1
                                        && n.claims()
                                                .toString()
                                                .equals(t.claims().toString()))
                                .isPresent())
                : Optional.empty();
    }

    private static boolean proves(Theory with, String id) {
        Theorem t = ProofWriter.theorem(with, id).orElseThrow();
        if (isProved(with, t)) {
            return true;
        }
        return new ProofSearch(t, lines -> ProofWriter.accepts(with, t, lines), PROPOSALS)
                .find()
                .flatMap(lines -> ProofWriter.read(with.file().name(), ProofWriter.written(with, t, lines)))
                .filter(w -> isProved(w, ProofWriter.theorem(w, id).orElseThrow()))
                .isPresent();
    }

    private static boolean isProved(Theory theory, Theorem t) {
        Examiner examiner = new Examiner(List.of(theory), new Examiner.Settings(0, false));
        return examiner.entry(theory, t).verdict() instanceof Verdict.Proved;
    }
}
