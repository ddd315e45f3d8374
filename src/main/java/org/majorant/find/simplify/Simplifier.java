package org.majorant.find.simplify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.find.Carried;
import org.majorant.find.symja.Answer;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;
import org.majorant.prove.trust.TrustLog;

/** The simplest form of an expression that is found and verified. Not thread-safe. */
public final class Simplifier {
    private final Optional<ComputerAlgebra> symja;
    private final List<Relation> known;
    private final Parameters parameters;

    /**
     * @param symja computer algebra; empty to go without
     * @param known what is known of the symbols
     */
    public Simplifier(Optional<ComputerAlgebra> symja, List<Relation> known) {
        this.symja = symja;
        this.known = List.copyOf(known);
        this.parameters = new Parameters(known);
    }

    /**
     * All forms that were proposed, the verified ones first and among them the smallest. The input is the last of the verified
     * ones of its size, so that the first is the input only where nothing smaller is verified.
     */
    public List<Candidate> candidates(Expr e) {
        Map<Expr, String> proposed = new LinkedHashMap<>();
        List<Candidate> failed = new ArrayList<>();
        symja.ifPresent(a -> {
            for (ComputerAlgebra.Way way : ComputerAlgebra.Way.values()) {
                String by = "Symja, " + way.head();
                Answer<Expr> answer = a.rewrite(e, way);
                if (answer instanceof Answer.Found<Expr> f) {
                    propose(f.value(), by, proposed);
                } else {
                    String why = answer instanceof Answer.Rejected<Expr> r
                            ? "rejected: " + r.reason()
                            : "no answer: " + ((Answer.NoAnswer<Expr>) answer).reason();
                    failed.add(new Candidate(e, ExpressionSize.of(e), by, why, false));
                }
            }
        });
        List<Relation> there = new ArrayList<>(known);
        needs(e, there);
        LocalForms local = new LocalForms(NormalForm.assuming(there, List.of(e), new TrustLog()));
        propose(e, "own arithmetic", proposed);
        List.copyOf(proposed.keySet())
                .forEach(form -> propose(local.of(form), proposed.get(form) + ", parts", proposed));
        List<Candidate> all = new ArrayList<>();
        proposed.remove(e);
        proposed.put(e, "the input");
        proposed.forEach((form, by) -> all.add(judged(e, form, by)));
        all.sort(Comparator.comparing((Candidate c) -> !c.verified()).thenComparingInt(Candidate::size));
        all.addAll(failed);
        return all;
    }

    /** A proposal as it came, and in our own spelling. */
    private void propose(Expr form, String by, Map<Expr, String> into) {
        into.putIfAbsent(form, by);
        try {
            Expr read = Carried.out(powers(form), parameters, parameters::power);
            into.putIfAbsent(read, by + ", rewritten");
            into.putIfAbsent(roots(read), by + ", rewritten");
        } catch (UndecidedException outOfReach) {
            // As it came is all there is.
        }
    }

    /** Roots as powers. */
    private static Expr powers(Expr e) {
        Expr inner = Exprs.rebuild(e, Simplifier::powers);
        return inner instanceof Expr.Call c && c.function() == Fn.SQRT ? Expr.pow(c.argument(), Expr.num(1, 2)) : inner;
    }

    private static Expr roots(Expr e) {
        Expr inner = Exprs.rebuild(e, Simplifier::roots);
        boolean root = inner instanceof Expr.Pow p
                && p.exponent() instanceof Expr.Num n
                && n.value().equals(BigFraction.of(1, 2));
        return root ? Expr.call(Fn.SQRT, ((Expr.Pow) inner).base()) : inner;
    }

    private Candidate judged(Expr input, Expr form, String by) {
        String fate;
        boolean verified = false;
        List<Relation> there = new ArrayList<>(known);
        needs(input, there);
        NormalForm where = NormalForm.assuming(there, List.of(input), new TrustLog());
        Optional<Definedness.Missing> missing = form == input ? Optional.empty() : where.missing(form);
        if (missing.isPresent()) {
            fate = "not verified: " + text(missing.get());
        } else if (form == input || equal(where, input, form)) {
            verified = true;
            fate = form == input ? "the input" : "verified" + further(input, form);
        } else {
            fate = "not verified: the normal forms are not found to be equal";
        }
        return new Candidate(form, ExpressionSize.of(form), by, fate, verified);
    }

    /** What holds wherever the expression has a value, where there is one way alone for it to have one. */
    private static void needs(Expr e, List<Relation> into) {
        if (e instanceof Expr.Formal) {
            return;
        }
        Exprs.parts(e).forEach(p -> needs(p, into));
        List<List<Relation>> ways = Definedness.needs(e);
        if (ways.size() == 1) {
            into.addAll(ways.get(0));
        }
    }

    private static boolean equal(NormalForm where, Expr input, Expr form) {
        try {
            return where.equal(input, form);
        } catch (UndecidedException outOfReach) {
            return false;
        }
    }

    /** What is to be said of the values that the form has and the input has not; empty for nothing. */
    private String further(Expr input, Expr form) {
        NormalForm plain = NormalForm.assuming(known);
        if (plain.missing(input).isEmpty()) {
            return "";
        }
        String where = String.join(", ", where(input));
        return plain.missing(form).isEmpty()
                ? "; it has a value everywhere, the input where " + where
                : "; it is the input where that has a value: " + where;
    }

    /** All that the expression asks for its value, each under those before it. */
    private List<String> where(Expr e) {
        List<Relation> facts = new ArrayList<>(known);
        List<String> said = new ArrayList<>();
        Set<Expr> asked = new HashSet<>();
        NormalForm under = NormalForm.assuming(facts);
        for (Optional<Definedness.Missing> m = under.missing(e); m.isPresent(); m = under.missing(e)) {
            Expr part = m.get().part();
            List<List<Relation>> ways = part instanceof Expr.Formal ? List.of() : Definedness.needs(part);
            boolean free = Exprs.freeSymbols(e).containsAll(Exprs.freeSymbols(part));
            if (ways.size() != 1 || !free || !asked.add(part)) {
                said.add("all of its parts have values");
                return said;
            }
            for (Relation r : ways.get(0)) {
                if (!holds(under, r)) {
                    said.add(r.toString());
                }
            }
            facts.addAll(ways.get(0));
            under = NormalForm.assuming(facts);
        }
        return said;
    }

    private static boolean holds(NormalForm under, Relation r) {
        try {
            return under.compare(r.left(), r.right()).satisfies(r.op());
        } catch (UndecidedException open) {
            return false;
        }
    }

    private static String text(Definedness.Missing m) {
        return m.parts().stream().map(Object::toString).collect(Collectors.joining());
    }
}
