package org.majorant.report.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Where pages, theorems and laws stand in the site. Names of files and anchors are plain letters, digits, {@code -} and {@code _},
 * and files differ in more than capitals.
 */
final class SitePaths {
    static final String INDEX = "index.html";
    static final String GRAPH = "graph.html";

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, String> anchors = new LinkedHashMap<>();
    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final Set<String> takenNodes = new HashSet<>();

    SitePaths(List<Theory> theories) {
        Set<String> files = new HashSet<>(Set.of("index", "graph"));
        for (Theory t : theories) {
            String reserved = "(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]";
            String name = plain(t.id());
            pages.put(t.id(), free(name.matches(reserved) ? "theory-" + name : name, files) + ".html");
            Set<String> taken = new HashSet<>();
            for (Law l : t.laws().values()) {
                anchors.put(lawKey(t, l.name()), free("law-" + plain(l.name()), taken));
            }
            for (Theorem theorem : t.theorems()) {
                anchors.put(t.id() + "/" + theorem.id(), free("t-" + plain(theorem.id()), taken));
            }
        }
    }

    private static String lawKey(Theory t, String law) {
        return t.id() + "/law/" + law;
    }

    static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "-");
        return plain.isEmpty() ? "-" : plain;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The file of a theory's page. */
    String page(Theory t) {
        return pages.get(t.id());
    }

    /** The anchor of a theory's graph within the page of graphs. */
    String graphAnchor(Theory t) {
        return "g-" + page(t).replaceFirst("\\.html$", "");
    }

    /** The anchor of a node within each page that has the graph: of a theory, or of all where that is empty. */
    String nodeAnchor(Optional<Theory> graph, String key) {
        String of = graph.map(Theory::id).orElse("");
        return nodes.computeIfAbsent(of + " " + key, k -> {
            String page = graph.map(t -> page(t).replaceFirst("html$", "")).orElse("");
            String inside = of.isEmpty() || !key.startsWith(of + "/") ? key : key.substring(of.length() + 1);
            return free("n-" + plain(page + inside), takenNodes);
        });
    }

    /** The anchor of a theorem within its page. */
    String anchor(Theory t, Theorem theorem) {
        return anchors.get(t.id() + "/" + theorem.id());
    }

    /** The anchor of a law within its page. */
    String anchor(Theory t, Law law) {
        return anchors.get(lawKey(t, law.name()));
    }

    /** The address of a theorem, by {@code theory/theorem}; empty where the site has no such theorem. */
    Optional<String> address(String id) {
        String theory = id.substring(0, Math.max(0, id.indexOf('/')));
        return pages.containsKey(theory) && anchors.containsKey(id)
                ? Optional.of(pages.get(theory) + "#" + anchors.get(id))
                : Optional.empty();
    }

    /** A theorem by its name, as a link where the site has it. */
    String link(String id) {
        String text = Html.name(id);
        return address(id).map(a -> "<a href=\"" + a + "\">" + text + "</a>").orElse(text);
    }
}
