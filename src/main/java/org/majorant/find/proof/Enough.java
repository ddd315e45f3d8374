package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.ReasonException;
import org.majorant.expr.Relation;
import org.majorant.judge.search.Falsifier;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * Conditions that may be all that a claim lacks: one symbol against 0, 1 or another, and two of them multiplied or added against 1.
 * What is returned is a proposal: no point among some is found at which a claim fails under it.
 */
public final class Enough {
    private static final int MOST_SYMBOLS = 5;
    private static final int DRAWS = 150;
    private static final int FEWEST = 20;
    private static final long WORK = 1_000_000;
    private static final long SECONDS = 5;
    private static final BigFraction WITHIN = BigFraction.of(1, 1_000_000_000);

    private final List<Relation> hypotheses;
    private final List<Relation> claims;

    private Enough(List<Relation> hypotheses, List<Relation> claims) {
        this.hypotheses = hypotheses;
        this.claims = claims;
    }

    /** The conditions that are plausible, the plain ones first; none where a claim is no comparison, or speaks of many symbols. */
    public static List<Relation> conditions(Theorem t) {
        List<Relation> hypotheses = relations(t, t.givens());
        List<Relation> claims = relations(t, t.claims());
        boolean all = hypotheses.size() >= t.givens().size()
                && claims.size() >= t.claims().size();
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        claims.forEach(r -> symbols.addAll(Exprs.freeSymbols(r)));
        if (!all || claims.isEmpty() || symbols.size() > MOST_SYMBOLS) {
            return List.of();
        }
        Enough enough = new Enough(hypotheses, claims);
        NormalForm form = NormalForm.assuming(hypotheses);
        return proposals(List.copyOf(symbols)).stream()
                .filter(c -> isOpen(c, form) && enough.isPlausible(c))
                .toList();
    }

    /** Comparisons that hold without a condition, abbreviations put in; fewer than the statements where one is none. */
    private static List<Relation> relations(Theorem t, List<Statement> statements) {
        List<Relation> all = new ArrayList<>();
        for (Statement s : statements) {
            if (s.formula() instanceof Formula.Comparison c && s.conditions().isEmpty()) {
                c.chain().forEach(r -> all.add(r.map(t.expansion())));
            }
        }
        return all;
    }

    private static List<Relation> proposals(List<Expr.Sym> symbols) {
        List<Relation> all = new ArrayList<>();
        for (Expr.Sym s : symbols) {
            both(s, Expr.ZERO, Relation.Op.GE, Relation.Op.LE, all);
        }
        for (int i = 0; i < symbols.size(); i++) {
            for (int k = i + 1; k < symbols.size(); k++) {
                both(symbols.get(i), symbols.get(k), Relation.Op.LE, Relation.Op.GE, all);
            }
        }
        for (Expr.Sym s : symbols) {
            both(s, Expr.ONE, Relation.Op.GE, Relation.Op.LE, all);
        }
        for (int i = 0; i < symbols.size(); i++) {
            for (int k = i + 1; k < symbols.size(); k++) {
                both(Expr.mul(symbols.get(i), symbols.get(k)), Expr.ONE, Relation.Op.GE, Relation.Op.LE, all);
                both(Expr.add(symbols.get(i), symbols.get(k)), Expr.ONE, Relation.Op.GE, Relation.Op.LE, all);
            }
        }
        List<Relation> strict = new ArrayList<>();
        all.forEach(r -> strict.add(
                new Relation(r.left(), r.op() == Relation.Op.LE ? Relation.Op.LT : Relation.Op.GT, r.right())));
        all.addAll(strict);
        return all;
    }

    private static void both(Expr left, Expr right, Relation.Op one, Relation.Op other, List<Relation> into) {
        into.add(new Relation(left, one, right));
        into.add(new Relation(left, other, right));
    }

    /** Whether the hypotheses neither give nor exclude it, as far as is found. */
    private static boolean isOpen(Relation r, NormalForm form) {
        try {
            Sign sign = form.compare(r.left(), r.right());
            return !sign.excludes(Sign.of(r.op())) && !sign.satisfies(r.op());
        } catch (UndecidedException e) {
            return true;
        }
    }

    private boolean isPlausible(Relation condition) {
        List<Relation> given = new ArrayList<>(hypotheses);
        given.add(condition);
        try {
            Optional<Falsifier.Result> result = Work.within(
                    WORK, SECONDS, "the search for a point", () -> Falsifier.search(given, claims, DRAWS, 1, WITHIN));
            return result.filter(r -> r.witness().isEmpty() && r.draws() >= FEWEST)
                    .isPresent();
        } catch (ReasonException | Work.SpentException | StackOverflowError e) {
            return false;
        }
    }
}
