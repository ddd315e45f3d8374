package org.majorant.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.FormulaVisitor;

/** Formulas as Coq propositions: "the sides have values, and they compare like this". */
final class CoqFormula implements FormulaVisitor<String> {
    private final Map<String, String> names;
    private final boolean assumed;

    CoqFormula(Map<String, String> names, boolean assumed) {
        this.names = names;
        this.assumed = assumed;
    }

    /** The hypotheses that say that a variable lies in a domain; none for the reals. */
    static List<String> inDomain(String x, Domain d) {
        List<String> all = new ArrayList<>();
        if (!d.lower().isInfinite()) {
            all.add(CoqTerm.number(d.lower().value()) + (d.lower().closed() ? " <= " : " < ") + x);
        }
        if (!d.upper().isInfinite()) {
            all.add(x
                    + (d.upper().closed() ? " <= " : " < ")
                    + CoqTerm.number(d.upper().value()));
        }
        if (d.integral()) {
            all.add("(exists n : Z, " + x + " = IZR n)");
        }
        return all;
    }

    String of(Formula f) {
        return f.accept(this);
    }

    String of(List<Relation> relations) {
        CoqTerm term = new CoqTerm(names, assumed);
        List<String> all = new ArrayList<>();
        for (Relation r : relations) {
            if (isLimit(r.left()) || isLimit(r.right())) {
                all.addAll(limit(isLimit(r.left()) ? r : r.swapped(), term));
            } else {
                all.add(compared(term.of(r.left()), r.op(), term.of(r.right())));
            }
        }
        all.addAll(0, term.conditions());
        return CoqFormal.joined(all);
    }

    private static boolean isLimit(Expr e) {
        return e instanceof Expr.Formal f && f.kind() == FormalKind.LIMIT;
    }

    private List<String> limit(Relation r, CoqTerm term) {
        if (assumed || r.op() != Relation.Op.EQ) {
            throw new NotExportedException("a limit is exported in a claimed equation alone");
        }
        return new CoqFormal(names, false, term.conditions()).limit((Expr.Formal) r.left(), term.of(r.right()));
    }

    static String compared(String l, Relation.Op op, String r) {
        return switch (op) {
            case EQ -> l + " = " + r;
            case NE -> l + " <> " + r;
            case LT -> l + " < " + r;
            case LE -> l + " <= " + r;
            case GT -> r + " < " + l;
            case GE -> r + " <= " + l;
        };
    }

    @Override
    public String comparison(Formula.Comparison f) {
        return of(f.chain());
    }

    /** Strictly, over the values of the variable's domain on which it is said, where the body has a value throughout. */
    @Override
    public String monotone(Formula.Monotone f) {
        if (assumed) {
            throw new NotExportedException("a monotone function as an assumption is not exported");
        }
        Map<String, String> low = new java.util.HashMap<>(names);
        Map<String, String> high = new java.util.HashMap<>(names);
        low.put(f.variable().name(), "low");
        high.put(f.variable().name(), "high");
        CoqTerm atLow = new CoqTerm(low, false);
        CoqTerm atHigh = new CoqTerm(high, false);
        List<String> parts = new ArrayList<>();
        String l = atLow.of(f.body());
        String h = atHigh.of(f.body());
        parts.addAll(atLow.conditions());
        parts.addAll(atHigh.conditions());
        parts.add(f.increasing() ? l + " < " + h : h + " < " + l);
        List<String> when = new ArrayList<>(inDomain("low", f.variable().domain()));
        when.addAll(inDomain("high", f.variable().domain()));
        if (!f.within().isEmpty()) {
            when.add("(" + new CoqFormula(low, true).of(f.within()) + ")");
            when.add("(" + new CoqFormula(high, true).of(f.within()) + ")");
        }
        when.add("low < high");
        return "(forall low high : R, " + String.join(" -> ", when) + " -> " + String.join(" /\\ ", parts) + ")";
    }

    /** What stands before an implication is assumed where the implication is claimed, and the other way round. */
    @Override
    public String joined(Formula.Joined f) {
        if (f.connective() == Formula.Joined.Connective.IMPLIES) {
            List<Formula> parts = f.parts();
            StringBuilder out = new StringBuilder("(");
            for (Formula p : parts.subList(0, parts.size() - 1)) {
                out.append(new CoqFormula(names, !assumed).of(p)).append(" -> ");
            }
            return out.append(of(parts.get(parts.size() - 1))).append(")").toString();
        }
        if (f.connective() != Formula.Joined.Connective.AND) {
            throw new NotExportedException("'" + f.connective().text() + "' is not exported");
        }
        return f.parts().stream().map(this::of).collect(java.util.stream.Collectors.joining(" /\\ ", "(", ")"));
    }

