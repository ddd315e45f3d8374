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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/** All pages of {@code proofs/} in Chromium, each in a frame of one page that measures them. */
@Tag("slow")
class SiteInBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String WIDTHS = "[400, 800, 1600]";
    private static final int MINUTES = 5;

    /** Of a frame's document: what is too wide, and nodes that overlap or do not hold their text. */
    private static final String MEASURE = """
            function measure(frame) {
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

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Map<String, String> files;

    @BeforeAll
    static void writeTheSite() throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "skipped: the site was not opened in a browser, as there is no chromium; install chromium");
        ledger = new Ledger(TheorySupport.ledgerOfProofs());
        List<Theory> theories =
                ledger.entries().stream().map(Entry::theory).distinct().toList();
        files = Site.files(theories, ledger, Map.of(), "1", 0);
        for (Map.Entry<String, String> f : files.entrySet()) {
            Files.writeString(folder.resolve(f.getKey()), f.getValue());
        }
    }

    /** What a script says of frames, by frame; and nothing may be said on the console. */
    private static JsonNode ask(List<String> frames, String script) throws Exception {
        String page = "<!DOCTYPE html><meta charset='utf-8'><body>\n"
                + frames.stream()
                        .map(f -> "<iframe style='width:800px;height:900px' src='" + f + "'></iframe>\n")
                        .collect(Collectors.joining())
                + "<script>\nconst WIDTHS = " + WIDTHS + ";\n" + script + """
                window.onload = () => {
                  const told = {};
                  for (const f of document.querySelectorAll('iframe')) {
                    told[f.getAttribute('src')] = measure(f);
                    f.remove();
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
    void noPageIsTooWideAndNoNodesOverlap() throws Exception {
        JsonNode told = ask(List.copyOf(files.keySet()), MEASURE);
        Map<String, String> wrong = new LinkedHashMap<>();
        told.fields().forEachRemaining(f -> {
            if (!f.getValue().isEmpty()) {
                wrong.put(f.getKey(), f.getValue().toString());
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(told).hasSameSizeAs(files.keySet());
    }

    @Test
    void theAddressTellsTheFiltersAndOpensFolds() throws Exception {
        String shown = """
                function measure(frame) {
                  const doc = frame.contentDocument;
                  const items = Array.from(doc.querySelectorAll('article.theorem, #all li'));
                  const fields = doc.querySelectorAll('#filters select');
                  const before = items.filter(i => !i.hidden).map(i => i.dataset.id);
                  const proofs = doc.querySelectorAll('details.proof[open]').length;
                  const told = [before, proofs];
                  if (fields.length) {
                    fields[0].value = 'refuted';
                    fields[0].dispatchEvent(new Event('change'));
                    told.push(frame.contentWindow.location.hash);
                  }
                  return told;
                }
                """;
        String table = "#verdict=proved&level=4&words=a";
        JsonNode told = ask(
                List.of(
                        "index.html",
                        "index.html#verdict=refuted",
                        "index.html" + table,
                        "refuted-schedules.html",
                        "refuted-schedules.html#verdict=refuted",
                        "yang-2025.html#t-sandwich",
                        "index.html#level=%ff&verdict=none"),
                shown);
        List<String> refuted = ledger.entries().stream()
                .filter(e -> e.verdict() instanceof Verdict.Refuted)
                .map(Entry::id)
                .toList();
        int all = ledger.entries().size();
        assertThat(told.get("index.html").get(0)).hasSize(all);
        assertThat(told.get("index.html").get(2).asText()).isEqualTo("#verdict=refuted");
        assertThat(strings(told.get("index.html#verdict=refuted").get(0))).isEqualTo(refuted);
        assertThat(told.get("index.html" + table).get(0).size()).isBetween(1, all - 1);
        assertThat(told.get("index.html" + table).get(2).asText()).isEqualTo("#verdict=refuted&level=4&words=a");
        assertThat(strings(told.get("refuted-schedules.html#verdict=refuted").get(0)))
                .isEqualTo(refuted.stream()
                        .filter(id -> id.startsWith("refuted-schedules/"))
                        .toList());
        assertThat(told.get("yang-2025.html#t-sandwich").get(1).asInt()).isEqualTo(1);
        assertThat(told.get("yang-2025.html#t-sandwich").get(2).asText()).isEqualTo("#verdict=refuted&at=t-sandwich");
        assertThat(told.get("index.html#level=%ff&verdict=none").get(0)).hasSize(all);
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(s -> all.add(s.asText()));
        return all;
    }
}
