package org.majorant.prove.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;
import org.majorant.number.work.Work;

/**
 * Proves claims for every point of a closed box that meets the hypotheses and lies in the domains of its symbols, by outward-rounded intervals and adaptive
 * bisection, the largest boxes first.
 *
 * <p>A box is settled when every claim holds on the whole of it, both sides being defined there, or when a hypothesis fails on
 * the whole of it. A part where a claim is not defined is never settled. Work is counted in boxes, so that the same input gives
 * the same answer on any machine. Not thread-safe.
 */
public final class Enclosure {
    private static final int PARTS_LISTED = 8;

    /** A part cut so often is taken to be beyond reach: a claim that is tight inside the box, or not defined there. */
    private static final int MOST_CUTS = 400;

    private final List<Expr.Sym> symbols;
    private final Interval[] root;
    private final List<BoxRelation> hypotheses = new ArrayList<>();
    private final List<BoxRelation> claims = new ArrayList<>();
    private final List<BoxRelation> defined = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final boolean naturalOnly;
    private boolean someHolds;

    /** What came out. */
    public sealed interface Result {}

    /**
     * Every claim holds on the whole box, wherever the hypotheses do.
     *
     * @param tree how it was cut
     * @param boxes how many boxes were looked at
     * @param someHolds whether any part was settled by the claims and not by the hypotheses alone
     */
    public record Proved(BoxTree tree, int boxes, boolean someHolds) implements Result {}

    /** A box, perhaps a single point, on the whole of which a claim fails and every hypothesis holds. */
    public record Failed(Map<Expr.Sym, Interval> where, int boxes) implements Result {}

    /**
     * The limit of work was reached, or a part is too small to be cut.
     *
     * @param remaining some of the parts that were not settled
     * @param open how many there are
     * @param boxes how many boxes were looked at
     */
    public record Undecided(List<Map<Expr.Sym, Interval>> remaining, int open, int boxes) implements Result {
        public Undecided {
            remaining = List.copyOf(remaining);
        }
    }

    /** How boxes are settled. */
    public enum Forms {
        /** By the natural form alone, so that a checker without derivatives can repeat it. */
        NATURAL,
        /** By the natural, monotone and centred forms. */
        ALL
    }

    /**
     * @param within relative tolerance within which a claimed equation counts as holding; 0 for none
     * @throws NoValueException when a relation mentions a symbol outside the box, or has a side without values at points
     */
    public Enclosure(
            List<Relation> hypotheses, List<Relation> claims, Map<Expr.Sym, Interval> box, double within, Forms forms) {
        this.symbols = List.copyOf(box.keySet());
        this.root = symbols.stream().map(box::get).toArray(Interval[]::new);
        this.naturalOnly = forms == Forms.NATURAL;
        boolean inDomains = !naturalOnly;
        hypotheses.forEach(r -> this.hypotheses.add(new BoxRelation(r, symbols, 0, inDomains)));
        claims.forEach(r -> this.claims.add(new BoxRelation(r, symbols, within, inDomains)));
    }

    /** Adds points near which a claim may follow from its derivatives; the box must have one symbol. */
    public Enclosure touching(List<Contact> points) {
        if (symbols.size() == 1 && !naturalOnly) {
            contacts.addAll(points);
        }
        return this;
    }

    /** Asks in addition that an expression be defined wherever the hypotheses hold. */
    public Enclosure requiring(Expr e) {
        defined.add(new BoxRelation(Relation.eq(e, e), symbols, 0, !naturalOnly));
        return this;
    }

    /** The tightest interval of doubles that contains all reals between two rationals. */
    public static Interval between(BigFraction low, BigFraction high) {
        return Ends.enclosing(low).hull(Ends.enclosing(high));
    }

    /** An interval that contains the expression's value wherever in the box it is defined. */
    public static Interval range(Expr e, Map<Expr.Sym, Interval> box) {
        List<Expr.Sym> symbols = List.copyOf(box.keySet());
        Tape tape = new Tape(symbols, false);
        int at = tape.register(e);
        Tape.Registers r = tape.newRegisters();
        tape.run(symbols.stream().map(box::get).toArray(Interval[]::new), r, 0, tape.size());
        return r.value[at];
    }

    /** A part of the box; what settled it, or how it was cut, once known. */
    private static final class Cell {
        private final Interval[] box;
        private final int depth;
        private @Nullable BoxTree leaf;
        private @Nullable Cut cut;

        Cell(Interval[] box, int depth) {
            this.box = box;
            this.depth = depth;
        }

