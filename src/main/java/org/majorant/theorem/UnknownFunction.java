package org.majorant.theorem;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;

/**
 * {@code let u(t) in [0, inf)} or {@code let e[k] in real}: a function of which only this is known, that it has a value in its
 * range wherever its arguments lie in their domains, and none elsewhere.
 *
 * @param name its name, without brackets
 * @param sequence whether it is a sequence
 * @param arguments its arguments with their domains, under the names of the declaration
 * @param range where its values lie
 */
public record UnknownFunction(String name, boolean sequence, List<Expr.Sym> arguments, Domain range) {
    public UnknownFunction {
        arguments = List.copyOf(arguments);
    }

    /** The name under which its values stand in expressions: that of a sequence ends in {@code []}. */
    public String key() {
        return sequence ? name + "[]" : name;
    }

    /** As a declaration, with the domains of the arguments: {@code u(t) in [0, inf) for t in real}. */
    @Override
    public String toString() {
        String names = arguments.stream().map(Expr.Sym::name).collect(Collectors.joining(", "));
        String where = arguments.stream().map(a -> a + " in " + a.domain()).collect(Collectors.joining(", "));
        return name + (sequence ? "[" + names + "]" : "(" + names + ")") + " in " + range + " for " + where;
    }
}
