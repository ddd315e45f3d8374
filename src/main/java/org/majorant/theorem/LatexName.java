package org.majorant.theorem;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which LaTeX names a theory file may give to a symbol: letters, digits, scripts, and commands that only set type. */
public final class LatexName {
    private static final int LONGEST = 80;
    private static final Pattern TOKEN = Pattern.compile("\\\\([A-Za-z]+|[,!;])|([A-Za-z0-9,.*+-])|([{}_^' ])");
    private static final Set<String> OVER = Set.of("""
            bar hat tilde vec dot ddot check breve widehat widetilde overline underline mathrm mathsf mathbf mathit mathcal
            mathbb mathfrak mathtt boldsymbol operatorname""".split("\\s+"));
    private static final Set<String> SYMBOLS = Set.of("""
            alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu xi pi varpi
            rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi
            Psi Omega ell hbar imath jmath star ast prime dagger circ infty min max""".split("\\s+"));
    private static final String TEXT = "\\\\text\\{ *[A-Za-z0-9,.'*+-][A-Za-z0-9 ,.'*+-]*\\}";
    /** One after the other what may carry a script, each with at most one below and one above. */
    private static final String ROW = "(?:x(?:'*(?:_x)?(?:\\^x)?|'*\\^x_x|_x'+))+";

    private LatexName() {}

    /**
     * Whether it is such a name, and LaTeX sets it: braces are balanced, what goes over something has it, no letter has two
     * scripts on one side, and there is no script in a text.
     */
    public static boolean isSafe(String name) {
        // x a letter or symbol, c a command that takes what comes next; any other command makes no row.
        StringBuilder kinds = new StringBuilder();
        String plain = name.replaceAll(TEXT, "{x}");
        Matcher m = TOKEN.matcher(plain);
        int at = 0;
        for (; m.find(at) && m.start() == at; at = m.end()) {
            String command = m.group(1);
            if (command == null) {
                kinds.append(m.group(2) != null ? "x" : m.group(3).strip());
            } else if (Character.isLetter(command.charAt(0))) {
                kinds.append(OVER.contains(command) ? "c" : SYMBOLS.contains(command) ? "x" : "!");
            }
        }
        String row = kinds.toString().replaceAll("[_^]c", "!");
        for (int i = 0; i < LONGEST; i++) {
            row = row.replaceAll("cx|c?\\{" + ROW + "\\}", "x");
        }
        return at == plain.length() && row.matches(ROW) && name.length() <= LONGEST;
    }
}