    /** A solution is a value of the domain at which both sides have values and are equal. */
    @Override
    public String rootCount(Formula.RootCount f) {
        if (assumed || f.count() > 2) {
            throw new NotExportedException("this root count is not exported");
        }
        return switch (f.count()) {
            case 0 -> "(forall t : R, ~ " + solution(f, "t") + ")";
            case 1 -> "(exists t : R, " + solution(f, "t") + " /\\ forall u : R, " + solution(f, "u") + " -> u = t)";
            default ->
                "(exists t t' : R, t < t' /\\ " + solution(f, "t") + " /\\ " + solution(f, "t'") + " /\\ forall u : R, "
                        + solution(f, "u") + " -> u = t \\/ u = t')";
        };
    }

    private String solution(Formula.RootCount f, String at) {
        Expr.Sym x = f.variable();
        Map<String, String> renamed = new java.util.HashMap<>(names);
        renamed.put(x.name(), at);
        List<String> parts = new ArrayList<>(inDomain(at, x.domain()));
        parts.add(new CoqFormula(renamed, true).of(List.of(f.equation())));
        return "(" + String.join(" /\\ ", parts) + ")";
    }

    @Override
    public String asymptotic(Formula.Asymptotic f) {
        if (assumed) {
            throw new NotExportedException("an order of growth as an assumption is not exported");
        }
        String x = CoqFormal.bound(f.variable());
        Map<String, String> scope = new java.util.HashMap<>(names);
        scope.put(f.variable().name(), x);
        CoqTerm term = new CoqTerm(scope, false);
        String sides =
                "(fun " + x + " : R => " + term.of(f.left()) + ") (fun " + x + " : R => " + term.of(f.right()) + ")";
        String way = CoqFormal.towards(f.variable(), f.target());
        String says = switch (f.growth()) {
            case THETA -> "theta " + way + " " + sides;
            case BIG_O -> "big_o " + way + " " + sides;
            case OMEGA -> "omega_of " + way + " " + sides;
            case LITTLE_O -> "little_o " + way + " " + sides;
            case EQUIVALENT -> "equivalent " + way + " " + sides;
            case INFINITE -> beyond(way, x, "level < " + term.of(f.left()));
            case MINUS_INFINITE -> beyond(way, x, term.of(f.left()) + " < level");
        };
        List<String> all = new ArrayList<>();
        if (!term.conditions().isEmpty()) {
            all.add(way + " (fun " + x + " : R => " + String.join(" /\\ ", term.conditions()) + ")");
        }
        all.add(says);
        return CoqFormal.joined(all);
    }

    /** Whatever the level, in the end the value lies beyond it. */
    private static String beyond(String way, String x, String level) {
        return "(forall level : R, " + way + " (fun " + x + " : R => " + level + "))";
    }

    /** The value lies in the interval of the numbers that print as these digits. */
    @Override
    public String reported(Formula.Reported f) {
        CoqTerm term = new CoqTerm(names, assumed);
        String value = term.of(f.value());
        List<String> all = new ArrayList<>(term.conditions());
        all.addAll(inDomain(value, f.interval()));
        return CoqFormal.joined(all);
    }

    @Override
    public String piece(Formula.Piece f) {
        throw new NotExportedException("pieces of a root count are not exported");
    }

    @Override
    public String quantified(Formula.Quantified f) {
        String x = CoqFormal.bound(f.variable());
        Map<String, String> scope = new java.util.HashMap<>(names);
        scope.put(f.variable().name(), x);
        List<String> parts = new ArrayList<>(inDomain(x, f.variable().domain()));
        parts.add(new CoqFormula(scope, assumed).of(f.body()));
        return "(" + (f.forAll() ? "forall " : "exists ") + x + " : R, "
                + String.join(f.forAll() ? " -> " : " /\\ ", parts) + ")";
    }

    @Override
    public String words(Formula.Words f) {
        throw new NotExportedException("a statement in words has no formula");
    }
}
