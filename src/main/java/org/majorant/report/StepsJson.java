package org.majorant.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.majorant.judge.Entry;
import org.majorant.prove.Derivation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.text.Span;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;

/** The steps of a written proof as JSON, with what their rules said of them. */
final class StepsJson {
    private StepsJson() {}

    /** One object a written step. Steps behind a refused one are not checked, and say so. */
    static void write(ArrayNode array, Entry e) {
        List<Statement> says = Spelled.of(e.theory(), e.theorem()).steps();
        List<Derivation.CheckedStep> checked =
                e.derivation().map(Derivation::steps).orElse(List.of());
        for (int i = 0; i < e.theorem().steps().size(); i++) {
            Step step = e.theorem().steps().get(i);
            Optional<Conclusion> result =
                    i < checked.size() ? Optional.of(checked.get(i).result()) : Optional.empty();
            Span place = Problems.place(step);
            ObjectNode node = array.addObject();
            node.put("number", i + 1);
            node.put("line", place.line());
            node.put("column", place.column());
            node.put("status", result.map(StepsJson::status).orElse("not checked"));
            node.put("rule", step.rule());
            node.put("says", says.get(i).toString());
            node.put("reason", result.map(r -> reason(r, e)).orElse(""));
            if (result.orElse(null) instanceof Conclusion.Refused) {
                e.missed().get().ifPresent(m -> node.set("miss", MissText.json(m)));
            }
        }
    }

    private static String status(Conclusion c) {
        return c instanceof Conclusion.Accepted ? "accepted" : c instanceof Conclusion.Cited ? "cited" : "refused";
    }

    private static String reason(Conclusion c, Entry e) {
        if (c instanceof Conclusion.Accepted a) {
            return a.how().folded(e.theorem()).toString();
        }
        return c instanceof Conclusion.Cited cited
                ? "taken over from " + cited.key()
                : ((Conclusion.Refused) c).reason().folded(e.theorem()).toString();
    }
}
