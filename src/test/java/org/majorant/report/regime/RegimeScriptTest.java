package org.majorant.report.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.expr.Expr;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.find.LawShape;
import org.majorant.find.PlanFormulas;
import org.majorant.number.lambert.LambertW;

/** The generated JavaScript and the hand-written Lambert W, run by Node.js, against the Java that they stand for. */
class RegimeScriptTest {
    private static final Path NODE = RegimeScript.program("node");

    @TempDir
    Path folder;

    private String node(String script) throws IOException, InterruptedException {
        assumeTrue(
                NODE != null,
                "skipped: the JavaScript of the regime page was not run, as there is no node; install nodejs");
        Path file = folder.resolve("script.js");
        Files.writeString(file, "\"use strict\";\n" + script);
        return RegimeScript.run(folder, List.of(NODE.toString(), file.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "A*M^(-a) + B*N^(-b) + G*exp(-T/xi), kappa*M^p*N^q*T^r",
        "E + A/N^alpha + B/D^beta, 6*N*D",
        "A*M^(-a) + G*exp(-T/xi), kappa*M^p*T^r",
        "A*M^(-a) + B*N^(-b) + D*S^(-beta), kappa*M^p*N^q*S",
        "G*exp(-T/xi), kappa*T^r",
    })
    void theScriptSaysWhatThePlannerSays(String risk, String cost) throws Exception {
        PlanFormulas plan = PlanFormulas.of(RegimeScript.parse(risk), RegimeScript.parse(cost));
        LawShape shape = LawShape.of(RegimeScript.parse(risk), RegimeScript.parse(cost));
        List<RegimeScript.Setting> settings = RegimeScript.settings(plan.constants(), 20261202);
        String script = RegimePage.resource("lambert.js")
                + new RegimeModel(plan, settings.get(0).values()).script("C", "1")
                + RegimePage.resource("plan.js")
                + RegimeScript.driver(plan.constants(), settings);
        List<String> cases =
                RegimeScript.agree(plan, shape, settings, node(script + "console.log(JSON.stringify(answers));\n"));
        if (risk.equals(RegimeScript.RISK)) {
            assertThat(cases).contains("W0", "Wm1", "log", "do not train");
        }
    }

    /** Terms, what a budget leaves and boundaries, generated, are what the law and the cost say. */
    @Test
    void theLogarithmsAreThoseOfTheLaw() {
        Expr risk = RegimeScript.parse(RegimeScript.RISK);
        Expr cost = RegimeScript.parse(RegimeScript.COST);
        PlanFormulas plan = PlanFormulas.of(risk, cost);
        SplittableRandom random = new SplittableRandom(7);
        for (RegimeScript.Setting s : RegimeScript.settings(plan.constants(), 5).subList(0, 50)) {
            Map<Expr.Sym, Double> at = new LinkedHashMap<>();
            plan.constants().forEach(c -> at.put(c, s.values().get(c.name()).doubleValue()));
            plan.resources().forEach(r -> {
                at.put(r.symbol(), 0.1 + 2 * random.nextDouble());
                at.put(r.log(), StrictMath.log(at.get(r.symbol())));
            });
            at.put(plan.logBudget(), StrictMath.log(value(cost, at)));
            Expr sum = Expr.add(
                    plan.resources().stream().map(r -> Expr.exp(r.logTerm())).toList());
            near(value(sum, at), value(risk, at));
            near(StrictMath.exp(value(plan.logCost(), at)), value(cost, at));
            for (int i = 0; i < 3; i++) {
                near(
                        StrictMath.exp(value(plan.rest(i), at)),
                        at.get(plan.resources().get(i).symbol()));
            }
            Map<Expr.Sym, Double> equal = new LinkedHashMap<>(at);
            equal.put(plan.resources().get(0).log(), value(plan.boundary(0, 2), at));
            near(
                    value(plan.resources().get(0).logTerm(), equal),
                    value(plan.resources().get(2).logTerm(), at));
        }
    }

    private static double value(Expr e, Map<Expr.Sym, Double> at) {
        List<Expr.Sym> inputs = new ArrayList<>(at.keySet());
        return DoubleProgram.compile(e, inputs)
                .value(at.values().stream().mapToDouble(x -> x).toArray());
    }

    private static void near(double got, double wanted) {
        assertThat(Math.abs(got - wanted))
                .as("%s and not %s", got, wanted)
                .isLessThanOrEqualTo(1e-11 * (1 + Math.abs(wanted)));
    }

    /** 1e-12 relatively, over the whole domains, next to the branch point included. */
    @Test
    void lambertWIsTheOneInJava() throws Exception {
        Map<String, double[]> points = new LinkedHashMap<>();
        SplittableRandom random = new SplittableRandom(11);
        double[] w0 = new double[1500];
        double[] wm1 = new double[1500];
        double[] omega = new double[1500];
        double[] exponential = new double[1500];
        for (int i = 0; i < w0.length; i++) {
            double small = StrictMath.pow(10, -16 + 16 * random.nextDouble());
            double wide = StrictMath.pow(10, -300 + 600 * random.nextDouble());
            boolean near = i % 2 == 0;
            w0[i] = near ? Math.nextUp(-StrictMath.exp(-1)) + 0.4 * small : wide;
            wm1[i] = near
                    ? Math.min(Math.nextUp(-StrictMath.exp(-1)) + 0.36 * small, -1e-300)
                    : -Math.min(wide, 1 / wide) / 3;
            omega[i] = near ? 1400 * random.nextDouble() - 700 : wide;
            exponential[i] = near ? 1 + 30 * small : 1 + wide;
        }
        points.put("lambertW0", w0);
        points.put("lambertWm1", wm1);
        points.put("wrightOmega", omega);
        points.put("lambertWm1OfNegExp", exponential);
        StringBuilder script = new StringBuilder(RegimePage.resource("lambert.js") + "const all = {};\n");
        points.forEach((f, at) -> script.append("all.")
                .append(f)
                .append(" = [")
                .append(java.util.Arrays.stream(at).mapToObj(Double::toString).collect(Collectors.joining(",")))
                .append("].map(")
                .append(f)
                .append(").map(String);\n"));
        JsonNode all = new ObjectMapper().readTree(node(script + "console.log(JSON.stringify(all));\n"));
        points.forEach((f, at) -> {
            for (int i = 0; i < at.length; i++) {
                double x = at[i];
                double wanted = switch (f) {
                    case "lambertW0" -> LambertW.w0(x);
                    case "lambertWm1" -> LambertW.wm1(x);
                    case "wrightOmega" -> LambertW.omega(x);
                    default -> LambertW.wm1OfNegExp(x);
                };
                double got = Double.parseDouble(all.get(f).get(i).asText());
                assertThat(Math.abs(got - wanted))
                        .as("%s(%s): %s and not %s", f, x, got, wanted)
                        .isLessThanOrEqualTo(1e-12 * Math.abs(wanted));
            }
        });
    }

    @Test
    void outsideTheirDomainsTheFunctionsAreNoNumbers() throws Exception {
        String script = RegimePage.resource("lambert.js")
                + "console.log([lambertW0(-0.4), lambertWm1(0.1), lambertWm1(-0.4), lambertWm1OfNegExp(0.9),"
                + " lambertW0(NaN), lambertW0(0), lambertW0(Infinity), lambertWm1(0), wrightOmega(-Infinity)].join());";
        assertThat(node(script).strip()).isEqualTo("NaN,NaN,NaN,NaN,NaN,0,Infinity,-Infinity,0");
    }

    /** A budget beyond the doubles, and numbers that are none. */
    @Test
    void budgetsAreReadAtAnySize() throws Exception {
        PlanFormulas plan = PlanFormulas.of(RegimeScript.parse("A/N"), RegimeScript.parse("N"));
        String script = new RegimeModel(plan, Map.of("A", BigFraction.ONE)).script("C", "1")
                + RegimePage.resource("plan.js")
                + "console.log(['1e900', '5', '.5e1', '-1', '0', 'x', '1e', ''].map(planLog).join());";
        double log = 900 * StrictMath.log(10);
        assertThat(node(script).strip())
                .startsWith(String.valueOf(log).substring(0, 12))
                .endsWith("1.6094379124341003,1.6094379124341003,NaN,NaN,NaN,NaN,NaN");
    }

    @Test
    void aStringHoldsNoMarkup() {
        assertThat(RegimeModel.quoted("</script>\"\n\u2028é"))
                .isEqualTo("\"\\u003c/script\\u003e\\u0022\\u000a\\u2028\\u00e9\"");
    }
}
