package org.majorant.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.ReasonException;
import org.majorant.find.NearestDouble;
import org.majorant.find.simplify.Candidate;
import org.majorant.find.simplify.Simplifier;
import org.majorant.number.ball.BallException;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.NormalForm;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/**
 * A formula, given any text: it is read or refused; what is read prints as a text that reads back as the same formula; its
 * value, its normal form and its simplest form are found, or not found with a reason.
 */
public final class FormulaTarget {
    private static final int LONGEST = 400;
    private static final long STEPS = 200_000;
    private static final long SECONDS = 60;

    private FormulaTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length <= LONGEST) {
            accepts(new String(data, StandardCharsets.UTF_8));
        }
    }

    /** Whether the text is read. */
    static boolean accepts(String text) {
        Optional<Expr> read = read(text);
        if (read.isEmpty()) {
            return false;
        }
        Expr e = read.get();
        String printed = e.toString();
        if (!read(printed).equals(read)) {
            throw new AssertionError(text + " is printed as " + printed + ", which is not read as the same");
        }
        attempt("value", () -> NearestDouble.text(e, point(e)));
        attempt("normal form", () -> new NormalForm().of(e));
        attempt("simplest form", () -> simplified(e));
        return true;
    }

    private static Optional<Expr> read(String text) {
        return new QuestionReader(new Diagnostics()).expression(new SourceFile("formula", text));
    }

    /** Each symbol has a value in its domain, which is the positive reals. */
    private static Map<Expr.Sym, BigFraction> point(Expr e) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        for (Expr.Sym s : Exprs.freeSymbols(e)) {
            point.put(s, BigFraction.of(2 * point.size() + 3, 4));
        }
        return point;
    }

    private static Object simplified(Expr e) {
        List<Candidate> candidates = new Simplifier(Optional.empty(), List.of()).candidates(e);
        return candidates.get(0).size();
    }

    /** A reason why there is no answer is an answer; any other exception is a finding. */
    private static void attempt(String what, java.util.function.Supplier<Object> question) {
        try {
            Work.within(STEPS, SECONDS, what, question);
        } catch (ReasonException | BallException | Work.SpentException noAnswer) {
            // Said to the user in its own words.
        }
    }
}
