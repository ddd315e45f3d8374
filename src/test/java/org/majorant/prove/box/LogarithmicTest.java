package org.majorant.prove.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.number.ball.Ball;
import org.majorant.number.interval.Interval;

/** The logarithmic form of random sums of products holds at a point just when the sums do. */
class LogarithmicTest {
    private final SplittableRandom random = new SplittableRandom(Long.getLong("majorant.seed", 31));

    @Test
    void holdsJustWhereTheOriginalDoes() {
        int compared = 0;
        int refuted = 0;
        for (int i = 0; i < 9000; i++) {
            Relation r = relation(sum() + pick("<", "<=", ">", ">=") + sum());
            Logarithmic.Form other = Logarithmic.of(r);
            if (other == null) {
                continue;
            }
            for (int j = 0; j < 3; j++) {
                Map<String, Ball> at = Map.of(
                        "x", Ball.exact(random.nextDouble(0.1, 6)),
                        "y", Ball.exact(-random.nextDouble(0.1, 6)),
                        "z", Ball.exact(random.nextDouble(-3, 6)));
                int expected = sign(r, at);
                int got = areDefined(other.defined(), at) ? sign(other.relation(), at) : 0;
                if (expected != 0 && got != 0) {
                    compared++;
                    refuted += expected < 0 ? 1 : 0;
                    assertThat(got).as("%s as %s at %s", r, other, at).isEqualTo(expected);
                }
            }
        }
        assertThat(compared).isGreaterThan(2000);
        assertThat(refuted).isBetween(compared / 4, 3 * compared / 4);
    }

    /** What the whole search proves of such relations, over unbounded boxes too, holds at random points near and far. */
    @Test
    void whatIsProvedHolds() {
        int proved = 0;
        for (int i = 0; i < 600; i++) {
            double turn = i % 3 == 0 ? -1 : 1;
            Relation r = relation(sum() + pick("<", "<=", ">", ">=") + sum());
            Map<Expr.Sym, Interval> box = new java.util.LinkedHashMap<>();
            for (Expr side : List.of(r.left(), r.right())) {
                Exprs.freeSymbols(side)
                        .forEach(s -> box.put(
                                s,
                                switch (s.name()) {
                                    case "x" -> Interval.of(0.5, Double.POSITIVE_INFINITY);
                                    case "y" -> Interval.of(Double.NEGATIVE_INFINITY, -0.5);
                                    default -> turn > 0 ? Interval.of(1, 3) : Interval.of(-3, -1);
                                }));
            }
            Enclosure search = new Enclosure(List.of(), List.of(r), box, 0, Enclosure.Forms.ALL);
            if (search.prove(100) instanceof Enclosure.Proved) {
                proved++;
                for (int j = 0; j < 20; j++) {
                    double far = Math.scalb(random.nextDouble(0.5, 1), random.nextInt(j + 1));
                    Map<String, Ball> at = Map.of(
                            "x", Ball.exact(far),
                            "y", Ball.exact(-Math.scalb(random.nextDouble(0.5, 1), random.nextInt(8))),
                            "z", Ball.exact(turn * random.nextDouble(1, 3)));
                    assertThat(sign(r, at)).as("%s at %s", r, at).isNotNegative();
                }
            }
        }
        assertThat(proved).isGreaterThan(15);
    }

    private String sum() {
        StringBuilder sum = new StringBuilder(product());
        for (int n = random.nextInt(3); n > 0; n--) {
            sum.append(pick(" + ", " - ")).append(product());
        }
        return sum.toString();
    }

    private String product() {
        StringBuilder product = new StringBuilder(pick("1", "3/2", "-2", "1/3"));
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            product.append(pick("*", "/"))
                    .append(pick(
                            "x",
                            "x^(1/3)",
                            "x^(-2)",
                            "y",
                            "y^2",
                            "y^(-3)",
                            "exp(-x)",
                            "exp(2*x - y)",
                            "(1 + x)",
                            "x^z",
                            "sqrt(x)",
                            "sqrt(y^2)",
                            "(y^2)^(1/2)",
                            "sqrt((-x)^2)",
                            "((-2)^2)^(1/2)",
                            "sqrt(y^2)^3",
                            "(y^4)^(1/4)",
                            "(-y)",
                            "(-y)^(1/2)",
                            "exp(-3*(x + 1))",
                            "2^(1/7)",
                            "(x*exp(-x))^(1/2)",
                            "z"));
        }
        return product.toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Relation relation(String claim) {
        return EnclosureTest.relations(
                        TheorySupport.theory(
                                        "let x in (0, inf)",
                                        "let y in (-inf, 0)",
                                        "let z in (-inf, inf)",
                                        "theorem t",
                                        "claim " + claim)
                                .theorems()
                                .get(0),
                        false)
                .get(0);
    }

    private static boolean areDefined(List<Expr> all, Map<String, Ball> at) {
        return all.stream().allMatch(e -> sign(new Relation(e, Relation.Op.LT, Expr.num(1000)), at) == 1);
    }

    /** 1 where the relation holds, -1 where it fails, 0 where it has no value or that is not known. */
    private static int sign(Relation r, Map<String, Ball> at) {
        List<Expr.Sym> symbols = new ArrayList<>(Exprs.freeSymbols(r.left()));
        symbols.addAll(Exprs.freeSymbols(r.right()));
        Map<Expr.Sym, Ball> point = new java.util.HashMap<>();
        symbols.forEach(s -> point.put(s, at.get(s.name())));
        try {
            BallEvaluator values = new BallEvaluator(point, 128);
            Ball difference = values.value(r.left()).subtract(values.value(r.right()), 128);
            return difference.containsZero() ? 0 : r.op().holds(difference.signum()) ? 1 : -1;
        } catch (RuntimeException e) {
            return 0;
        }
    }
}