        /** How it was settled; every part of it is. */
        BoxTree tree(List<Expr.Sym> symbols) {
            BoxTree settled = leaf;
            Cut parts = cut;
            if (settled != null) {
                return settled;
            }
            if (parts == null) {
                throw new IllegalStateException("a part of the box was not settled");
            }
            return new BoxTree.Split(
                    symbols.get(parts.coordinate), parts.at, parts.low.tree(symbols), parts.high.tree(symbols));
        }
    }

    /** A cut across a coordinate, and both parts. */
    private record Cut(int coordinate, double at, Cell low, Cell high) {}

    /** Settles the box, looking at no more than so many parts. */
    public Result prove(int mostBoxes) {
        Cell whole = new Cell(root, 0);
        ArrayDeque<Cell> open = new ArrayDeque<>(List.of(whole));
        List<Cell> stuck = new ArrayList<>();
        int boxes = 0;
        someHolds = false;
        while (!open.isEmpty() && boxes < mostBoxes && stuck.isEmpty()) {
            Cell cell = open.removeFirst();
            boxes++;
            cell.leaf = settle(cell.box);
            if (cell.leaf != null) {
                continue;
            }
            Interval[] failing = failing(cell.box);
            if (failing != null) {
                return new Failed(Bisection.named(symbols, failing), boxes);
            }
            Cut cut = cut(cell);
            cell.cut = cut;
            if (cut == null) {
                stuck.add(cell);
            } else {
                open.addLast(cut.low);
                open.addLast(cut.high);
            }
        }
        if (open.isEmpty() && stuck.isEmpty()) {
            return new Proved(whole.tree(symbols), boxes, someHolds);
        }
        List<Cell> left = new ArrayList<>(stuck);
        left.addAll(open);
        return new Undecided(
                left.stream()
                        .limit(PARTS_LISTED)
                        .map(c -> Bisection.named(symbols, c.box))
                        .toList(),
                left.size(),
                boxes);
    }

    /** What settles the box; null for nothing yet. */
    private @Nullable BoxTree settle(Interval[] box) {
        Work.look();
        for (int i = 0; i < hypotheses.size(); i++) {
            if (test(hypotheses.get(i), box) == BoxRelation.Outcome.FAILS) {
                return new BoxTree.Excluded(i);
            }
        }
        boolean all = defined.stream().allMatch(e -> e.isDefinedOn(box));
        for (BoxRelation c : claims) {
            all &= test(c, box) == BoxRelation.Outcome.HOLDS
                    || contacts.stream().anyMatch(t -> t.settles(c.relation(), box[0]));
        }
        someHolds |= all;
        return all ? new BoxTree.Holds() : null;
    }

    private BoxRelation.Outcome test(BoxRelation r, Interval[] box) {
        return naturalOnly ? r.natural(box) : r.test(box);
    }

    /** The box, or the middle of it, when the claims fail there for certain and the hypotheses hold; else null. */
    private Interval @Nullable [] failing(Interval[] box) {
        Interval[] middle = box.clone();
        for (int i = 0; i < middle.length; i++) {
            double cut = Bisection.point(box[i]);
            middle[i] = Double.isNaN(cut) ? Interval.of(box[i].mid()) : Interval.of(cut);
        }
        return failsOn(box) ? box : failsOn(middle) ? middle : null;
    }

    private boolean failsOn(Interval[] box) {
        return claims.stream().anyMatch(c -> c.natural(box) == BoxRelation.Outcome.FAILS)
                && hypotheses.stream().allMatch(h -> h.natural(box) == BoxRelation.Outcome.HOLDS);
    }

    /** Cuts across the coordinate that adds most to the width of a claim; now and then across the widest; null for no cut. */
    private @Nullable Cut cut(Cell cell) {
        int best = -1;
        double most = -1;
        boolean bySlope = !naturalOnly && cell.depth % 3 != 2;
        for (int pass = bySlope ? 0 : 1; pass < 2 && best < 0; pass++) {
            for (int i = 0; i < cell.box.length; i++) {
                double weight = pass == 0 ? smear(cell.box, i) : Bisection.spread(cell.box[i]);
                if (weight > most && !Double.isNaN(Bisection.point(cell.box[i]))) {
                    most = weight;
                    best = i;
                }
            }
        }
        if (best < 0 || cell.depth >= MOST_CUTS) {
            return null;
        }
        Interval side = cell.box[best];
        double at = Bisection.point(side);
        return new Cut(
                best,
                at,
                new Cell(Bisection.with(cell.box, best, Ends.of(side.inf(), at)), cell.depth + 1),
                new Cell(Bisection.with(cell.box, best, Ends.of(at, side.sup())), cell.depth + 1));
    }

    private double smear(Interval[] box, int i) {
        double most = -1;
        for (BoxRelation c : claims) {
            most = Math.max(most, c.smear(box, i));
        }
        return most;
    }
}
