package org.majorant.report.html;

/**
 * A piece of printed formula.
 *
 * @param mathml its MathML, one element or more
 * @param strength how tightly it holds together
 */
record MathPiece(String mathml, Strength strength) {

    /** How tightly a printed piece holds together, loosest first; as in LaTeX. */
    enum Strength {
        /** A sum. */
        SUM,
        /** Something with a sign in front. */
        SIGNED,
        /** A limit or a sum over an index: reaches over the product that follows. */
        LOOSE,
        /** A quotient in one line. */
        QUOTIENT,
        /** A logarithm without brackets, and a product that ends in one. */
        OPEN,
        /** A product, and a fraction set upright. */
        PRODUCT,
        /** A power. */
        POWER,
        /** A letter, a number, a bracket, a function of a bracket. */
        ATOM
    }

    static final String SLASH = "<mo lspace=\"0\" rspace=\"0\">/</mo>";

    static MathPiece atom(String mathml) {
        return new MathPiece(mathml, Strength.ATOM);
    }

    /** This piece, in parentheses where it is weaker than needed. */
    MathPiece atLeast(Strength needed) {
        return strength.compareTo(needed) >= 0 ? this : atom(bracket("(", mathml, ")"));
    }

    /** Brackets that grow with what is in them. */
    static String bracket(String open, String inner, String close) {
        return "<mrow><mo form=\"prefix\" lspace=\"0\" rspace=\"0\">" + open + "</mo>" + inner
                + "<mo form=\"postfix\" lspace=\"0\" rspace=\"0\">" + close + "</mo></mrow>";
    }

    static String row(String inner) {
        return "<mrow>" + inner + "</mrow>";
    }

    static String operator(String sign) {
        return "<mo>" + sign + "</mo>";
    }

    static String words(String text) {
        return "<mtext>" + Html.escape(text).replace(" ", "&#xa0;") + "</mtext>";
    }

    /** Whether a number right before it would run into it. */
    boolean startsWithDigit() {
        return mathml.replaceFirst("^(<(msup|msub|msubsup|mrow)>)+", "").startsWith("<mn>");
    }

    boolean endsWithDigit() {
        return mathml.endsWith("</mn>");
    }
}
