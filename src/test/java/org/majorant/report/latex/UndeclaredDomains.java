package org.majorant.report.latex;

import java.util.Collections;
import java.util.List;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;

/** The domains of a function's arguments where a formula alone is compared: its declaration is compared apart. */
final class UndeclaredDomains {
    private UndeclaredDomains() {}

    static List<Domain> of(List<Expr> arguments) {
        return Collections.nCopies(arguments.size(), Domain.REAL);
    }
}
