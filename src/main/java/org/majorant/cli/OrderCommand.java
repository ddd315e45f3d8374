package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.find.multiseries.Multiseries;
import org.majorant.find.multiseries.WiderScale;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Bands;
import org.majorant.prove.order.Expansion;
import org.majorant.prove.order.Orders;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import picocli.CommandLine;

/** The exact order of growth of an expression, its leading terms and its limit. */
@CommandLine.Command(
        name = "order",
        mixinStandardHelpOptions = true,
        description = "The exact order of growth, such as order 'exp(-k*W0(C))' --as 'C -> inf'."
                + " A name that is not declared by --let is a positive real.")
final class OrderCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "EXPR", description = "An expression of the theory language.")
    String expression;

    @CommandLine.Option(names = "--as", required = true, paramLabel = "\"C -> inf\"", description = "What tends where.")
    String as;

    @CommandLine.Mixin
    GivenRelations premises = new GivenRelations();

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        QuestionReader reader = new QuestionReader(diagnostics);
        List<Relation> known = premises.read(reader);
        Optional<QuestionReader.Approach> approach = reader.approach(new SourceFile("--as", as));
        Optional<Expr> f = reader.expression(new SourceFile("expression", expression));
        if (diagnostics.hasErrors() || f.isEmpty() || approach.isEmpty()) {
            throw new WrongTextException(diagnostics);
        }
        try {
            if (isZero(f.get(), known)) {
                zero();
                return ExitStatus.AS_STATED;
            }
            List<Map<String, Object>> answers = new ArrayList<>();
            for (OneSided side :
                    OneSided.of(approach.get().variable(), approach.get().target(), f.get(), known)) {
                answers.add(answer(side));
            }
            json.write(spec.commandLine().getOut(), answers.size() == 1 ? answers.get(0) : Map.of("sides", answers));
            return ExitStatus.AS_STATED;
        } catch (UndecidedException | NotDifferentiableException e) {
            boolean sign = e.getMessage().startsWith("the sign of ");
            throw OpenQuestionException.undecided(
                    e.getMessage(), sign ? "say more of the symbols, such as --given \"p < q\"" : "");
        }
    }

    private void zero() throws IOException {
        if (!json.alone()) {
            spec.commandLine().getOut().println("0");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("expression", expression);
        fields.put("as", as);
        fields.put("zero", true);
        json.write(spec.commandLine().getOut(), fields);
    }

    private static boolean isZero(Expr f, List<Relation> known) {
        try {
            return NormalForm.assuming(known).equal(f, Expr.ZERO);
        } catch (UndecidedException e) {
            return false;
        }
    }

    /** Explicit constants, where some are known; else empty. */
    private static String band(OneSided q) {
        boolean grows = Orders.isInfinite(q.target()) && !(q.target() instanceof Expr.Neg);
        try {
            return grows && q.variable().domain().isPositive()
                    ? Bands.of(q.f(), q.variable(), q.known()).text("f", q.variable())
                    : "";
        } catch (UndecidedException | NotDifferentiableException e) {
            return "";
        }
    }

    private Map<String, Object> answer(OneSided side) {
        Expr f = side.f();
        Orders orders = side.orders();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("expression", expression);
        fields.put("as", (as + " " + side.words()).strip());
        Expansion x;
        try {
            x = orders.expand(f);
        } catch (UndecidedException e) {
            if (e.getMessage().startsWith("the sign of ")) {
                throw e;
            }
            multiseries(WiderScale.answer(f, side.variable(), side.target(), orders, side.known()), side, fields);
            print(side, fields);
            return fields;
        }
        Expr scale = side.asked(orders.scale());
        fields.put("theta", "Theta(" + x.leading().growth().of(scale) + ")");
        fields.put("equivalent", x.leading().of(scale).toString());
        fields.put("terms", x.terms().stream().map(t -> t.of(scale).toString()).toList());
        fields.put("remainder", x.isExact() ? "" : "o(" + x.remainder().of(scale) + ")");
        fields.put("limit", limit(orders, f));
        fields.put("constants", band(side));
        fields.put("found_by", "expansion");
        print(side, fields);
        return fields;
    }

    private static void multiseries(Multiseries.Answer a, OneSided side, Map<String, Object> fields) {
        String leading = side.asked(a.leading()).toString();
        Expr growth = side.asked(a.growth());
        boolean zero = a.coefficient() == Expr.ZERO;
        fields.put("theta", zero ? "0" : "Theta(" + growth + ")");
        fields.put("equivalent", leading);
        fields.put("terms", List.of(leading));
        fields.put("remainder", zero ? "" : "o(" + growth + ")");
        fields.put("limit", a.limit().toString());
        fields.put("constants", "");
        fields.put("found_by", "multiseries");
    }

    private void print(OneSided side, Map<String, Object> fields) {
        if (json.alone()) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println((fields.get("theta") + " " + side.words()).strip());
        if (output.quiet) {
            return;
        }
        out.println("  ~ " + fields.get("equivalent"));
        String rest = (String) fields.get("remainder");
        String terms =
                ((List<?>) fields.get("terms")).stream().map(Object::toString).collect(Collectors.joining(" + "));
        out.println("  = " + terms + (rest.isEmpty() ? "" : " + " + rest));
        out.println("  limit " + fields.get("limit"));
        String band = (String) fields.get("constants");
        if (!band.isEmpty()) {
            out.println("  " + band);
        }
        if (fields.get("found_by").equals("multiseries")) {
            out.println("  by multiseries; no rule of a written proof reaches so far");
        }
    }

    private static String limit(Orders orders, Expr f) {
        try {
            return orders.limit(f).toString();
        } catch (UndecidedException e) {
            return "not decided: " + e.getMessage();
        }
    }
}
