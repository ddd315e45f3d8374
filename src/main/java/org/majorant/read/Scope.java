package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.theorem.Definition;
import org.majorant.theorem.UnknownFunction;

/** The names that can be used at a place: symbols, abbreviations, functions, sequences. Theorems nest in their theory. */
final class Scope {
    /** Words that begin statements or bind formulas; they cannot name a symbol. */
    static final Set<String> RESERVED = Set.of(
            "theory",
            "cite",
            "let",
            "law",
            "theorem",
            "mark",
            "uses",
            "given",
            "claim",
            "proof",
            "check",
            "expect",
            "by",
            "when",
            "and",
            "or",
            "iff",
            "implies",
            "as",
            "in",
            "inf",
            "roots",
            "piece",
            "words",
            "reported",
            "increasing",
            "decreasing",
            "exists",
            "lim",
            "sum",
            "diff",
            "over");

    private final Scope outer;
    private final Domain implicit;
    private final Map<String, Expr.Sym> symbols = new LinkedHashMap<>();
    private final Map<String, Declared> functions = new LinkedHashMap<>();
    private final List<Definition> definitions = new ArrayList<>();

    /** An unknown function as declared; the domains of its arguments may be declared below it. */
    private record Declared(String name, boolean sequence, List<String> arguments, Domain range) {}

    Scope(Scope outer) {
        this(outer, null);
    }

    /** @param implicit the domain of names that are not declared; null where every name must be */
    Scope(Scope outer, Domain implicit) {
        this.outer = outer;
        this.implicit = implicit;
    }

    Optional<Expr.Sym> symbol(String name) {
        Expr.Sym own = symbols.get(name);
        if (own == null && implicit != null && Fn.named(name).isEmpty() && !RESERVED.contains(name)) {
            return Optional.of(Expr.sym(name, implicit));
        }
        return own != null || outer == null ? Optional.ofNullable(own) : outer.symbol(name);
    }

    /** The range of an unknown function, or of a sequence under its name with {@code []}. */
    Optional<Domain> function(String name) {
        Declared own = functions.get(name);
        return own != null || outer == null ? Optional.ofNullable(own).map(Declared::range) : outer.function(name);
    }

    void declare(Expr.Sym symbol) {
        symbols.put(symbol.name(), symbol);
    }

    /** Makes a name stand for a symbol of another name. */
    void declareAs(String name, Expr.Sym symbol) {
        symbols.put(name, symbol);
    }

    void declareFunction(String name, boolean sequence, List<String> arguments, Domain range) {
        functions.put(name + (sequence ? "[]" : ""), new Declared(name, sequence, arguments, range));
    }

    /**
     * The unknown functions that can be used here. An argument has the domain of the symbol of its name; one that is no symbol is
     * real, and as an index an integer.
     */
    List<UnknownFunction> unknownFunctions() {
        List<UnknownFunction> all = outer == null ? new ArrayList<>() : outer.unknownFunctions();
        for (Declared d : functions.values()) {
            Domain undeclared = d.sequence() ? Domain.INTEGER : Domain.REAL;
            List<Expr.Sym> arguments = d.arguments().stream()
                    .map(a -> symbol(a).orElse(Expr.sym(a, undeclared)))
                    .toList();
            all.add(new UnknownFunction(d.name(), d.sequence(), arguments, d.range()));
        }
        return all;
    }

    void define(Definition definition) {
        definitions.add(definition);
        declare(definition.symbol());
    }

    boolean isTaken(String name) {
        return symbol(name).isPresent()
                || function(name).isPresent()
                || function(name + "[]").isPresent()
                || Fn.named(name).isPresent()
                || RESERVED.contains(name);
    }

    /** The abbreviations in scope, the outer ones first. */
    List<Definition> definitions() {
        List<Definition> all = outer == null ? new ArrayList<>() : outer.definitions();
        all.addAll(definitions);
        return all;
    }

    Map<String, Expr.Sym> ownSymbols() {
        return symbols;
    }

    /** All names, for suggestions. */
    Set<String> names() {
        Set<String> all = outer == null ? new TreeSet<>() : outer.names();
        all.addAll(symbols.keySet());
        functions.keySet().forEach(f -> all.add(f.replace("[]", "")));
        return all;
    }
}
