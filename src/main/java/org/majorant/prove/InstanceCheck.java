package org.majorant.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.CaptureException;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.rule.GrowthClaims;
import org.majorant.prove.rule.MonotoneFunctions;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Reason;

/**
 * Whether values make hypotheses true: they lie in the domains, and with them put in every hypothesis is proved. Whatever is not
 * found to be true makes the answer no.
 */
final class InstanceCheck {
    private final Instance instance;
    private final TrustLog log;
    private final Map<Expr.Sym, Expr> ground = new LinkedHashMap<>();
    private final Map<Expr.Formal, Optional<Reason>> signatures = new HashMap<>();

    private InstanceCheck(Instance instance, TrustLog log) {
        this.instance = instance;
        this.log = log;
        instance.values().forEach((s, v) -> ground.put(s, Exprs.substitute(v, ground)));
    }

    /**
     * Why the instance is not known to make everything true; empty when it does.
     *
     * @param formulas hypotheses, without abbreviations and with their derivatives as written
     * @param log told what the answer rests on
     */
    static Optional<Reason> fails(Instance instance, List<Formula> formulas, TrustLog log) {
        try {
            InstanceCheck check = new InstanceCheck(instance, log);
            Optional<Reason> outside = check.outside();
            return outside.isPresent() ? outside : check.firstThatFails(formulas);
        } catch (UndecidedException e) {
            return Optional.of(Reason.inOrder(e.parts()));
        } catch (NotDifferentiableException e) {
            return Optional.of(Reason.inOrder(e.parts()));
        } catch (CaptureException e) {
            return Optional.of(Reason.inOrder(e.parts()));
        }
    }

