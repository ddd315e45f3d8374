package org.majorant.report.latex;

/**
 * A piece of printed formula.
 *
 * @param text its LaTeX
 * @param strength how tightly it holds together
 * @param tall whether parentheses around it must grow
 */
record Box(String text, Strength strength, boolean tall) {

    /** How tightly a printed piece holds together, loosest first. */
    enum Strength {
        /** {@code a + b}. */
        SUM,
        /** {@code -a}. */
        SIGNED,
        /** {@code \lim a}, {@code \sum a}: reaches over the product that follows. */
        LOOSE,
        /** {@code a/b} in one line. */
        QUOTIENT,
        /** {@code \ln a}, {@code b \ln a}: a factor that follows would be read into it. */
        OPEN,
        /** {@code a b}, and a fraction set upright. */
        PRODUCT,
        /** {@code a^{b}}. */
        POWER,
        /** A letter, a number, a bracket, a function of a bracket. */
        ATOM
    }

    /** This piece, in parentheses where it is weaker than needed. */
    Box atLeast(Strength needed) {
        return strength.compareTo(needed) >= 0 ? this : parenthesized();
    }

    Box parenthesized() {
        return new Box(bracket("(", text, ")", tall), Strength.ATOM, tall);
    }

    static String bracket(String open, String inner, String close, boolean tall) {
        return tall ? "\\left" + open + inner + "\\right" + close : open + inner + close;
    }

    boolean startsWithDigit() {
        return Character.isDigit(text.charAt(0));
    }

    boolean endsWithDigit() {
        return Character.isDigit(text.charAt(text.length() - 1));
    }
}
