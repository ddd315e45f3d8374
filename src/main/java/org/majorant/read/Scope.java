package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
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
            "instance",
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
    private final Map<String, Function> functions = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> inner = new TreeSet<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<Expr.Sym, Set<Expr.Sym>> speaksOf = new LinkedHashMap<>();

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

    /**
     * An unknown function or sequence.
     *
     * @param range where its values lie
     * @param parameters the names of its arguments, whose declared domains it is total on
     * @param home where it was declared
     */
    record Function(Domain range, List<String> parameters, boolean sequence, Scope home) {
        /** The domains of the arguments: those declared for their names, else the reals, or the integers for an index. */
        List<Domain> on() {
            return parameters.stream()
                    .map(p -> Optional.ofNullable(home.declared(p))
                            .map(Expr.Sym::domain)
                            .orElse(sequence ? Domain.INTEGER : Domain.REAL))
                    .toList();
        }
    }

    /** The symbol of the name, if it was declared; else null. */
    Expr.Sym declared(String name) {
        Expr.Sym own = symbols.get(name);
        return own != null || outer == null ? own : outer.declared(name);
    }

    /** The unknown function, or the sequence under its name with {@code []}. */
    Optional<Function> function(String name) {
        Function own = functions.get(name);
        return own != null || outer == null ? Optional.ofNullable(own) : outer.function(name);
    }

    void declare(Expr.Sym symbol) {
        symbols.put(symbol.name(), symbol);
        if (outer != null) {
            outer.inner.add(symbol.name());
        }
    }

    /** Whether some theorem declares the name for itself. */
    boolean isOfATheorem(String name) {
        return outer == null ? inner.contains(name) : outer.isOfATheorem(name);
    }

    /** Makes a name stand for a symbol of another name. */
    void declareAs(String name, Expr.Sym symbol) {
        symbols.put(name, symbol);
    }

    void declareFunction(String name, Domain range, List<String> parameters) {
        functions.put(name, new Function(range, parameters, name.endsWith("[]"), this));
    }

    /** The functions of this scope with an argument of the name, which have been used already. */
    Optional<String> usedOver(String parameter) {
        return functions.entrySet().stream()
                .filter(f ->
                        used.contains(f.getKey()) && f.getValue().parameters().contains(parameter))
                .map(f -> f.getKey().replace("[]", ""))
                .findFirst();
    }

    /**
     * The unknown functions that can be used here. An argument has the domain of the symbol of its name; one that is no symbol is
     * real, and as an index an integer.
     */
    List<UnknownFunction> unknownFunctions() {
        List<UnknownFunction> all = outer == null ? new ArrayList<>() : outer.unknownFunctions();
        functions.forEach((name, f) -> {
            List<Domain> on = f.on();
            List<Expr.Sym> arguments = new ArrayList<>();
            for (int i = 0; i < on.size(); i++) {
                arguments.add(Expr.sym(f.parameters().get(i), on.get(i)));
            }
            all.add(new UnknownFunction(name.replace("[]", ""), f.sequence(), arguments, f.range()));
        });
        return all;
    }

    /** Notes that the function was applied: from here on the domains of its arguments stand. */
    void noteUse(String function) {
        if (functions.containsKey(function)) {
            used.add(function);
        } else if (outer != null) {
            outer.noteUse(function);
        }
    }

    void define(Definition definition) {
        definitions.add(definition);
        Set<Expr.Sym> free = new LinkedHashSet<>();
        Exprs.freeSymbols(definition.value()).forEach(s -> free.addAll(spoken(s)));
        speaksOf.put(definition.symbol(), free);
        declare(definition.symbol());
    }

    /** The symbols in the text of an abbreviation; of another symbol itself. */
    private Set<Expr.Sym> spoken(Expr.Sym s) {
        Set<Expr.Sym> own = speaksOf.get(s);
        return own != null ? own : outer == null ? Set.of(s) : outer.spoken(s);
    }

    /** Whether an expression, its abbreviations written out, holds a symbol. */
    boolean speaksOf(Expr e, Expr.Sym symbol) {
        return Exprs.freeSymbols(e).stream().anyMatch(s -> spoken(s).contains(symbol));
    }

    /**
     * A symbol as it is used here. An abbreviation stands for its text: where a name in it now belongs to another symbol, which a sum
     * or a quantifier binds, the text is put in its place with that symbol.
     */
    Expr text(Expr.Sym symbol) {
        Map<Expr.Sym, Expr> other = new LinkedHashMap<>();
        for (Expr.Sym s : spoken(symbol)) {
            symbol(s.name()).filter(now -> now != s).ifPresent(now -> other.put(s, now));
        }
        if (other.isEmpty()) {
            return symbol;
        }
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        definitions().forEach(d -> values.put(d.symbol(), Exprs.expand(d.value(), values)));
        return Exprs.expand(values.getOrDefault(symbol, symbol), other);
    }

    boolean isTaken(String name) {
        return symbol(name).isPresent()
                || function(name).isPresent()
                || function(name + "[]").isPresent()
                || Fn.named(name).isPresent()
                || RESERVED.contains(name);
    }

    /** Refuses a name that is an abbreviation where a symbol is to range over values: its text would stand there instead. */
    void requireSymbol(Token name) {
        if (definitions().stream().anyMatch(d -> d.symbol().name().equals(name.text()))) {
            throw new SyntaxError(
                    name.span(),
                    "'" + name.text() + "' is an abbreviation and has no values of its own",
                    "name a symbol");
        }
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
