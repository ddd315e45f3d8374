package org.majorant.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.PlanFormulas.Resource;
import org.majorant.find.PlanFormulas.Way;

/**
 * The balanced and the exact allocation as expressions in logarithms; see {@link Planner} for the theorems that they come from.
 *
 * @param powers the resources whose terms are powers
 * @param exponential the one whose term is an exponential
 * @param logUnit the logarithm of the cost of a unit
 * @param logBudget the logarithm of the budget
 */
record AllocationFormulas(List<Resource> powers, Optional<Resource> exponential, Expr logUnit, Expr.Sym logBudget) {

    /** {@code s}: the sum of cost over rate of the power terms. */
    private Expr weight() {
        return sum(powers.stream().map(p -> Expr.div(p.cost(), p.rate())).toList());
    }

    private static Expr sum(List<Expr> terms) {
        return terms.isEmpty() ? Expr.ZERO : Expr.add(terms);
    }

    Way balanced() {
        if (powers.isEmpty()) {
            return timeAlone();
        }
        Expr s = weight();
        Expr logA = sum(powers.stream()
                .map(p -> Expr.mul(Expr.div(p.cost(), p.rate()), p.logCoefficient()))
                .toList());
        if (exponential.isEmpty()) {
            Expr logEps = Expr.div(Expr.sub(Expr.add(logUnit, logA), logBudget), s);
            return new Way("power law", List.of(), equal(logEps), Expr.div(Expr.ONE, s));
        }
        Resource g = exponential.get();
        Expr logK = Expr.sub(Expr.add(logUnit, logA), Expr.mul(s, g.logCoefficient()));
        Expr logZ = Expr.add(
                Expr.log(Expr.div(s, Expr.mul(g.cost(), g.scale()))), Expr.div(Expr.sub(logBudget, logK), g.cost()));
        Expr w = Expr.w0(Expr.exp(logZ));
        Expr share = Expr.div(g.cost(), s);
        List<Expr> logs = new ArrayList<>(equal(Expr.sub(g.logCoefficient(), Expr.mul(share, w))));
        logs.add(Expr.log(Expr.mul(g.scale(), share, w)));
        return new Way("W0", List.of(), logs, Expr.div(Expr.div(w, Expr.add(Expr.ONE, w)), s));
    }

    private Way timeAlone() {
        Resource g = exponential.orElseThrow();
        Expr log = Expr.div(Expr.sub(logBudget, logUnit), g.cost());
        Expr local = Expr.div(Expr.div(Expr.exp(log), g.scale()), g.cost());
        return new Way("all to " + g.symbol(), List.of(), List.of(log), local);
    }

    private List<Expr> equal(Expr logEps) {
        return powers.stream().map(p -> p.logWhereTermIs(logEps)).toList();
    }

    /** The cases of the exact optimum: {@code rho = r/s} above, at and below 1. */
    List<Way> optimum() {
        if (powers.isEmpty()) {
            return List.of(timeAlone());
        }
        Expr s = weight();
        Expr logX = sum(powers.stream()
                .map(p -> Expr.mul(
                        Expr.div(p.cost(), p.rate()),
                        Expr.add(p.logCoefficient(), Expr.log(Expr.div(p.rate(), p.cost())))))
                .toList());
        Expr logQ = Expr.div(Expr.sub(Expr.add(logX, logUnit), logBudget), s);
        if (exponential.isEmpty()) {
            return List.of(stationary("power law", List.of(), logQ, Optional.empty()));
        }
        Resource g = exponential.get();
        Expr rho = Expr.div(g.cost(), s);
        Expr logJ = Expr.sub(Expr.sub(Expr.sub(g.logCoefficient(), Expr.log(g.scale())), Expr.log(g.cost())), logQ);
        return List.of(
                above(g, rho, logQ, logJ),
                linear(g, rho, logQ, logJ),
                edge(List.of(Relation.eq(rho, Expr.ONE))),
                below(g, rho, logQ, logJ),
                edge(List.of()));
    }

    private Way above(Resource g, Expr rho, Expr logQ, Expr logJ) {
        Expr m = Expr.sub(rho, Expr.ONE);
        Expr argument = Expr.sub(Expr.div(logJ, m), Expr.log(Expr.mul(m, g.scale())));
        Expr time = Expr.mul(m, g.scale(), Expr.w0(Expr.exp(argument)));
        return stationary("W0", List.of(greater(rho, Expr.ONE)), timed(logQ, rho, time), Optional.of(time));
    }

    private Way linear(Resource g, Expr rho, Expr logQ, Expr logJ) {
        Expr time = Expr.mul(g.scale(), logJ);
        List<Relation> when = List.of(Relation.eq(rho, Expr.ONE), greater(logJ, Expr.ZERO));
        return stationary("log", when, timed(logQ, rho, time), Optional.of(time));
    }

    private Way below(Resource g, Expr rho, Expr logQ, Expr logJ) {
        Expr m = Expr.sub(Expr.ONE, rho);
        Expr logW = Expr.sub(Expr.neg(Expr.div(logJ, m)), Expr.log(Expr.mul(m, g.scale())));
        Expr tau = Expr.neg(Expr.mul(m, Expr.wm1(Expr.neg(Expr.exp(logW)))));
        Expr start = Expr.sub(rho, Expr.log(rho));
        Expr global = Expr.sub(Expr.neg(rho), Expr.wm1(Expr.neg(Expr.exp(Expr.neg(start)))));
        Expr time = Expr.mul(g.scale(), tau);
        List<Relation> when = List.of(
                new Relation(rho, Relation.Op.LT, Expr.ONE),
                new Relation(logW, Relation.Op.LE, Expr.num(-1)),
                new Relation(tau, Relation.Op.GE, global));
        return stationary("Wm1", when, timed(logQ, rho, time), Optional.of(time));
    }

    private static Relation greater(Expr x, Expr y) {
        return new Relation(x, Relation.Op.GT, y);
    }

    private static Expr timed(Expr logQ, Expr rho, Expr time) {
        return Expr.add(logQ, Expr.mul(rho, Expr.log(time)));
    }

    /** All elasticities per cost equal to {@code mu} over the risk. */
    private Way stationary(String how, List<Relation> when, Expr logMu, Optional<Expr> time) {
        List<Expr> logs = new ArrayList<>();
        List<Expr> terms = new ArrayList<>();
        for (Resource p : powers) {
            Expr weight = Expr.log(Expr.div(p.rate(), p.cost()));
            logs.add(Expr.div(Expr.sub(Expr.add(p.logCoefficient(), weight), logMu), p.rate()));
            terms.add(term(p, logs.get(logs.size() - 1)));
        }
        time.ifPresent(t -> {
            logs.add(Expr.log(t));
            terms.add(term(exponential.orElseThrow(), Expr.log(t)));
        });
        return new Way(how, when, logs, Expr.div(Expr.exp(logMu), sum(terms)));
    }

    private static Expr term(Resource r, Expr log) {
        return Expr.exp(Exprs.substitute(r.logTerm(), Map.of(r.log(), log)));
    }

    private static Way edge(List<Relation> when) {
        return new Way("do not train", when, List.of(), Expr.ZERO);
    }
}
