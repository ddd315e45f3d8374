package org.majorant.theorem;

import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.text.SourceFile;

/**
 * All that one file says.
 *
 * @param id its name, the first part of {@code theory/theorem}
 * @param title its title
 * @param citations the sources it formalises
 * @param symbols all declared symbols by name, those of theorems under {@code theorem.name}
 * @param latexNames LaTeX names given to symbols: by name, those given in a theorem under {@code theorem.name}
 * @param laws its laws, by name
 * @param theorems its theorems, in order
 * @param file where it stands
 */
public record Theory(
        String id,
        String title,
        List<Citation> citations,
        Map<String, Expr.Sym> symbols,
        Map<String, String> latexNames,
        Map<String, Law> laws,
        List<Theorem> theorems,
        SourceFile file) {
    public Theory {
        citations = List.copyOf(citations);
        theorems = List.copyOf(theorems);
    }
}
