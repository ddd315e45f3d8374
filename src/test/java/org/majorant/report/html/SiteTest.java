package org.majorant.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The site of {@code proofs/}. */
@Tag("slow")
class SiteTest {
    private static final Map<String, Document> PAGES = new HashMap<>();
    private static Map<String, String> files;
    private static Ledger ledger;

    @BeforeAll
    static void makeIt() throws IOException {
        ledger = new Ledger(TheorySupport.ledgerOfProofs());
        List<Theory> theories =
                ledger.entries().stream().map(Entry::theory).distinct().toList();
        files = Site.files(theories, ledger, Map.of(), "1", 0);
        files.forEach((name, text) -> PAGES.put(name, Xml.parse(text)));
    }

    private static Set<String> ids(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element e : Xml.elements(page, "*")) {
            if (e.hasAttribute("id")) {
                assertThat(ids.add(e.getAttribute("id")))
                        .as(e.getAttribute("id"))
                        .isTrue();
            }
        }
        return ids;
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, Set<String>> ids = new HashMap<>();
        PAGES.forEach((name, page) -> ids.put(name, ids(page)));
        PAGES.forEach((name, page) -> {
            for (Element a : Xml.elements(page, "a")) {
                String to = a.getAttribute("href");
                if (to.startsWith("https://") || to.startsWith("http://")) {
                    continue;
                }
                String[] parts = to.split("#", 2);
                String file = parts[0].isEmpty() ? name : parts[0];
                assertThat(ids).as(name + " " + to).containsKey(file);
                if (parts.length == 2) {
                    assertThat(ids.get(file)).as(name + " " + to).contains(parts[1]);
                }
            }
        });
    }

    @Test
    void nothingIsLoadedOrRunButTheFilters() {
        PAGES.forEach((name, page) -> {
            assertThat(Xml.elements(page, "script"))
                    .as(name)
                    .extracting(Element::getTextContent)
                    .containsExactly(Page.SCRIPT);
            for (Element e : Xml.elements(page, "*")) {
                assertThat(e.getTagName()).isNotIn("img", "link", "iframe", "object", "form", "base");
                for (int i = 0; i < e.getAttributes().getLength(); i++) {
                    String attribute = e.getAttributes().item(i).getNodeName();
                    assertThat(attribute).doesNotStartWith("on").isNotIn("src", "style", "srcset");
                }
            }
        });
    }

    @Test
    void everyTheoremStandsOnItsPageWithItsVerdict() {
        for (Entry e : ledger.entries()) {
            String page = files.get(new SitePaths(List.of(e.theory())).page(e.theory()));
            String anchor = "<article class=\"theorem\" id=\"t-" + e.theorem().id() + "\" data-id=";
            assertThat(page.split(java.util.regex.Pattern.quote(anchor), -1))
                    .as(e.id())
                    .hasSize(2);
            String article = page.substring(page.indexOf(anchor));
            article = article.substring(0, article.indexOf("</article>"));
            assertThat(article).contains(VerdictHtml.badge(e));
            boolean proved = Verdict.proofOf(e.verdict()).isPresent();
            assertThat(article.contains("<summary>Proof"))
                    .isEqualTo(proved && !e.theorem().steps().isEmpty());
        }
    }

    @Test
    void everyFormulaIsThereToBeCopied() {
        PAGES.forEach((name, page) -> {
            for (Element math : Xml.elements(page, "math")) {
                assertThat(math.getAttribute("alttext")).as(name).isNotBlank();
            }
        });
        assertThat(files.get("yang-2025.html"))
                .contains("title=\"U = A*M^(-a) + B*N^(-b) + G*exp(-T/xi)\"")
                .contains("alttext=\"= A M^{-a} + B N^{-b} + G e^{-T/\\xi}\"");
    }

    @Test
    void theLevelThatCountsIsTheLeastOnThePath() {
        Dependencies dependencies = new Dependencies(ledger);
        int paths = 0;
        for (Entry e : ledger.entries()) {
            if (e.verdict() instanceof Verdict.Proved) {
                for (Entry used : dependencies.path(e)) {
                    assertThat(used.verdict().level())
                            .as(e.id())
                            .isGreaterThanOrEqualTo(e.verdict().level());
                    paths++;
                }
            }
        }
        assertThat(paths).isPositive();
    }

    @Test
    void theWholeIsSmall() {
        long bytes = files.values().stream()
                .mapToLong(f -> f.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        assertThat(bytes).isLessThan(8_000_000);
    }
}