    private Optional<Reason> firstThatFails(List<Formula> formulas) {
        for (Formula f : formulas) {
            for (Expr.Sym s : Formulas.freeSymbols(f, List.of())) {
                if (!ground.containsKey(s)) {
                    return Optional.of(Reason.of("the instance gives no value for ", s));
                }
            }
            if (!holds(f, List.of())) {
                return Optional.of(Reason.of("at the instance it is not found to hold that ", f));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> outside() {
        for (Map.Entry<Expr.Sym, Expr> v : ground.entrySet()) {
            if (!Exprs.freeSymbols(v.getValue()).isEmpty()) {
                return Optional.of(Reason.of("the value of ", v.getKey(), " is not a number: ", v.getValue()));
            }
            Optional<Reason> outside = new NormalForm(log)
                    .outside(v.getValue(), v.getKey().domain())
                    .map(Reason::inOrder);
            if (outside.isPresent()) {
                return outside;
            }
        }
        return Optional.empty();
    }

    /** Whether a formula is found to hold, for all values of the symbols that it binds, under assumptions on them. */
    private boolean holds(Formula f, List<Relation> assumed) {
        if (GrowthClaims.concerns(f)) {
            return atPlainArguments(f)
                    && !Formulas.anyNode(f, InstanceCheck::isDerivative)
                    && GrowthClaims.plain(assumed)
                            .decide(Formulas.substitute(f, this::withFunctions, ground))
                            .holds();
        }
        if (f instanceof Formula.Comparison c) {
            return c.chain().stream().allMatch(r -> holds(r, assumed));
        }
        if (f instanceof Formula.Quantified q && q.forAll()) {
            // What is assumed of a symbol is not assumed of the one that is bound here.
            List<Relation> others = assumed.stream()
                    .filter(r -> !Exprs.contains(r.left(), q.variable()) && !Exprs.contains(r.right(), q.variable()))
                    .toList();
            return !ground.containsKey(q.variable()) && holds(q.body(), others);
        }
        if (f instanceof Formula.Joined j) {
            return joined(j, assumed);
        }
        if (f instanceof Formula.Monotone m && !ground.containsKey(m.variable()) && atPlainArguments(m)) {
            return MonotoneFunctions.isMonotone(put(m.body()), m.variable(), m.increasing(), log);
        }
        return false;
    }

    private boolean joined(Formula.Joined j, List<Relation> assumed) {
        List<Formula> parts = j.parts();
        return switch (j.connective()) {
            case AND -> parts.stream().allMatch(p -> holds(p, assumed));
            case OR -> parts.stream().anyMatch(p -> holds(p, assumed));
            case IMPLIES -> {
                boolean fails = parts.get(0) instanceof Formula.Comparison c
                        && c.chain().stream().anyMatch(r -> isFalse(r, assumed));
                if (fails) {
                    yield true;
                }
                List<Relation> further = new ArrayList<>(assumed);
                if (parts.get(0) instanceof Formula.Comparison c) {
                    c.chain().forEach(r -> further.add(r.map(this::put)));
                }
                yield parts.size() == 2 && holds(parts.get(1), further);
            }
            case IFF -> parts.stream().allMatch(p -> holds(p, assumed));
        };
    }

    private boolean holds(Relation r, List<Relation> assumed) {
        return hasValue(r.left(), assumed)
                && hasValue(r.right(), assumed)
                && GroundTruth.holds(r.map(this::put), assumed, log);
    }

    private boolean isFalse(Relation r, List<Relation> assumed) {
        Relation negated = new Relation(r.left(), r.op().negated(), r.right());
        return holds(negated, assumed);
    }

    /** Asked of what is written, with the functions put in and the numbers only where a sign is wanted. */
    private boolean hasValue(Expr e, List<Relation> assumed) {
        return new Definedness(new AtInstance(assumed)).missing(e).isEmpty();
    }

    private final class AtInstance implements Definedness.Facts {
        private final List<Relation> assumed;

        AtInstance(List<Relation> assumed) {
            this.assumed = assumed;
        }

        @Override
        public boolean holds(Relation r) {
            return GroundTruth.holds(r.map(InstanceCheck.this::put), assumed, log);
        }

        @Override
        public Optional<Expr> unfolded(Expr.Formal applied) {
            return Optional.of(unfold(applied, applied.arguments()));
        }

        @Override
        public Definedness.Facts with(List<Relation> further) {
            List<Relation> all = new ArrayList<>(assumed);
            further.forEach(r -> all.add(r.map(InstanceCheck.this::put)));
            return new AtInstance(all);
        }
    }

    /** The functions, then the derivatives, then the numbers. */
    private Expr put(Expr e) {
        return numbers(withFunctions(e));
    }

    private Expr numbers(Expr e) {
        return Exprs.substitute(Derivative.carryOut(e), ground);
    }

    private Expr withFunctions(Expr e) {
        if (e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED) {
            return unfold(f, f.arguments().stream().map(this::withFunctions).toList());
        }
        return Exprs.rebuild(e, this::withFunctions);
    }

    /** The value of a function at arguments; the symbols that it uses besides are numbers, so that no binder can capture one. */
    private Expr unfold(Expr.Formal f, List<Expr> arguments) {
        Optional<Reason> wrong = signatures.computeIfAbsent(f, this::wrong);
        if (wrong.isPresent()) {
            throw new UndecidedException(wrong.get().parts().toArray());
        }
        Instance.FunctionValue value = instance.functions().get(f.name());
        Map<Expr.Sym, Expr> put = new HashMap<>(ground);
        for (int i = 0; i < arguments.size(); i++) {
            put.put(value.arguments().get(i), arguments.get(i));
        }
        return Exprs.substitute(value.value(), put);
    }

    /** Why the value given for a function is none that it can have. */
    private Optional<Reason> wrong(Expr.Formal f) {
        Instance.FunctionValue value = instance.functions().get(f.name());
        if (value == null || value.arguments().size() != f.on().size()) {
            return Optional.of(Reason.of("the instance gives no value for ", f.name()));
        }
        for (Expr.Sym s : Exprs.freeSymbols(value.value())) {
            if (!value.arguments().contains(s) && !ground.containsKey(s)) {
                return Optional.of(Reason.of("the value of ", f.name(), " uses ", s, ", which has no value itself"));
            }
        }
        Map<Expr.Sym, Expr> fresh = new HashMap<>(ground);
        for (int i = 0; i < f.on().size(); i++) {
            fresh.put(value.arguments().get(i), Expr.sym("argument " + i, f.on().get(i)));
        }
        Expr body = Exprs.substitute(value.value(), fresh);
        return new NormalForm(log).outside(body, f.range()).map(Reason::inOrder);
    }

    /** A derivative may have no value where the formula for it has one, and nothing here asks for its value. */
    private static boolean isDerivative(Expr e) {
        return e instanceof Expr.Formal d && d.kind() == FormalKind.DIFF;
    }

    /** Whether unknown functions stand at symbols alone, over whose whole domains they have values. */
    private static boolean atPlainArguments(Formula f) {
        return !Formulas.anyNode(f, n -> n instanceof Expr.Formal a && a.kind() == FormalKind.APPLIED && !isPlain(a));
    }

    private static boolean isPlain(Expr.Formal a) {
        for (int i = 0; i < a.arguments().size(); i++) {
            boolean inside = a.arguments().get(i) instanceof Expr.Sym s
                    ? a.on().get(i).includes(s.domain())
                    : a.arguments().get(i) instanceof Expr.Num n
                            && a.on().get(i).contains(n.value());
            if (!inside) {
                return false;
            }
        }
        return true;
    }
}
