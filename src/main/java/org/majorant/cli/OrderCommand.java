package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
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
            diagnostics.all().forEach(d -> spec.commandLine().getErr().print(d.render()));
            return ExitStatus.BAD_INPUT;
        }
        Orders orders = new Orders(approach.get().variable(), approach.get().target(), known);
        try {
            if (isZero(f.get(), known)) {
                spec.commandLine().getOut().println("0");
                return ExitStatus.AS_STATED;
            }
            List<Map<String, Object>> answers = new ArrayList<>();
            for (Map.Entry<Orders.Side, Orders> side : orders.sides().entrySet()) {
                answers.add(answer(side.getKey(), side.getValue(), f.get(), band(f.get(), approach.get(), known)));
            }
            json.write(spec.commandLine().getOut(), answers.size() == 1 ? answers.get(0) : Map.of("sides", answers));
            return ExitStatus.AS_STATED;
        } catch (UndecidedException | NotDifferentiableException e) {
            spec.commandLine().getErr().println("majorant: undecided: " + e.getMessage());
            if (e.getMessage().startsWith("the sign of ")) {
                spec.commandLine().getErr().println("hint: say more of the symbols, such as --given \"p < q\"");
            }
            return ExitStatus.FAILED;
        }
    }

    private static boolean isZero(Expr f, List<Relation> known) {
        try {
            return NormalForm.assuming(known).equal(f, Expr.ZERO);
        } catch (UndecidedException e) {
            return false;
        }
    }

    /** Explicit constants, where some are known; else empty. */
    private static String band(Expr f, QuestionReader.Approach a, List<Relation> known) {
        boolean grows = Orders.isInfinite(a.target()) && !(a.target() instanceof Expr.Neg);
        try {
            return grows && a.variable().domain().isPositive()
                    ? Bands.of(f, a.variable(), known).text("f", a.variable())
                    : "";
        } catch (UndecidedException | NotDifferentiableException e) {
            return "";
        }
    }

    private Map<String, Object> answer(Orders.Side side, Orders orders, Expr f, String band) {
        Expansion x = orders.expand(f);
        Expr scale = orders.scale();
        String theta = "Theta(" + x.leading().growth().of(scale) + ")";
        String leading = x.leading().of(scale).toString();
        List<String> terms = x.terms().stream().map(t -> t.of(scale).toString()).toList();
        String rest = x.isExact() ? "" : "o(" + x.remainder().of(scale) + ")";
        String limit = limit(orders, f);
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            out.println(theta + (side == Orders.Side.ALL ? "" : " " + side.text()));
            if (!output.quiet) {
                out.println("  ~ " + leading);
                out.println("  = " + String.join(" + ", terms) + (rest.isEmpty() ? "" : " + " + rest));
                out.println("  limit " + limit);
                if (!band.isEmpty()) {
                    out.println("  " + band);
                }
            }
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("expression", expression);
        fields.put("as", as + (side == Orders.Side.ALL ? "" : " " + side.text()));
        fields.put("theta", theta);
        fields.put("equivalent", leading);
        fields.put("terms", terms);
        fields.put("remainder", rest);
        fields.put("limit", limit);
        fields.put("constants", band);
        return fields;
    }

    private static String limit(Orders orders, Expr f) {
        try {
            return orders.limit(f).toString();
        } catch (UndecidedException e) {
            return "not decided: " + e.getMessage();
        }
    }
}
