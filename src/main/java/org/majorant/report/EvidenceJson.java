package org.majorant.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.majorant.judge.runs.Evidence;

/** What runs of the simulator say of a theorem, for scripts. The fields are a contract: see {@code docs/cli.md}. */
final class EvidenceJson {
    private EvidenceJson() {}

    static void write(ArrayNode node, List<Evidence> all) {
        for (Evidence e : all) {
            ObjectNode o = node.addObject();
            o.put("simulated", e.spec()).put("seeds", e.seeds()).put("points", e.points());
            o.put("margin", e.margin());
            number(o, "sharp", e.sharp());
            number(o, "largest", e.largest());
            o.put("valid_p", e.valid()).put("p", e.p());
            number(o, "power", e.leastPower());
            o.put("exploratory", e.exploratory());
            ArrayNode rivals = o.putArray("rivals");
            for (Evidence.Against a : e.rivals()) {
                ObjectNode r = rivals.addObject();
                r.put("rival", a.name()).put("kind", a.kind().text());
                r.put("told", a.told().text()).put("p", a.p()).put("power", a.power());
                number(r, "largest", a.largest());
            }
        }
    }

    /** Null where there is none; the largest number where it is infinite. */
    private static void number(ObjectNode node, String name, double x) {
        if (Double.isNaN(x)) {
            node.putNull(name);
        } else {
            node.put(name, Math.min(x, Double.MAX_VALUE));
        }
    }
}
