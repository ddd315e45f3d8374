package org.majorant.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.theorem.Theory;

/** Nodes, and edges from each node to those that depend on it. */
final class Graph {
    /** What a node stands for. */
    enum Kind {
        SOURCE,
        LAW,
        THEOREM,
        THEORY
    }

    /** How the second depends on the first. */
    enum Tie {
        /** Names it as its source. */
        CITES,
        /** Takes it over from it: holds on its word. */
        TAKES_OVER,
        /** Supposes it. */
        SUPPOSES,
        /** Its proof uses it. */
        USES
    }

    /**
     * A node.
     *
     * @param kind what it stands for
     * @param name what is written in it
     * @param state the second text in it, in words
     * @param told all that is known of it, shown where one points at it and read aloud
     * @param address where it leads
     * @param mark {@code claimed}, {@code derived} or {@code reading}; empty where it has none
     * @param level the level that counts, from 0 to 5; less than 0 where it has none
     * @param conditional whether it holds on the word of a source
     * @param refutation whether its file expects a refutation
     * @param id its name in the page
     * @param facts what filters ask of it, as attributes
     */
    record Node(
            Kind kind,
            String name,
            String state,
            String told,
            String address,
            String mark,
            int level,
            boolean conditional,
            boolean refutation,
            String id,
            String facts) {}

    /** An edge between names of nodes. */
    record Edge(String from, String to, Tie tie) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Optional<Theory> theory;

    /** @param theory whose graph it is; empty for the graph of all */
    Graph(Optional<Theory> theory) {
        this.theory = theory;
    }

    Optional<Theory> theory() {
        return theory;
    }

    /** @param key tells nodes apart */
    void node(String key, Node node) {
        nodes.putIfAbsent(key, node);
    }

    /** Of two nodes that are there; a looser tie gives way to a taking over. */
    void edge(String from, String to, Tie tie) {
        if (tie == Tie.CITES && edges.contains(new Edge(from, to, Tie.TAKES_OVER))) {
            return;
        }
        edges.add(new Edge(from, to, tie));
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(nodes.keySet());
    }

    List<Node> nodes() {
        return new ArrayList<>(nodes.values());
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }
}
