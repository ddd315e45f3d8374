package org.majorant.report.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.find.Allocation;
import org.majorant.find.LawShape;
import org.majorant.find.PlanFormulas;
import org.majorant.find.Planner;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** Random settings of a law, what the planner says of them, and what a script said. */
final class RegimeScript {
    static final String RISK = "A*M^(-a) + B*N^(-b) + G*exp(-T/xi)";
    static final String COST = "kappa*M^p*N^q*T^r";
    static final int SETTINGS = 200;
    private static final double TOLERANCE = 1e-9;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A setting: values of the constants by name, and the budget. */
    record Setting(Map<String, BigFraction> values, double budget) {}

    private RegimeScript() {}

    static Expr parse(String text) {
        return new QuestionReader(new Diagnostics())
                .expression(new SourceFile("law", text))
                .orElseThrow();
    }

    static Path program(String name) {
        for (String folder : List.of("/usr/bin", "/usr/local/bin")) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return Path.of(folder, name);
            }
        }
        return null;
    }

    /** Coefficients over four decades, exponents from 1/4 to 3, every fifth setting with the cases meeting at r = s. */
    static List<Setting> settings(List<Expr.Sym> constants, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Setting> all = new ArrayList<>();
        for (int i = 0; i < SETTINGS; i++) {
            Map<String, BigFraction> values = new LinkedHashMap<>();
            for (Expr.Sym s : constants) {
                boolean exponent = "abpqr".contains(s.name())
                        || s.name().length() > 3 && !s.name().equals("kappa");
                double x =
                        exponent ? 0.25 + 2.75 * random.nextDouble() : StrictMath.pow(10, 4 * random.nextDouble() - 2);
                values.put(
                        s.name(),
                        BigFraction.from(new BigDecimal(x)
                                .round(new java.math.MathContext(5))
                                .doubleValue()));
            }
            if (i % 5 == 0 && values.containsKey("r")) {
                for (String one : "abpq".split("")) {
                    values.put(one, BigFraction.ONE);
                }
                values.put("r", BigFraction.of(2));
            }
            all.add(new Setting(values, StrictMath.pow(10, 24 * random.nextDouble() - 2)));
        }
        return all;
    }

    /** A statement that makes {@code answers}: of each setting the balanced and the exact allocation. */
    static String driver(List<Expr.Sym> constants, List<Setting> settings) {
        StringBuilder out = new StringBuilder("const answers = [");
        for (Setting s : settings) {
            out.append("[[");
            constants.forEach(
                    c -> out.append(s.values().get(c.name()).doubleValue()).append(','));
            out.append("], ").append(s.budget()).append("],\n");
        }
        return out + "].map(function (s) { const k = s[0], c = planLog(String(s[1]));\n"
                + "  return [planBalanced(k, c), planOptimum(k, c)].map(function (a) { return {how: a.how, risk: String(a.risk),"
                + " local: String(a.localExponent), logs: a.logs.map(String), perCost: a.perCost.map(String),"
                + " terms: a.terms.map(String)}; }); });\n";
    }

    /** Asserts that the script's answers are the planner's, and tells the cases that came up. */
    static List<String> agree(PlanFormulas plan, LawShape shape, List<Setting> settings, String json)
            throws IOException {
        JsonNode answers = JSON.readTree(json);
        assertThat(answers).hasSize(settings.size());
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            Setting s = settings.get(i);
            Planner planner = Planner.of(shape, s.values(), BigFraction.from(s.budget()));
            String as = "setting " + i + " " + s;
            agree(plan, planner.balanced(), answers.get(i).get(0), as + ", balanced");
            agree(plan, planner.optimum(), answers.get(i).get(1), as + ", optimum");
            cases.add(planner.optimum().how());
        }
        return cases;
    }

    private static void agree(PlanFormulas plan, Allocation wanted, JsonNode got, String as) {
        assertThat(got.get("how").asText()).as(as).isEqualTo(wanted.how());
        near(got.get("risk").asText(), wanted.risk(), as + ", risk");
        near(got.get("local").asText(), wanted.localExponent(), as + ", local exponent");
        for (int i = 0; i < plan.resources().size(); i++) {
            String r = plan.resources().get(i).symbol().name();
            double log = Double.parseDouble(got.get("logs").get(i).asText());
            double expected = wanted.logResources().get(r);
            if (Double.isInfinite(expected)) {
                assertThat(log).as(as + ", " + r).isEqualTo(expected);
            } else {
                assertThat(Math.abs(log - expected)).as(as + ", " + r).isLessThanOrEqualTo(TOLERANCE);
            }
            near(got.get("terms").get(i).asText(), wanted.terms().get(r), as + ", term of " + r);
            near(got.get("perCost").get(i).asText(), wanted.perCost().get(r), as + ", gain of " + r);
        }
    }

    private static void near(String text, double wanted, String as) {
        double got = Double.parseDouble(text);
        if (Double.isNaN(wanted)) {
            assertThat(got).as(as).isNaN();
            return;
        }
        assertThat(Math.abs(got - wanted))
                .as("%s: %s and not %s", as, got, wanted)
                .isLessThanOrEqualTo(TOLERANCE * Math.abs(wanted) + 1e-300);
    }

    /** What a program prints; the test fails when it does not end or fails. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process p = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!p.waitFor(120, TimeUnit.SECONDS)) {
            p.destroyForcibly();
        }
        assertThat(p.waitFor()).as(() -> read(err)).isZero();
        return read(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
