package org.majorant.report.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.expr.Relation;
import org.majorant.find.LawShape;
import org.majorant.find.PlanFormulas;
import org.majorant.find.Planner;
import org.majorant.find.derive.Deriver;
import org.majorant.read.TheoryReader;
import org.majorant.report.PlanText;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theory;

/** The regime page as a whole: in a browser, without script, and what it calls proved. */
class RegimePageTest {
    private static final Path CHROMIUM = RegimeScript.program("chromium");
    private static final String TWO_POWERS = """
            # Two powers

            ```claim
            theory two-powers "Two </title><script>alert(1)</script> powers"
            let L, A, B, N, D, C in (0, inf)
            let E in [0, inf)
            let a, b in (0, 2)
            law risk: L = E + A/N^a + B/D^b   mark reading
            law cost: C = 6*N*D               mark reading
            ```
            """;

    @TempDir
    Path folder;

    private static Theory theory(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile("t.md", text), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return t;
    }

    private static Relation equation(Theory t, String law) {
        return ((Formula.Comparison) t.laws().get(law).statement().formula())
                .chain()
                .get(0);
    }

    private static RegimePage page(Theory t) {
        Map<String, Law> laws = t.laws();
        return new RegimePage(t, laws.get("risk"), laws.get("cost"), equation(t, "risk"), equation(t, "cost"));
    }

    private static PlanFormulas formulas(Theory t) {
        return PlanFormulas.of(equation(t, "risk").right(), equation(t, "cost").right());
    }

    private static String print(Theory t, Map<String, BigFraction> values, Optional<Theory> derived) {
        Relation risk = equation(t, "risk");
        Relation cost = equation(t, "cost");
        LawShape shape = LawShape.of(risk.right(), cost.right());
        Planner planner = Planner.of(shape, values, BigFraction.of(1000));
        Map<String, org.majorant.find.Allocation> plans = new LinkedHashMap<>();
        plans.put("balanced", planner.balanced());
        plans.put("optimum", planner.optimum());
        PlanText text = new PlanText(t.id(), "1000", risk, cost, planner, plans, Optional.empty());
        return page(t).print(values, "1000", text, derived, "test");
    }

    private static Map<String, BigFraction> ones(Theory t) {
        Map<String, BigFraction> values = new LinkedHashMap<>();
        formulas(t).constants().forEach(c -> values.put(c.name(), BigFraction.ONE));
        return values;
    }

    private static Theory yang() throws IOException {
        return theory(Files.readString(Path.of("proofs", "yang-2025", "two-stage-law.md")));
    }

