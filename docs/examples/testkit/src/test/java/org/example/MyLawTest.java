package org.example;

import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.majorant.testkit.Claims;
import org.majorant.testkit.MeasuredRuns;
import org.majorant.testkit.TheoremPoint;
import org.majorant.testkit.TheoryFormula;

/** The program computes the formulas of the theory, the theory's claims hold where they are tried, and the runs lie below the bound. */
class MyLawTest {
    private static final String FILE = "theories/my-law.md";

    private static final TheoryFormula LOSS = Claims.of(FILE, "my-law/floor")
            .formula("L")
            .within("N", 1e6, 1e12)
            .within("D", 1e6, 1e14)
            .within("a", 0.1, 1)
            .within("b", 0.1, 1);

    private static final TheoryFormula BEST = Claims.of(FILE, "my-law/floor")
            .formula("best")
            .within("C", 1e15, 1e25)
            .within("A", 1, 1000)
            .within("B", 1, 1000)
            .within("a", 0.1, 1)
            .within("b", 0.1, 1);

    private static final Claims FLOOR = Claims.of(FILE, "my-law/floor");
    private static final Claims BALANCE = Claims.of(FILE, "my-law/balance");
    private static final Claims TOO_HIGH = Claims.of(FILE, "my-law/too-high");

    @Provide
    Arbitrary<TheoremPoint> losses() {
        return LOSS.points();
    }

    @Provide
    Arbitrary<TheoremPoint> budgets() {
        return BEST.points();
    }

    @Provide
    Arbitrary<TheoremPoint> sizes() {
        return FLOOR.points();
    }

    @Provide
    Arbitrary<TheoremPoint> balanced() {
        return BALANCE.points();
    }

    private static MyLaw law(TheoremPoint p, double floor) {
        return new MyLaw(floor, p.get("A"), p.get("a"), p.get("B"), p.get("b"));
    }

    /** Two powers of at most 1 ulp each, two products and two sums of positive numbers. */
    @Property
    void theProgramComputesTheLoss(@ForAll("losses") TheoremPoint p) {
        LOSS.requireUlps(4, p, q -> law(q, q.get("E")).loss(q.get("N"), q.get("D")));
    }

    /** A power x^y carries the error of y times y*log(x), which is at most 58 and 46 here. */
    @Property
    void theProgramComputesTheBestSize(@ForAll("budgets") TheoremPoint p) {
        BEST.requireUlps(256, p, q -> law(q, 0).best(q.get("C")));
    }

    @Property(tries = 200)
    void theFloorHolds(@ForAll("sizes") TheoremPoint p) {
        FLOOR.check(p);
    }

    /** The points meet C = 6*N*D and N = best: two symbols are solved for. */
    @Property(tries = 200)
    void theBestSizeBalancesTheTerms(@ForAll("balanced") TheoremPoint p) {
        BALANCE.check(p);
    }

    @Example
    void theRunsLieBelowTheBound() throws IOException {
        Claims.of(FILE, "my-law/above").holdFor(runs());
    }

    /** This bound must fail, and does, at a point with a witness that can be computed by hand. */
    @Example
    void theFloorThatIsTwiceTooHighFails() {
        if (TOO_HIGH.points().sampleStream().limit(200).allMatch(p -> TOO_HIGH.failure(p).isEmpty())) {
            throw new AssertionError("the floor that is too high was not found to fail");
        }
    }

    private static MeasuredRuns runs() throws IOException {
        return MeasuredRuns.csv(Path.of("runs.csv"))
                .column("measured", "loss")
                .with("E", "1.69")
                .with("A", "406.4")
                .with("a", "0.34")
                .with("B", "410.7")
                .with("b", "0.28");
    }
}
