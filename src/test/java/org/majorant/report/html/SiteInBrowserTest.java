package org.majorant.report.html;

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
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * The site of two theories in Chromium, which is started once: each page, and each address, is a
 * frame of one page that measures them. The whole site is opened by {@code
 * src/test/html/check-site.mjs}.
 */
@Tag("slow")
class SiteInBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String WIDTHS = "[400, 800, 1600]";
    private static final int MINUTES = 5;
    private static final List<Path> THEORIES = List.of(
            Path.of("proofs", "refuted", "table-of-schedules.md"), Path.of("proofs", "yang-2025", "two-stage-law.md"));

    /** Of a frame's document: what is too wide, and nodes that overlap or do not hold their text. */
    private static final String LAYOUT = """
            function layout(frame) {
              const doc = frame.contentDocument, wrong = [];
              doc.querySelectorAll('details').forEach(d => { d.open = true; });
              for (const width of WIDTHS) {
                frame.style.width = width + 'px';
                const wide = doc.documentElement.scrollWidth;
                if (wide > width) { wrong.push('at ' + width + ' px it is ' + wide + ' px wide'); }
                for (const svg of doc.querySelectorAll('svg')) {
                  const nodes = Array.from(svg.querySelectorAll('.node'));
                  const boxes = nodes.map(n => n.querySelector('.shape').getBoundingClientRect());
                  boxes.forEach((a, i) => {
                    const name = nodes[i].querySelector('text').textContent;
                    for (const b of boxes.slice(0, i)) {
                      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
                        wrong.push('at ' + width + ' px ' + name + ' overlaps');
                      }
                    }
                    for (const t of nodes[i].querySelectorAll('text')) {
                      const r = t.getBoundingClientRect();
                      if (r.width === 0 || r.right > a.right || r.bottom > a.bottom) {
                        wrong.push('at ' + width + ' px the text of ' + name + ' does not fit');
                      }
                    }
                  });
                }
              }
              return wrong;
            }
            """;

    /**
     * Of a frame's document: who is shown, how many proofs are open, the address after a choice; then nodes and ties of
     * its graphs that are shown, what has the focus, and the address after the last node has got it.
     */
    private static final String FILTERS = """
            function filters(frame) {
              const doc = frame.contentDocument;
              const items = Array.from(doc.querySelectorAll('article.theorem, #all li'));
              const before = items.filter(i => !i.hidden).map(i => i.dataset.id);
              const proofs = doc.querySelectorAll('details.proof[open]').length;
              const nodes = Array.from(doc.querySelectorAll('.graph .node'));
              const shown = e => !e.hasAttribute('hidden');
              const ties = Array.from(doc.querySelectorAll('.graph .tie')).filter(shown).length;
              const told = [nodes.filter(shown).map(n => n.id), ties, doc.activeElement.id];
              const verdict = Array.from(doc.querySelectorAll('#filters select'))
                  .find(s => s.parentElement.textContent.startsWith('verdict'));
              verdict.value = CHOICES[frame.getAttribute('src')];
              verdict.dispatchEvent(new Event('change'));
              const after = frame.contentWindow.location.hash;
              if (nodes.length > 0) { nodes.pop().dispatchEvent(new FocusEvent('focusin', {bubbles: true})); }
              return [before, proofs, after, ...told, frame.contentWindow.location.hash];
            }
            """;

    private static final String TABLE = "index.html#verdict=proved&level=5&words=isolated";
    private static final String SCHEDULES = "refuted-schedules.html#verdict=refuted";
    private static final String SANDWICH = "yang-2025.html#t-sandwich";
    private static final String SANDWICH_FILTERED = "yang-2025.html#verdict=proved&at=t-sandwich";
    private static final String GRAPH = "graph.html#verdict=refuted";
    private static final String LAWS = "graph.html#kind=law&level=5";
    private static final String NODE = "yang-2025.html#mark=reading&at=n-yang-2025-law-risk";
    private static final String UNREADABLE = "index.html#level=%ff&verdict=none";

    /** Addresses, each with the verdict that is chosen on its page afterwards. */
    private static final Map<String, String> CHOICES = Map.of(
            "index.html#",
            "refuted",
            "index.html#verdict=refuted",
            "",
            TABLE,
            "refuted",
            SCHEDULES,
            "proved",
            SANDWICH,
            "proved",
            SANDWICH_FILTERED,
            "",
            UNREADABLE,
            "refuted",
            GRAPH,
            "refuted",
            LAWS,
            "",
            NODE,
            "proved");

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Map<String, String> files;
    private static JsonNode layouts;
    private static JsonNode addresses;

    @BeforeAll
    static void openTheSite() throws Exception {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "skipped: the site was not opened in a browser, as there is no chromium; install chromium");
        Theory[] theories = new Theory[THEORIES.size()];
        for (int i = 0; i < theories.length; i++) {
            theories[i] = theory(THEORIES.get(i));
        }
        ledger = new Ledger(TheorySupport.examine(theories));
        files = Site.files(List.of(theories), ledger, Map.of(), "1", 0);
        for (Map.Entry<String, String> f : files.entrySet()) {
            Files.writeString(folder.resolve(f.getKey()), f.getValue());
        }
        JsonNode told = told();
        layouts = told.get("layout");
        addresses = told.get("filters");
    }

    private static Theory theory(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile(file.toString(), Files.readString(file)), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return t;
    }

    private static String frames(Iterable<String> addresses, String function) {
        StringBuilder frames = new StringBuilder();
        for (String a : addresses) {
            frames.append("<iframe style='width:800px;height:900px' class='")
                    .append(function)
                    .append("' src='")
                    .append(a)
                    .append("'></iframe>\n");
        }
        return frames.toString();
    }

    /** What the two functions say of their frames, by function and frame; the console must be silent. */
    private static JsonNode told() throws Exception {
        String page = "<!DOCTYPE html><meta charset='utf-8'><body>\n"
                + frames(files.keySet(), "layout")
                + frames(CHOICES.keySet(), "filters")
                + "<script>\nconst WIDTHS = " + WIDTHS + ", CHOICES = "
                + new ObjectMapper().writeValueAsString(CHOICES) + ";\n" + LAYOUT + FILTERS + """
                window.onload = () => {
                  const told = {};
                  for (const measure of [layout, filters]) {
                    const frames = Array.from(document.getElementsByClassName(measure.name));
                    told[measure.name] = Object.fromEntries(frames.map(f => [f.getAttribute('src'), measure(f)]));
                  }
                  const pre = document.createElement('pre');
                  pre.textContent = JSON.stringify(told);
                  document.body.replaceChildren(pre);
                };
                </script>""";
        Files.writeString(folder.resolve("frames.html"), page);
        Path out = folder.resolve("dom.txt");
        Path err = folder.resolve("log.txt");
        Process p = new ProcessBuilder(new ArrayList<>(List.of(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--allow-file-access-from-files",
                        "--enable-logging=stderr",
                        "--timeout=120000",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        folder.resolve("frames.html").toUri().toString())))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(p.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            p.destroyForcibly();
        }
        assertThat(Files.readAllLines(err).stream().filter(l -> l.contains("CONSOLE")))
                .isEmpty();
        Matcher told = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL).matcher(Files.readString(out));
        assertThat(told.find()).as(Files.readString(out)).isTrue();
        return new ObjectMapper()
                .readTree(
                        told.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    @Test
    void noPageIsTooWideAndNoNodesOverlap() {
        Map<String, String> wrong = new LinkedHashMap<>();
        layouts.fields().forEachRemaining(f -> {
            if (!f.getValue().isEmpty()) {
                wrong.put(f.getKey(), f.getValue().toString());
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(layouts).hasSameSizeAs(files.keySet());
    }

    @Test
    void theAddressTellsTheFiltersAndOpensFolds() {
        List<String> refuted = ledger.entries().stream()
                .filter(e -> e.verdict() instanceof Verdict.Refuted)
                .map(Entry::id)
                .toList();
        int all = ledger.entries().size();
        assertThat(shown("index.html#")).hasSize(all);
        assertThat(after("index.html#")).isEqualTo("#verdict=refuted");
        assertThat(shown("index.html#verdict=refuted")).isEqualTo(refuted).isNotEmpty();
        assertThat(after("index.html#verdict=refuted")).isEmpty();
        assertThat(shown(TABLE)).isEqualTo(List.of("yang-2025/isolated-laws", "yang-2025/isolated-limits"));
        assertThat(after(TABLE)).isEqualTo("#verdict=refuted&level=5&words=isolated");
        assertThat(shown(SCHEDULES)).isEqualTo(refuted);
        assertThat(after(SCHEDULES)).isEqualTo("#verdict=proved");
        assertThat(openProofs(SANDWICH)).isEqualTo(1);
        assertThat(after(SANDWICH)).isEqualTo("#verdict=proved&at=t-sandwich");
        assertThat(openProofs(SANDWICH_FILTERED)).isEqualTo(1);
        assertThat(after(SANDWICH_FILTERED)).isEqualTo("#t-sandwich");
        assertThat(shown(UNREADABLE)).hasSize(all);
        assertThat(after(UNREADABLE)).isEqualTo("#verdict=refuted");
    }

    @Test
    void filtersActOnGraphsAndTheAddressTellsTheNode() {
        assertThat(nodes(GRAPH))
                .containsExactly(
                        "n-source-li2025",
                        "n-theory-refuted-schedules",
                        "n-refuted-schedules-source-li2025",
                        "n-refuted-schedules-second-logarithm",
                        "n-refuted-schedules-wrong-argument",
                        "n-refuted-schedules-coefficients");
        assertThat(addresses.get(GRAPH).get(4).asInt()).isEqualTo(4);
        assertThat(nodes(LAWS)).containsExactly("n-yang-2025-law-cost", "n-yang-2025-law-risk");
        assertThat(nodes(NODE))
                .containsExactly("n-yang-2025-source-yang2025v1", "n-yang-2025-law-cost", "n-yang-2025-law-risk");
        assertThat(addresses.get(NODE).get(5).asText()).isEqualTo("n-yang-2025-law-risk");
        String after = addresses.get(NODE).get(6).asText();
        assertThat(after)
                .startsWith("#verdict=proved&mark=reading&at=n-yang-2025-")
                .isNotEqualTo(after(NODE));
        assertThat(files.get("yang-2025.html")).contains("href=\"#n-yang-2025-sandwich\">in the graph</a>");
    }

    private static List<String> nodes(String address) {
        return strings(addresses.get(address).get(3));
    }

    private static List<String> shown(String address) {
        return strings(addresses.get(address).get(0));
    }

    private static int openProofs(String address) {
        return addresses.get(address).get(1).asInt();
    }

    private static String after(String address) {
        return addresses.get(address).get(2).asText();
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(s -> all.add(s.asText()));
        return all;
    }
}
