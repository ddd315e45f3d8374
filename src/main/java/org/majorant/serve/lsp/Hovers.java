package org.majorant.serve.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.majorant.engine.Engine;
import org.majorant.engine.ProofState;
import org.majorant.prove.rule.Rule;
import org.majorant.prove.rule.RuleCard;
import org.majorant.prove.rule.RuleTable;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Theorem;

/** What is shown at a place: the goal of a step, a rule with what it needs, the verdict on a theorem, the declaration of a symbol. */
final class Hovers {
    private final Document document;
    private final Engine engine;

    Hovers(Document document, Engine engine) {
        this.document = document;
        this.engine = engine;
    }

    Optional<Hover> at(int offset) {
        return text(offset).map(t -> new Hover(markdown(t)));
    }

    static MarkupContent markdown(String text) {
        return new MarkupContent(MarkupKind.MARKDOWN, text);
    }

    private Optional<String> text(int offset) {
        Optional<Theorem> t = document.theoremAt(offset);
        if (t.isPresent()
                && document.snapshot().file().line(offset) == t.get().span().line()) {
            return document.entry(t.get().id()).map(GoalText::of);
        }
        String symbol = symbol(offset);
        Optional<ProofState> goal =
                document.goalAt(offset).filter(g -> !g.rule().isEmpty());
        if (goal.isPresent()) {
            String rule = RuleTable.all().stream()
                    .map(Rule::card)
                    .filter(c -> c.syntax().name().equals(goal.get().rule()))
                    .findFirst()
                    .map(Hovers::rule)
                    .orElse("");
            return Optional.of(
                    (symbol.isEmpty() ? "" : symbol + "\n\n") + GoalText.of(goal.get()) + "\n\n---\n\n" + rule);
        }
        return symbol.isEmpty() ? Optional.empty() : Optional.of(symbol);
    }

    private String symbol(int offset) {
        Optional<Span> d = new Links(document, engine).symbol(offset);
        if (d.isEmpty()) {
            return "";
        }
        SourceFile f = d.get().file();
        return "`" + f.lineText(f.line(d.get().start())).strip().replace('`', '\'') + "`";
    }

    static String rule(RuleCard c) {
        StringBuilder out = new StringBuilder("`" + c.syntax().form() + "`\n\nproves ");
        out.append(String.join("; ", c.proves())).append('\n');
        c.needs().forEach(n -> out.append("\n- ").append(n));
        return out.toString();
    }
}
