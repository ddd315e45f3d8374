package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.coq.Axioms;
import org.majorant.coq.CoqProgramme;
import org.majorant.coq.Coqc;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.find.Allocation;
import org.majorant.find.ExponentProgramme;
import org.majorant.find.LawShape;
import org.majorant.find.LinearProgramme;
import org.majorant.find.Planner;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.report.PlanText;
import org.majorant.report.picture.Picture;
import org.majorant.report.picture.RegimeMap;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** How to spend a budget under a law: regime, bottleneck, balanced and exact allocation, the best next unit. */
@CommandLine.Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Regime, bottleneck, exact and balanced allocation and the best next unit of compute, for the laws 'risk' and"
                        + " 'cost' of a theory.")
final class PlanCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "THEORY", description = "The name of a theory, or its file.")
    String theory;

    @CommandLine.Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "Values of the law's symbols, such as A=1,B=2,xi=10.")
    List<String> set = List.of();

    @CommandLine.Option(names = "--compute", required = true, paramLabel = "1e20", description = "The budget.")
    String compute;

    @CommandLine.Option(
            names = "--at",
            paramLabel = "NAME=VALUE",
            split = ",",
            description =
                    "Resources as they are now, such as M=1e8,N=1e10,T=1e5: what limits them, and what to add to.")
    List<String> at = List.of();

    @CommandLine.Option(
            names = "--law",
            defaultValue = "risk",
            paramLabel = "NAME",
            description = "The law of the risk (risk).")
    String law;

    @CommandLine.Option(
            names = "--cost",
            defaultValue = "cost",
            paramLabel = "NAME",
            description = "The law of the cost (cost).")
    String cost;

    @CommandLine.Option(
            names = "--picture",
            paramLabel = "FILE.svg",
            description = "The regime map, as SVG, PNG or PDF by the name of the file.")
    Path picture;

    @CommandLine.Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "The regime page: map, sliders, cuts and what is proved, in one file that opens from the disk.")
    Path html;

    @CommandLine.Option(
            names = "--certify",
            description = "Have Coq accept the exponents, by their multipliers; exits with 1 when it does not.")
    boolean certify;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (picture != null) {
            OptionalLibrary.PICTURES.require();
        }
        if (picture != null && Picture.SUFFIXES.stream().noneMatch(picture.toString()::endsWith)) {
            throw new InputException("--picture takes a name that ends in " + String.join(", ", Picture.SUFFIXES));
        }
        TheoryFiles files = TheoryFiles.named(List.of(theory));
        List<Theory> theories = files.readOrRefuse(spec.commandLine().getErr());
        Theory t = TheoryFiles.theory(theory, theories);
        BigFraction budget = ExactNumbers.list(compute, "--compute").get(0);
        if (budget.signum() <= 0) {
            throw new InputException("--compute takes a positive number");
        }
        Relation risk = equation(t, law);
        Relation spent = equation(t, cost);
        Planner planner = planner(risk.right(), spent, budget);
        Map<String, Allocation> plans = new LinkedHashMap<>();
        plans.put("balanced", planner.balanced());
        plans.put("optimum", planner.optimum());
        if (!at.isEmpty()) {
            plans.put("now", now(planner, risk.right(), spent));
        }
        Optional<ExponentProgramme> exponents =
                LawShape.of(risk.right(), spent.right()).exponents(ExactNumbers.assignments("--set", set));
        PlanText text = new PlanText(t.id(), compute, risk, spent, planner, plans, exponents);
        PrintWriter out = spec.commandLine().getOut();
        Optional<String> page =
                html == null ? Optional.empty() : Optional.of(page(t, risk, spent, budget, text, planner));
        if (!json.alone()) {
            out.print(output.quiet ? text.brief() : text.text());
        }
        json.write(out, text.fields());
        if (page.isPresent()) {
            WholeFile.write(html, page.get());
        }
        if (picture != null) {
            draw(planner, t, Optional.ofNullable(plans.get("now")));
        }
        return certify ? certified(exponents) : ExitStatus.AS_STATED;
    }

    private String page(Theory t, Relation risk, Relation spent, BigFraction budget, PlanText text, Planner planner) {
        if (!planner.free().isEmpty()) {
            throw new InputException(
                    "--html needs a cost of every resource; " + String.join(", ", planner.free()) + " costs nothing");
        }
        if (!(spent.left() instanceof Expr.Sym)) {
            throw new InputException("--html needs a law '" + cost + "' with the budget, a symbol, on its left side");
        }
        Map<String, BigFraction> values = ExactNumbers.assignments("--set", set);
        return PlanPage.of(t, t.laws().get(law), t.laws().get(cost), risk, spent, values, digits(budget), text);
    }

    /** A positive number in 17 digits, as a page reads it. */
    private static String digits(BigFraction x) {
        BigDecimal d = new BigDecimal(Rationals.numerator(x))
                .divide(new BigDecimal(Rationals.denominator(x)), new MathContext(17))
                .stripTrailingZeros();
        String whole = d.unscaledValue().toString();
        long exponent = whole.length() - 1L - d.scale();
        if (exponent >= -4 && exponent < 16) {
            return d.toPlainString();
        }
        return whole.charAt(0) + (whole.length() > 1 ? "." + whole.substring(1) : "") + "e" + exponent;
    }

    private int certified(Optional<ExponentProgramme> exponents) throws IOException {
        if (exponents.isEmpty()) {
            throw new InputException("these laws have no exponents that a linear programme gives");
        }
        Coqc coqc = new Coqc(
                "coqc",
                CertifyCommand.workFolder().resolve("none"),
                CertifyCommand.workFolder().resolve("certify"));
        if (coqc.version().isEmpty()) {
            throw OpenQuestionException.failed(CertifyCommand.NO_COQ);
        }
        LinearProgramme programme = exponents.get().programme();
        Optional<Axioms.Kind> accepted = new CoqProgramme(programme, programme.solve()).accepted(coqc, "exponents");
        PrintWriter out =
                json.alone() ? spec.commandLine().getErr() : spec.commandLine().getOut();
        out.println("exponents in Coq: "
                + accepted.map(k -> "accepted, " + k.text()).orElse("not accepted"));
        return accepted.isPresent() ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }

    private static void requireInDomains(String option, Expr risk, Relation spent, Map<String, BigFraction> values) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>(Exprs.freeSymbols(risk));
        symbols.addAll(Exprs.freeSymbols(spent.right()));
        for (Expr.Sym s : symbols) {
            BigFraction x = values.get(s.name());
            if (x != null && !s.domain().contains(x)) {
                throw new InputException(
                        option + " " + s.name() + "=" + Rationals.text(x) + " lies outside its domain " + s.domain());
            }
        }
    }

    private Planner planner(Expr risk, Relation spent, BigFraction budget) {
        try {
            LawShape shape = LawShape.of(risk, spent.right());
            Map<String, BigFraction> values = ExactNumbers.assignments("--set", set);
            Set<String> missing = new TreeSet<>(Planner.parameters(shape));
            missing.removeAll(values.keySet());
            if (!missing.isEmpty()) {
                throw new InputException("no value is given for " + String.join(", ", missing) + "; add: --set "
                        + missing.iterator().next() + "=…");
            }
            Set<String> unknown = new TreeSet<>(values.keySet());
            unknown.removeAll(Planner.parameters(shape));
            if (!unknown.isEmpty()) {
                throw new InputException("the law has no symbol " + String.join(", ", unknown) + "; it has "
                        + String.join(", ", Planner.parameters(shape)));
            }
            requireInDomains("--set", risk, spent, values);
            return Planner.of(shape, values, budget);
        } catch (UndecidedException | NotDifferentiableException | IllegalArgumentException e) {
            throw new InputException(e.getMessage());
        }
    }

    private Relation equation(Theory t, String name) {
        Law l = t.laws().get(name);
        if (l == null) {
            throw new InputException("the theory '" + t.id() + "' has no law '" + name + "'; "
                    + org.majorant.text.DidYouMean.hint(
                            name,
                            List.copyOf(t.laws().keySet()),
                            "it has " + String.join(", ", t.laws().keySet())));
        }
        boolean one = l.statement().formula() instanceof Formula.Comparison c
                && c.chain().size() == 1
                && c.chain().get(0).op() == Relation.Op.EQ;
        if (!one) {
            throw new InputException("the law '" + name + "' is no equation");
        }
        return ((Formula.Comparison) l.statement().formula()).chain().get(0);
    }

    private Allocation now(Planner planner, Expr risk, Relation spent) {
        Map<String, BigFraction> values = ExactNumbers.assignments("--at", at);
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(planner.resources());
        if (!unknown.isEmpty()) {
            throw new InputException("--at: " + String.join(", ", unknown) + " is no resource with a cost; those are "
                    + String.join(", ", planner.resources()));
        }
        requireInDomains("--at", risk, spent, values);
        Map<String, Double> logs = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (String r : planner.resources()) {
            BigFraction x = values.get(r);
            if (x == null || x.signum() <= 0) {
                missing.add(r);
            } else {
                logs.put(r, Planner.log(x));
            }
        }
        if (!missing.isEmpty()) {
            throw new InputException("--at needs a positive value for " + String.join(", ", missing));
        }
        return planner.at(logs, "as it is", Double.NaN);
    }

    private void draw(Planner planner, Theory t, Optional<Allocation> now) throws IOException {
        if (planner.resources().size() < 2) {
            throw new InputException("a regime map needs two resources with a cost");
        }
        Picture map = RegimeMap.of(planner, t.id() + ", budget " + compute, now);
        WholeFile.write(picture, map.bytes(picture.toString()));
    }
}
