package org.majorant.report.html;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.report.latex.SourceText;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Law;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** The graphs of a site: of one theory with what it touches, and of all theories with their sources. */
final class GraphBuilder {
    private final List<Entry> entries;
    private final Dependencies dependencies;
    private final SitePaths paths;
    private final Map<String, BibEntry> bibliography;

    GraphBuilder(List<Entry> entries, Dependencies dependencies, SitePaths paths, Map<String, BibEntry> bibliography) {
        this.entries = entries;
        this.dependencies = dependencies;
        this.paths = paths;
        this.bibliography = bibliography;
    }

    /** The level of a theorem that counts. */
    Level counted(Entry e) {
        return dependencies.counted(e);
    }

    /** The theorems and laws of a theory, the sources that they cite, and theorems elsewhere that are used or use them. */
    Graph of(Theory theory, CitedSources sources) {
        Graph g = new Graph(Optional.of(theory));
        List<Entry> own = entries.stream().filter(e -> e.theory() == theory).toList();
        theory.laws().values().forEach(l -> cite(g, l.citations(), sources));
        own.forEach(e -> cite(g, e.theorem().citations(), sources));
        own.forEach(e -> e.conditionalOn().forEach(k -> source(g, k, sources)));
        for (Law l : theory.laws().values()) {
            g.node(key(l), law(g, theory, l));
            l.citations().forEach(c -> g.edge(source(c.key()), key(l), Graph.Tie.CITES));
        }
        for (Entry e : own) {
            g.node(e.id(), theorem(g, e, e.theorem().id()));
        }
        for (Entry e : entries) {
            boolean inside = e.theory() == theory;
            for (Entry used : dependencies.uses(e)) {
                if (inside || used.theory() == theory) {
                    g.node(used.id(), theorem(g, used, used.id()));
                    g.node(e.id(), theorem(g, e, e.id()));
                    g.edge(used.id(), e.id(), Graph.Tie.USES);
                }
            }
            if (inside) {
                ties(g, e);
            }
        }
        return g;
    }

    /** A citation that a theorem used by this one has already is not drawn again. */
    private void ties(Graph g, Entry e) {
        Set<String> drawn = new LinkedHashSet<>();
        dependencies.path(e).forEach(u -> u.theorem().citations().forEach(c -> drawn.add(c.key())));
        e.conditionalOn().forEach(k -> g.edge(source(k), e.id(), Graph.Tie.TAKES_OVER));
        for (Law l : e.theory().laws().values()) {
            if (e.theorem().givens().contains(l.statement())) {
                g.edge(key(l), e.id(), Graph.Tie.SUPPOSES);
            }
        }
        e.theorem().citations().stream()
                .filter(c -> !drawn.contains(c.key()))
                .forEach(c -> g.edge(source(c.key()), e.id(), Graph.Tie.CITES));
    }

    /** All theories, each with its counts, the sources they cite, and which uses theorems of which. */
    Graph ofTheories(List<Theory> theories, CitedSources sources) {
        Graph g = new Graph(Optional.empty());
        for (Theory t : theories) {
            cited(t).forEach(k -> source(g, k, sources));
        }
        for (Theory t : theories) {
            List<Entry> own = entries.stream().filter(e -> e.theory() == t).toList();
            String counts = Counts.of(own);
            String told =
                    (t.title().isEmpty() ? t.id() : t.id() + ": " + t.title()) + ". Its theorems: " + counts + ".";
            String key = "theory " + t.id();
            g.node(key, plain(g, Graph.Kind.THEORY, key, t.id(), counts, told, "#" + paths.graphAnchor(t)));
            cited(t).forEach(k -> g.edge(source(k), key, Graph.Tie.CITES));
        }
        for (Entry e : entries) {
            for (Entry used : dependencies.uses(e)) {
                if (used.theory() != e.theory()) {
                    g.edge(
                            "theory " + used.theory().id(),
                            "theory " + e.theory().id(),
                            Graph.Tie.USES);
                }
            }
        }
        return g;
    }

    private Set<String> cited(Theory t) {
        Set<String> keys = new LinkedHashSet<>();
        t.citations().forEach(c -> keys.add(c.key()));
        t.laws().values().forEach(l -> l.citations().forEach(c -> keys.add(c.key())));
        for (Entry e : entries) {
            if (e.theory() == t) {
                e.theorem().citations().forEach(c -> keys.add(c.key()));
                keys.addAll(e.conditionalOn());
            }
        }
        return keys;
    }

    private static String source(String key) {
        return "source " + key;
    }

