package org.majorant.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.judge.StepMiss;
import org.majorant.theorem.Statement;
import org.majorant.verdict.Witness;

/** By how much a refused step missed, in words and as JSON. */
public final class MissText {
    /** Longer normal forms tell a reader nothing. */
    private static final int LONGEST = 120;

    private MissText() {}

    /**
     * Normal forms, where they are short and differ from what is written, and the nearest point, in one line; empty where there is neither.
     *
     * @param says the step as it is written
     */
    static String of(StepMiss miss, Statement says) {
        List<String> all = new ArrayList<>();
        String written = says.toString();
        miss.normal()
                .filter(s -> s.left().length() + s.right().length() <= LONGEST)
                .filter(s -> !written.startsWith(s.left() + " ") || !written.contains(" " + s.right()))
                .ifPresent(s -> all.add("in normal form its sides are " + s.left() + " and " + s.right()));
        miss.nearest()
                .ifPresent(n -> all.add(n.fails() ? "it is false" + at(n.at()) : "they come nearest" + at(n.at())));
        return String.join("; ", all).replaceFirst("^they", "its sides");
    }

    private static String at(Witness.Point p) {
        String free = p.free().stream().map(v -> v.symbol() + " = " + v.value()).collect(Collectors.joining(", "));
        return (free.isEmpty() ? "" : " at " + free) + ": left " + p.left() + ", right " + p.right();
    }

    /** The fields of {@code miss}. */
    public static ObjectNode json(StepMiss miss) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        miss.normal()
                .ifPresentOrElse(
                        s -> node.putObject("normal").put("left", s.left()).put("right", s.right()),
                        () -> node.putNull("normal"));
        miss.condition()
                .ifPresentOrElse(
                        c -> node.putObject("condition").put("asks", c.asks()).put("of", c.of()),
                        () -> node.putNull("condition"));
        node.put("follows", miss.follows().orElse(null));
        miss.nearest()
                .ifPresentOrElse(
                        n -> LedgerJson.witness(
                                node.putObject("nearest")
                                        .put("fails", n.fails())
                                        .putObject("at"),
                                n.at()),
                        () -> node.putNull("nearest"));
        return node;
    }
}
