package org.majorant.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.prove.box.Contact;
import org.majorant.prove.box.Enclosure;
import org.majorant.prove.box.RootCounting;
import org.majorant.prove.rule.BoxNeeds;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Check;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * Claims proved on a box that covers the whole statement. Hypotheses that are no relations are left out, which only makes the claim
 * stronger.
 */
public final class BoxProof {
    private static final int MOST_BOXES = 100_000;

    private final Check.Enclosed line;
    private final List<Expr> touching;
    private final List<Relation> hypotheses = new ArrayList<>();
    private final TrustLog log;
    private int boxes;
    private final Set<String> tight = new LinkedHashSet<>();

    private BoxProof(Check.Enclosed line, List<Expr> touching, TrustLog log) {
        this.line = line;
        this.touching = touching;
        this.log = log;
    }

    /** How many boxes settle all claims, and where some are tight, in words; empty where some are left open, or the boxes do not cover the statement. */
    static Optional<String> boxes(Theorem theorem, Check.Enclosed line, List<Expr> touching, TrustLog log) {
        UnaryOperator<Expr> expansion = theorem.expansion();
        BoxProof proof = new BoxProof(line, touching, log);
        for (Statement g : theorem.givens()) {
            if (g.formula() instanceof Formula.Comparison c && g.conditions().isEmpty()) {
                c.chain().forEach(r -> proof.hypotheses.add(r.map(expansion)));
            }
        }
        for (Statement c : theorem.claims()) {
            Formula f = Formulas.map(c.formula(), expansion);
            List<Relation> conditions =
                    c.conditions().stream().map(r -> r.map(expansion)).toList();
            try {
                if (!proof.settles(f, conditions)) {
                    return Optional.empty();
                }
            } catch (NoValueException | NotDifferentiableException e) {
                return Optional.empty();
            }
        }
        return Optional.of(proof.words());
    }

    private String words() {
        String counted = boxes + (boxes == 1 ? " box" : " boxes");
        return tight.isEmpty() ? counted : counted + ", tight at " + String.join(", ", tight);
    }

    private boolean settles(Formula f, List<Relation> conditions) {
        List<Relation> known = new ArrayList<>(hypotheses);
        known.addAll(conditions);
        if (f instanceof Formula.Comparison c) {
            boolean exact = line.within().signum() == 0 || c.chain().stream().noneMatch(r -> r.op() == Relation.Op.EQ);
            return exact && holds(c.chain(), known, List.of());
        }
        if (f instanceof Formula.Monotone m) {
            Expr.Sym x = m.variable();
            Relation.Op sign = m.increasing() ? Relation.Op.GT : Relation.Op.LT;
            Relation slope = new Relation(Derivative.of(m.body(), x), sign, Expr.ZERO);
            known.removeIf(r -> mentions(r, x) && !isRangeOf(r, x));
            return !x.domain().integral() && holds(List.of(slope), known, List.of(m.body()));
        }
        if (f instanceof Formula.RootCount r) {
            known.removeIf(k -> mentions(k, r.variable()));
            return counts(r, known);
        }
        return false;
    }

    private boolean holds(List<Relation> claims, List<Relation> known, List<Expr> valued) {
        StatementBox box = StatementBox.of(line.box(), known, claims);
        Optional<List<Relation>> needs = BoxNeeds.of(claims, valued);
        if (box.isEmpty() || !box.coversTheStatement() || needs.isEmpty()) {
            return false;
        }
        List<Relation> all = new ArrayList<>(claims);
        all.addAll(needs.get());
        TrustLog deciding = new TrustLog();
        List<Contact> contacts = contacts(all, touching, deciding);
        Enclosure.Result r = new Enclosure(known, all, box.enclosures(), 0, Enclosure.Forms.ALL)
                .touching(contacts)
                .prove(MOST_BOXES);
        if (r instanceof Enclosure.Proved p && p.someHolds()) {
            BoxNeeds.note(all, log);
            boxes += p.boxes();
            if (contacts.stream().anyMatch(Contact::isUsed)) {
                deciding.noted().forEach(log::note);
            }
            contacts.stream().filter(c -> c.isUsed() && c.isTight()).forEach(c -> tight.add(c.toString()));
            return true;
        }
        return false;
    }

    /** The claims in one symbol near points without symbols. */
    public static List<Contact> contacts(List<Relation> claims, List<Expr> points, TrustLog log) {
        List<Contact> all = new ArrayList<>();
        for (Relation c : claims) {
            Set<Expr.Sym> symbols = Exprs.freeSymbols(Expr.sub(c.left(), c.right()));
            if (symbols.size() == 1) {
                Expr.Sym x = symbols.iterator().next();
                points.forEach(p -> Contact.of(c, x, p, r -> GroundTruth.holds(r, List.of(), log))
                        .ifPresent(all::add));
            }
        }
        return all;
    }

    private boolean counts(Formula.RootCount c, List<Relation> known) {
        Expr.Sym x = c.variable();
        StatementBox box = StatementBox.of(line.box(), known, List.of(c.equation(), Relation.eq(x, x)));
        if (x.domain().integral() || box.isEmpty() || !box.coversTheStatement()) {
            return false;
        }
        RootCounting.Result r = new RootCounting(known, c.equation(), x, box.enclosures()).count(c.count(), MOST_BOXES);
        if (r instanceof RootCounting.Counted n && n.someHolds()) {
            BoxNeeds.note(List.of(c.equation()), log);
            boxes += n.boxes();
            return true;
        }
        return false;
    }

    private static boolean mentions(Relation r, Expr.Sym x) {
        return Exprs.contains(r.left(), x) || Exprs.contains(r.right(), x);
    }

    private static boolean isRangeOf(Relation r, Expr.Sym x) {
        Relation turned = r.left() == x ? r : r.swapped();
        boolean order = turned.op() != Relation.Op.EQ && turned.op() != Relation.Op.NE;
        return order && turned.left() == x && Exprs.freeSymbols(turned.right()).isEmpty();
    }
}
