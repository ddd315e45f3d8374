package org.majorant.find.multiseries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;

/** Functions that tend to infinity, each faster than every power of those before it. It grows as functions ask for it. */
final class Basis {
    /** The slowest first. */
    private final List<Element> members = new ArrayList<>();

    private final Element variable;

    Basis(Expr.Sym variable) {
        this.variable = new Element(variable, variable, null);
        members.add(this.variable);
    }

    Element variable() {
        return variable;
    }

    List<Element> fastestFirst() {
        List<Element> all = new ArrayList<>(members);
        Collections.reverse(all);
        return all;
    }

    /** A new member, slower than all. */
    Element addSlowest(Expr meaning) {
        Element e = new Element(symbol(), meaning, null);
        members.add(0, e);
        return e;
    }

    /**
     * A new member.
     *
     * @param below the fastest of those that are slower; null where all are faster
     * @param log its logarithm
     */
    Element addAbove(Element below, Multi log) {
        Element e = new Element(symbol(), Expr.exp(meaning(log.function())), log);
        members.add(members.indexOf(below) + 1, e);
        return e;
    }

    private Expr.Sym symbol() {
        return Expr.sym("basis " + members.size(), Domain.POSITIVE);
    }

    /** The faster of two; a constant has none, null, and is slower than all. */
    Element faster(Element x, Element y) {
        return members.indexOf(x) >= members.indexOf(y) ? x : y;
    }

    boolean contains(Expr.Sym symbol) {
        return members.stream().anyMatch(e -> e.symbol() == symbol);
    }

    /** The same with the functions that the symbols of the members stand for. */
    Expr meaning(Expr f) {
        Map<Expr.Sym, Expr> meanings = new LinkedHashMap<>();
        members.forEach(e -> meanings.put(e.symbol(), e.meaning()));
        return Exprs.substitute(f, meanings);
    }
}