    static String key(Law l) {
        return "law " + l.name();
    }

    private void cite(Graph g, Collection<Citation> all, CitedSources sources) {
        all.forEach(c -> source(g, c.key(), sources));
    }

    private void source(Graph g, String key, CitedSources sources) {
        BibEntry entry = bibliography.get(key);
        String year = entry == null ? "" : entry.field("year");
        String told =
                "Source " + key + (entry == null ? "" : ": " + SourceText.plain(entry, "title") + ", " + year) + ".";
        String state = year.isEmpty() ? "source" : "source, " + year;
        String address = "#" + sources.anchor(key);
        g.node(source(key), plain(g, Graph.Kind.SOURCE, source(key), key, state, told, address));
    }

    /** A node of a source or a theory, which has no mark and no level. */
    private Graph.Node plain(
            Graph g, Graph.Kind kind, String key, String name, String state, String told, String address) {
        String facts = " data-id=\"" + Html.escape(key) + "\" data-kind=\""
                + kind.name().toLowerCase(Locale.ROOT) + "\"";
        return new Graph.Node(kind, name, state, told, address, "", -1, false, false, anchor(g, key), facts);
    }

    private String anchor(Graph g, String key) {
        return paths.nodeAnchor(g.theory(), key);
    }

    private Graph.Node law(Graph g, Theory t, Law l) {
        String mark = l.mark() == Mark.READING ? "our reading" : l.mark().text();
        String told = "Law " + l.name() + ", " + mark + ": " + l.statement().formula() + ".";
        String address = paths.page(t) + "#" + paths.anchor(t, l);
        return new Graph.Node(
                Graph.Kind.LAW,
                l.name(),
                "law, " + l.mark().text(),
                told,
                address,
                l.mark().text(),
                -1,
                false,
                false,
                anchor(g, key(l)),
                VerdictHtml.data(t, l));
    }

    private Graph.Node theorem(Graph g, Entry e, String name) {
        Level counts = dependencies.counted(e);
        Level own = e.verdict().level();
        boolean levelled = e.verdict() instanceof Verdict.Proved || e.verdict() instanceof Verdict.Supported;
        String state = VerdictHtml.sign(e.verdict().word()) + " " + e.verdict().word()
                + (levelled ? " " + own.ordinal() : "")
                + (levelled && counts != own ? ", counts " + counts.ordinal() : "")
                + (e.met() ? "" : ", not expected");
        String told = e.id()
                + (e.theorem().title().isEmpty() ? "" : ": " + e.theorem().title()) + ". "
                + (e.theorem().mark() == Mark.READING
                        ? "Our reading"
                        : capital(e.theorem().mark().text())) + ", "
                + e.verdict().word() + ", level " + own.ordinal() + " (" + own.text()
                + "); the level that counts, the least on its path, is " + counts.ordinal() + " (" + counts.text()
                + ")."
                + (e.conditionalOn().isEmpty() ? "" : " Taken over from " + String.join(", ", e.conditionalOn()) + ".")
                + (refutation(e) ? " The file expects a refutation." : "")
                + (e.met() ? "" : " Not as the file expects.");
        return new Graph.Node(
                Graph.Kind.THEOREM,
                name,
                state,
                told,
                paths.address(e.id()).orElse(""),
                e.theorem().mark().text(),
                counts.ordinal(),
                !e.conditionalOn().isEmpty(),
                refutation(e),
                anchor(g, e.id()),
                VerdictHtml.data(e, counts));
    }

    private static boolean refutation(Entry e) {
        return e.expectation().outcome() == Expectation.Outcome.REFUTED;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** How many theorems have which verdict, such as {@code 20 × proved 4}, the highest level first. */
    private static final class Counts {
        private Counts() {}

        static String of(List<Entry> own) {
            Map<String, Long> counts = own.stream()
                    .sorted(Comparator.comparing(Counts::level)
                            .reversed()
                            .thenComparing(e -> e.verdict().word()))
                    .collect(Collectors.groupingBy(
                            e -> e.verdict().word() + level(e), LinkedHashMap::new, Collectors.counting()));
            return own.isEmpty()
                    ? "none"
                    : counts.entrySet().stream()
                            .map(c -> c.getValue() + " × " + c.getKey())
                            .collect(Collectors.joining(", "));
        }

        private static String level(Entry e) {
            return e.verdict() instanceof Verdict.Proved || e.verdict() instanceof Verdict.Supported
                    ? " " + e.verdict().level().ordinal()
                    : "";
        }
    }
}
