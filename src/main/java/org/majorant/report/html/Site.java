package org.majorant.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.judge.Ledger;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Theory;

/** A ledger as a static site. */
public final class Site {
    private Site() {}

    /**
     * The files by name, {@code index.html} last.
     *
     * @param theories the theories, one page each
     * @param ledger what was checked of them
     * @param sources the entries of {@code references.bib}
     * @param version the program's version
     * @param seed the seed of the run
     */
    public static Map<String, String> files(
            List<Theory> theories, Ledger ledger, Map<String, BibEntry> sources, String version, long seed) {
        SitePaths paths = new SitePaths(theories);
        Map<String, String> byFile = new LinkedHashMap<>();
        for (Theory t : theories) {
            byFile.put(t.file().name().replaceFirst("^.*/", ""), paths.page(t));
        }
        String foot = "<p>Made by Majorant " + Html.escape(version) + ", seed " + seed
                + ". Formulas are printed from the expressions that were checked.</p>\n";
        GraphBuilder graphs = new GraphBuilder(ledger.entries(), new Dependencies(ledger), paths, sources);
        Map<String, String> files = new LinkedHashMap<>();
        for (Theory t : theories) {
            var own = ledger.entries().stream().filter(e -> e.theory() == t).toList();
            files.put(paths.page(t), new TheoryPage(t, own, paths, sources, graphs).print(byFile, version, foot));
        }
        files.put(SitePaths.GRAPH, new GraphPage(ledger, theories, paths, graphs, sources).print(version, foot));
        files.put(SitePaths.INDEX, new FrontPage(ledger, theories, paths).print(version, foot));
        return files;
    }

    /** Whether a text is a page that this class made. */
    public static boolean isOwn(String beginning) {
        return beginning.contains(Page.GENERATOR);
    }
}
