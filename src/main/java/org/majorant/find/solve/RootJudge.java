package org.majorant.find.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.find.Inversion;
import org.majorant.find.NearestDouble;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.UndecidedException;

/** Judges the roots of an equation in which the unknown is the only symbol: each must be one of the isolated roots, and each of these found. */
final class RootJudge {
    private static final int BITS = 160;
    private static final int PRECISION = 256;
    private static final long EFFORT = 60_000_000;
    private static final long SECONDS = 5;
    private static final BigFraction WIDTH = BigFraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(60));

    private final Relation equation;
    private final Expr.Sym x;

    RootJudge(Relation equation, Expr.Sym x) {
        this.equation = equation;
        this.x = x;
    }

    /** Roots that are all by the way they were found. */
    Solution ground(List<Inversion.Root> roots) {
        List<Expr> values = roots.stream().map(Inversion.Root::value).toList();
        List<Place> places;
        try {
            places = isolated(values);
        } catch (UndecidedException | Work.SpentException e) {
            values.forEach(this::putBack);
            return new Solution(roots, List.of(), Solution.Counted.EQUIVALENT_ALONE);
        }
        return matched(roots, places);
    }

    /** Candidates of which nothing is known; asked for only where a root is not rational. */
    Solution counted(Supplier<List<Expr>> finder) {
        List<Place> places;
        List<Expr> candidates;
        try {
            places = isolated(List.of());
            boolean rational = places.stream().allMatch(at -> at.rational() != null);
            candidates = rational ? List.of() : finder.get();
        } catch (UndecidedException | Work.SpentException e) {
            throw new UndecidedException("no closed form is known for ", x, " in ", equation);
        }
        List<Inversion.Root> roots = candidates.stream()
                .map(Tidy::of)
                .filter(c -> places.stream().anyMatch(at -> liesAt(c, at)))
                .map(c -> new Inversion.Root(c, List.of()))
                .toList();
        boolean all = places.stream()
                .allMatch(at -> at.rational() != null || roots.stream().anyMatch(r -> liesAt(r.value(), at)));
        if (!all) {
            throw new UndecidedException(
                    "no closed form is known for ", x, " in ", equation, "; it has ", numbers(places));
        }
        return matched(roots, places);
    }

    List<Place> isolated(List<Expr> hints) {
        Expr difference = Expr.sub(equation.left(), equation.right());
        return Work.within(EFFORT, SECONDS, "the isolation of roots", () -> RealRoots.of(difference, x, hints));
    }

    private static String numbers(List<Place> places) {
        String all = places.stream()
                .map(at -> NearestDouble.shortest(at.refined(60).ball(64).doubleValue()))
                .collect(Collectors.joining(", "));
        return switch (places.size()) {
            case 0 -> "no root";
            case 1 -> "exactly 1 root, near " + all;
            default -> "exactly " + places.size() + " roots, near " + all;
        };
    }

    private Solution matched(List<Inversion.Root> roots, List<Place> places) {
        List<Inversion.Root> inOrder = new ArrayList<>();
        for (Place at : places) {
            BigFraction exact = at.rational();
            List<Inversion.Root> here = exact != null
                    ? List.of(new Inversion.Root(Expr.num(exact), List.of()))
                    : roots.stream().filter(r -> liesAt(r.value(), at)).toList();
            if (here.isEmpty()) {
                throw new UndecidedException("not all roots of ", equation, " were found: it has ", numbers(places));
            }
            inOrder.add(here.get(0));
        }
        for (Inversion.Root r : roots) {
            if (hasBall(r.value()) && places.stream().noneMatch(at -> liesAt(r.value(), at))) {
                throw new UndecidedException(
                        r.value(), " was found and is no root of ", equation, ": it has ", numbers(places));
            }
        }
        // An isolated root tells what was open.
        List<Inversion.Root> plain = inOrder.stream()
                .map(r -> new Inversion.Root(r.value(), List.of()))
                .toList();
        return new Solution(plain, List.of(), Solution.Counted.ISOLATED);
    }

    static boolean liesAt(Expr value, Place at) {
        try {
            Ball b = new BallEvaluator(Map.of(), PRECISION).value(value);
            Ball place = at.refined(BITS).ball(PRECISION);
            return b.overlaps(place)
                    && b.subtract(place, PRECISION)
                            .abs()
                            .certainlyBelow(BallEvaluator.ball(WIDTH, PRECISION)
                                    .multiply(b.abs().max(Ball.ONE), PRECISION));
        } catch (BallException | NoValueException none) {
            return false;
        }
    }

    /** Whether balls tell its value; at a branch point of W they do not. */
    private static boolean hasBall(Expr value) {
        try {
            new BallEvaluator(Map.of(), PRECISION).value(value);
            return true;
        } catch (BallException | NoValueException none) {
            return false;
        }
    }

    private void putBack(Expr value) {
        try {
            Ball at = new BallEvaluator(Map.of(), PRECISION).value(value);
            BallEvaluator there = new BallEvaluator(Map.of(x, at), PRECISION);
            if (there.value(equation.left()).overlaps(there.value(equation.right()))) {
                return;
            }
        } catch (BallException | NoValueException none) {
            // Said below.
        }
        throw new UndecidedException(value, " was found and is not seen to be a root of ", equation);
    }
}
