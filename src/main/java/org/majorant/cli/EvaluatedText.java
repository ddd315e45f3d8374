package org.majorant.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/** The expression of {@code eval}, in which every symbol is one that was given a value. */
final class EvaluatedText {
    private EvaluatedText() {}

    /** @param names the symbols that have values, which are reals */
    static Expr of(String expression, Collection<String> names) {
        names.forEach(EvaluatedText::requireSymbol);
        Diagnostics diagnostics = new Diagnostics();
        QuestionReader reader = new QuestionReader(diagnostics);
        names.forEach(n -> reader.declare(new SourceFile("--at", n + " in real")));
        SourceFile source = new SourceFile("expression", expression);
        Optional<Expr> e = reader.expression(source);
        e.map(Exprs::freeSymbols)
                .ifPresent(all -> all.stream()
                        .map(Expr.Sym::name)
                        .filter(name -> !names.contains(name))
                        .forEach(name -> diagnostics.error(
                                place(source, name), name + " has no value", "give it one: --at " + name + "=…")));
        if (diagnostics.hasErrors()) {
            throw new WrongTextException(diagnostics);
        }
        return e.orElseThrow();
    }

    private static void requireSymbol(String name) {
        Fn.named(name).ifPresent(f -> {
            throw new InputException("'" + name + "' is a " + (f.isConstant() ? "constant" : "function")
                    + " of the language, and takes no value");
        });
    }

    private static Span place(SourceFile source, String name) {
        Matcher m =
                Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(source.text());
        return m.find()
                ? new Span(source, m.start(), m.end())
                : new Span(source, 0, source.text().length());
    }
}
