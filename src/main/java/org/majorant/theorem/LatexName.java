package org.majorant.theorem;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which LaTeX names a theory file may give to a symbol: letters, digits, scripts, and commands that only set type. */
public final class LatexName {
    private static final int LONGEST = 80;
    private static final Pattern TOKEN =
            Pattern.compile("\\\\([A-Za-z]+|,|!|;)|([A-Za-z0-9 ,.'*+-])|([{])|([}])|([_^])");
    private static final Set<String> COMMANDS = Set.of(
            ("alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu xi pi"
                            + " varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta"
                            + " Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar imath jmath star ast prime dagger"
                            + " circ infty min max mathrm mathsf mathbf mathit mathcal mathbb mathfrak mathtt"
                            + " boldsymbol bar hat tilde vec dot ddot check breve widehat widetilde overline underline"
                            + " operatorname text , ! ;")
                    .split(" "));

    private LatexName() {}

    /** Whether it is such a name, with its braces balanced. */
    public static boolean isSafe(String name) {
        Matcher m = TOKEN.matcher(name);
        int at = 0;
        int depth = 0;
        boolean inked = false;
        while (at < name.length() && m.find(at) && m.start() == at) {
            if (m.group(1) != null && !COMMANDS.contains(m.group(1))) {
                return false;
            }
            depth += m.group(3) != null ? 1 : m.group(4) != null ? -1 : 0;
            if (depth < 0) {
                return false;
            }
            inked |= m.group(1) != null || m.group(2) != null && !m.group(2).isBlank();
            at = m.end();
        }
        return at == name.length() && depth == 0 && inked && name.length() <= LONGEST;
    }
}
