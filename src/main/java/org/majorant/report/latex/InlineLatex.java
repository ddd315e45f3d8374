package org.majorant.report.latex;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.theorem.Law;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * The LaTeX of single names and formulas, each in one line, for printers of other forms that offer it to be copied, and that are
 * to call symbols by the same names.
 */
public final class InlineLatex {
    private final LatexNames names;
    private final ExprLatex printer;
    private final FormulaLatex formulas;

    private InlineLatex(LatexNames names) {
        this.names = names;
        this.printer = ExprLatex.display(names);
        this.formulas = new FormulaLatex(printer);
    }

    /** With the names that symbols have in this theorem. */
    public static InlineLatex of(Theory theory, Theorem theorem) {
        return new InlineLatex(new StatementLatex(theory, theorem).names());
    }

    /** With the names that symbols have in this law. */
    public static InlineLatex of(Theory theory, Law law) {
        Spelled spelled = Spelled.of(theory, law);
        return new InlineLatex(new LatexNames(spelled.functions(), spelled.names(), theory.latexNames()));
    }

    /** The name of a symbol or of an unknown function, made of what {@link org.majorant.theorem.LatexName} lets through. */
    public String name(String symbol) {
        return names.of(symbol);
    }

    /** Whether the name is set in several letters, which stand apart from what is beside them. */
    public boolean isWord(String symbol) {
        return names.isWord(symbol);
    }

    /** Whether a symbol is called e, so that Euler's number is set upright. */
    public boolean hasSymbolE() {
        return !names.euler().equals("e");
    }

    /** The head of a function of the table that is set as a name before its arguments. */
    public static String head(Fn function) {
        return function.row().latex().orElseThrow();
    }

    public String expression(Expr e) {
        return printer.print(e);
    }

    /** A formula with its conditions. */
    public String statement(Statement s) {
        return formulas.inText(s);
    }

    /** The same as pieces between which a line may break. */
    public List<String> pieces(Statement s) {
        return formulas.pieces(s);
    }

    /** Whether the first side of a comparison is a sum in several pieces, one a term. */
    public boolean isWideLeft(Expr e) {
        return formulas.isWideLeft(e);
    }

    /** Whether a further side of a comparison is a sum in several pieces, one a term. */
    public boolean isWideRight(Expr e) {
        return formulas.isWideRight(e);
    }
}
