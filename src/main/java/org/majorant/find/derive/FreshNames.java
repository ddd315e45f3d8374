package org.majorant.find.derive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;

/** Names for what a derivation adds to a theory, none of which the theory has already. */
final class FreshNames {
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Expr.Sym> given = new LinkedHashMap<>();

    FreshNames(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** The symbol that goes under this name, or under the name with a number where it is taken; always the same one. */
    Expr.Sym of(String wanted) {
        return given.computeIfAbsent(wanted, w -> {
            String name = w;
            for (int i = 0; taken.contains(name) || Fn.named(name).isPresent(); i++) {
                name = w + "_" + i;
            }
            taken.add(name);
            return Expr.sym(name, Domain.POSITIVE);
        });
    }
}