    private String dom(String page, String fragment) throws IOException, InterruptedException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, page);
        return RegimeScript.run(
                folder,
                List.of(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=900,900",
                        "--dump-dom",
                        file.toUri() + fragment));
    }

    private static void assumeChromium() {
        assumeTrue(
                CHROMIUM != null, "skipped: the regime page was not opened, as there is no chromium; install chromium");
    }

    /** 200 random settings of the law with all branches, asked in the page itself. */
    @Test
    void inABrowserItsNumbersAreThoseOfPlan() throws Exception {
        assumeChromium();
        Theory yang = yang();
        PlanFormulas plan = formulas(yang);
        List<RegimeScript.Setting> settings = RegimeScript.settings(plan.constants(), 42);
        String driver = RegimeScript.driver(plan.constants(), settings)
                + "const told = document.createElement('pre'); told.id = 'told';"
                + " told.textContent = JSON.stringify(answers); document.body.appendChild(told);\n";
        String page = print(yang, ones(yang), Optional.empty())
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
                .replace("</body>", "<script>" + driver + "</script></body>");
        Matcher told =
                Pattern.compile("<pre id=\"told\">(.*?)</pre>", Pattern.DOTALL).matcher(dom(page, ""));
        assertThat(told.find()).isTrue();
        LawShape shape = LawShape.of(
                equation(yang, "risk").right(), equation(yang, "cost").right());
        Set<String> cases = new TreeSet<>(RegimeScript.agree(plan, shape, settings, told.group(1)));
        assertThat(cases).contains("W0", "Wm1", "do not train", "log");
    }

    /** The page as it is, its content security policy included, in a state that the address tells. */
    @Test
    void theAddressTellsTheState() throws Exception {
        assumeChromium();
        Theory yang = yang();
        String dom = dom(print(yang, ones(yang), Optional.empty()), "#budget=5&map=xi&set.a=2&at=0.5,-1&nonsense=1");
        assertThat(dom)
                .contains("id=\"answer\"><tr><th scope=\"row\">M</th>", "class=\"region\"", "nonsense=1")
                .contains("Map of regimes over C and xi")
                .doesNotContain("<script>alert");
        String plane = dom(print(yang, ones(yang), Optional.empty()), "#budget=5");
        assertThat(plane).contains("risk</th><td>1.25339</td><td>1</td>", "limited by T", "curve boundary boundary02");
        String wrong = dom(print(yang, ones(yang), Optional.empty()), "#set.a=-1");
        assertThat(wrong).contains("a lies outside its domain (0, inf).", "id=\"results\" hidden");
    }

    @Test
    void itLoadsNothingAndSpeaksWithoutScript() {
        Theory t = theory(TWO_POWERS);
        String page = print(t, ones(t), Optional.empty());
        assertThat(page)
                .contains("default-src 'none'", "<noscript>", "<th scope=\"row\">local exponent</th>")
                .contains("Two &lt;/title&gt;&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "src=", "@import", "url(http", "<link");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(Pattern.compile("https?://[^\"]*")
                        .matcher(page)
                        .results()
                        .map(r -> r.group())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "http://www.w3.org/1999/xhtml",
                        "http://www.w3.org/1998/Math/MathML",
                        "http://www.w3.org/2000/svg");
    }

    private static Map<String, FormulaGround.Kind> grounds(Theory t, Optional<Theory> derived) {
        Map<String, FormulaGround.Kind> kinds = new LinkedHashMap<>();
        new ProvedFormulas(formulas(t), equation(t, "cost"), derived)
                .all(equation(t, "risk"))
                .forEach(g -> kinds.put(g.formula().replaceAll("[:,].*", ""), g.kind()));
        return kinds;
    }

    private static Optional<Theory> derived(Theory t) {
        return Optional.of(theory(new Deriver(Optional.empty(), 1).derive(t).text()));
    }

    /** What is called proved is the formula of a proved theorem of these laws, and not of others. */
    @Test
    void provedIsWhatATheoremSays() {
        Theory t = theory(TWO_POWERS);
        Optional<Theory> own = derived(t);
        Map<String, FormulaGround.Kind> kinds = grounds(t, own);
        assertThat(kinds)
                .containsEntry("boundary between N and D", FormulaGround.Kind.PROVED)
                .containsEntry("balanced allocation", FormulaGround.Kind.PROVED)
                .containsEntry("exact optimum", FormulaGround.Kind.PROVED)
                .containsEntry("terms of the risk", FormulaGround.Kind.LAW)
                .containsEntry("local exponent of the exact optimum", FormulaGround.Kind.EVALUATED);
        Theory dearer = theory(TWO_POWERS.replace("6*N*D", "7*N*D"));
        assertThat(grounds(dearer, own))
                .containsEntry("boundary between N and D", FormulaGround.Kind.PROVED)
                .containsEntry("balanced allocation", FormulaGround.Kind.EVALUATED)
                .containsEntry("exact optimum", FormulaGround.Kind.EVALUATED);
        Theory steeper = theory(TWO_POWERS.replace("B/D^b", "B/D^(2*b)"));
        assertThat(grounds(steeper, own)).containsEntry("boundary between N and D", FormulaGround.Kind.EVALUATED);
        assertThat(grounds(t, Optional.empty()).values()).doesNotContain(FormulaGround.Kind.PROVED);
    }

    /** A theorem that says something else in one place alone shows nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boundary between N and D | thresholds | A*N^(-a) >= | A*N^(-a) <=",
                "boundary between N and D | thresholds | A*N^(-a) >= | 2*A*N^(-a) >=",
                "boundary between N and D | thresholds | >= B*D^(-b) | >= 2*B*D^(-b)",
                "boundary between N and D | thresholds | when N <= | when D <=",
                "boundary between N and D | thresholds | when N <= | when N >=",
                "boundary between N and D | thresholds | when N <= | when N <= 2*",
                "local exponent of the balanced allocation | local-exponent | = 1/s | = 2/s",
                "elasticities | elasticities | = a*A*N^(-a)/V | = 2*a*A*N^(-a)/V",
                "exact optimum | best-allocation | = s*Q | = 2*s*Q",
                "exact optimum | best-allocation | (A*a/mu)^(1/a) | (2*A*a/mu)^(1/a)"
            })
    void aTheoremThatSaysSomethingElseShowsNothing(String formula, String theorem, String said, String instead) {
        Theory t = theory(TWO_POWERS);
        String text = new Deriver(Optional.empty(), 1).derive(t).text();
        int from = text.indexOf("theorem " + theorem + "\n");
        int to = text.indexOf("proof", from);
        assertThat(text.substring(from, to)).contains(said);
        String other = text.substring(0, from) + text.substring(from, to).replace(said, instead) + text.substring(to);
        assertThat(grounds(t, Optional.of(theory(text)))).containsEntry(formula, FormulaGround.Kind.PROVED);
        assertThat(grounds(t, Optional.of(theory(other)))).containsEntry(formula, FormulaGround.Kind.EVALUATED);
    }

    @Test
    void fourResourcesAreRefused() {
        Theory t = theory(TWO_POWERS
                .replace("let L,", "let S, R, L,")
                .replace("B/D^b ", "B/D^b + 1/S + 1/R ")
                .replace("6*N*D", "6*N*D*S*R"));
        assertThatThrownBy(() -> page(t)).hasMessageContaining("at most three resources; this one has 4");
    }
}
