package org.majorant.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;

class GraphTest {
    private static final Theory THEORY = TheorySupport.theory(
            "let x, y in (0, inf)",
            "law double: y = 2*x  mark reading cite a2020",
            "theorem lemma",
            "mark derived",
            "cite a2020",
            "claim positive: x > 0",
            "proof",
            "claim positive by positivity",
            "theorem wrong",
            "mark claimed",
            "cite a2020",
            "claim x < 1",
            "expect refuted",
            "theorem borrowed",
            "mark derived",
            "cite a2020",
            "given double",
            "claim small: y < x^2 + 1000000",
            "proof",
            "claim small by citation a2020");

    private static Entry entry(List<Entry> all, String id) {
        return all.stream().filter(e -> e.theorem().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void nodesTellKindMarkLevelConditionAndExpectedRefutation() {
        List<Entry> all = TheorySupport.examine(THEORY);
        Dependencies dependencies = new Dependencies(new Ledger(all));
        SitePaths paths = new SitePaths(List.of(THEORY));
        Graph g = new GraphBuilder(all, dependencies, paths, Map.of()).of(THEORY, new CitedSources(Map.of()));
        assertThat(g.keys()).containsExactly("source a2020", "law double", "test/lemma", "test/wrong", "test/borrowed");
        assertThat(g.edges())
                .containsExactlyInAnyOrder(
                        new Graph.Edge("source a2020", "law double", Graph.Tie.CITES),
                        new Graph.Edge("source a2020", "test/lemma", Graph.Tie.CITES),
                        new Graph.Edge("source a2020", "test/wrong", Graph.Tie.CITES),
                        new Graph.Edge("source a2020", "test/borrowed", Graph.Tie.TAKES_OVER),
                        new Graph.Edge("law double", "test/borrowed", Graph.Tie.SUPPOSES));
        assertThat(dependencies.counted(entry(all, "lemma"))).isEqualTo(Level.DERIVED);
        assertThat(dependencies.counted(entry(all, "borrowed"))).isEqualTo(Level.STATED);
        String svg = GraphSvg.of(g, "Graph of test");
        Xml.parse(svg);
        assertThat(svg.split("class=\"ring\"", -1)).hasSize(2);
        assertThat(svg.split("class=\"hatch\"", -1)).hasSize(2);
        assertThat(svg)
                .contains("<a href=\"test.html#t-lemma\" class=\"node theorem derived level4\" id=\"n-test-lemma\""
                        + " data-id=\"test/lemma\" data-kind=\"theorem\" data-verdict=\"proved\" data-level=\"4\"")
                .contains("<a href=\"test.html#t-wrong\" class=\"node theorem claimed level0\" id=\"")
                .contains("<a href=\"test.html#law-double\" class=\"node law reading\" id=\"")
                .contains("<a href=\"#ref-1\" class=\"node source\" id=\"")
                .contains("the level that counts, the least on its path, is 4 (derived)");
    }

    @Test
    void theoriesTellTheirVerdictsTheHighestLevelFirst() {
        List<Entry> all = TheorySupport.examine(THEORY);
        GraphBuilder graphs =
                new GraphBuilder(all, new Dependencies(new Ledger(all)), new SitePaths(List.of(THEORY)), Map.of());
        Graph g = graphs.ofTheories(List.of(THEORY), new CitedSources(Map.of()));
        assertThat(g.edges()).containsExactly(new Graph.Edge("source a2020", "theory test", Graph.Tie.CITES));
        assertThat(GraphSvg.of(g, "g"))
                .contains(">1 × proved 4, 1 × conditional,</text>")
                .contains(">1 × refuted</text>")
                .contains("Its theorems: 1 × proved 4, 1 × conditional, 1 × refuted.");
    }

    /** A theorem whose proof does not tell it stands no higher than what it uses. */
    @Test
    void theLeastLevelOnThePathCounts() {
        List<Entry> all = TheorySupport.examine(THEORY);
        Entry lemma = entry(all, "lemma");
        Entry user = new Entry(
                lemma.theory(),
                lemma.theorem(),
                lemma.verdict(),
                lemma.expectation(),
                true,
                List.of("test/wrong"),
                lemma.derivation(),
                lemma.missed(),
                List.of(),
                List.of(),
                0);
        List<Entry> changed = List.of(user, entry(all, "wrong"));
        Dependencies dependencies = new Dependencies(new Ledger(changed));
        assertThat(dependencies.counted(user)).isEqualTo(Level.STATED);
        GraphBuilder graphs = new GraphBuilder(changed, dependencies, new SitePaths(List.of(THEORY)), Map.of());
        Graph g = graphs.of(THEORY, new CitedSources(Map.of()));
        assertThat(GraphSvg.of(g, "g")).contains("proved 4, counts 0");
        assertThat(g.edges())
                .contains(new Graph.Edge("test/wrong", "test/lemma", Graph.Tie.USES))
                .doesNotContain(new Graph.Edge("source a2020", "test/lemma", Graph.Tie.CITES));
    }
}
