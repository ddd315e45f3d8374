package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;
import org.majorant.find.ExponentChoice;
import org.majorant.find.ExponentSearch;
import picocli.CommandLine;

/** Lists the choices of rates and cost that give an exponent. */
@CommandLine.Command(
        name = "explore",
        mixinStandardHelpOptions = true,
        description =
                "Which choices of rates (risk A*M^(-a) + B*N^(-b) + optimisation) and cost (M^p*N^q*T^r) give an exponent; the"
                        + " simplest first. VALUES: 1/2, 1,2,3, 0..5, 0..2:1/2 (from, to, step).")
final class ExploreCommand implements Callable<Integer> {
    private static final long MOST = 50_000_000;

    @CommandLine.Option(names = "--exponent", required = true, paramLabel = "1/7", description = "Of C^(-1/7).")
    String exponent;

    @CommandLine.Option(names = "--a", defaultValue = "1", paramLabel = "VALUES", description = "Model (default: 1).")
    String a;

    @CommandLine.Option(
            names = "--b",
            defaultValue = "1/2",
            paramLabel = "VALUES",
            description = "Data (default: 1/2).")
    String b;

    @CommandLine.Option(
            names = "--c",
            defaultValue = "1",
            paramLabel = "VALUES",
            description = "Optimisation, where it is a power (default: 1).")
    String c;

    @CommandLine.Option(
            names = "--p",
            defaultValue = "0..5",
            paramLabel = "VALUES",
            description = "Cost of the model (0..5).")
    String p;

    @CommandLine.Option(
            names = "--q",
            defaultValue = "0..5",
            paramLabel = "VALUES",
            description = "Cost of data (0..5).")
    String q;

    @CommandLine.Option(
            names = "--r",
            defaultValue = "0..5",
            paramLabel = "VALUES",
            description = "Cost of time (0..5).")
    String r;

    @CommandLine.Option(
            names = "--optimisation",
            split = ",",
            defaultValue = "exponential,power",
            paramLabel = "FORM",
            description = "exponential, power, constant-step (default: exponential,power).")
    List<String> forms;

    @CommandLine.Option(
            names = "--limit",
            defaultValue = "20",
            paramLabel = "N",
            description = "Lines shown (default: 20).")
    int limit;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        BigFraction wanted = ExactNumbers.list(exponent, "--exponent").get(0);
        if (wanted.signum() <= 0) {
            throw new InputException("--exponent takes a positive number: C^(-1/7) has the exponent 1/7");
        }
        if (limit < 1) {
            throw new InputException("--limit takes a number of lines from 1, not " + limit);
        }
        ExponentSearch search = new ExponentSearch(
                forms.stream().map(ExploreCommand::form).toList(),
                positive(a, "--a"),
                positive(b, "--b"),
                positive(c, "--c"),
                nonNegative(p, "--p"),
                nonNegative(q, "--q"),
                nonNegative(r, "--r"));
        if (search.size() == 0) {
            throw new InputException("there is nothing to try: a list of values is empty");
        }
        if (search.size() > MOST) {
            throw new InputException("there are " + search.size() + " choices to try, more than " + MOST);
        }
        List<ExponentChoice> found = search.find(wanted);
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            print(search, wanted, found, out);
        }
        json.write(out, fields(search, wanted, found));
        return ExitStatus.AS_STATED;
    }

    private void print(ExponentSearch search, BigFraction wanted, List<ExponentChoice> found, PrintWriter out) {
        if (!output.quiet) {
            out.println(
                    "exponent " + Rationals.text(wanted) + ": " + found.size() + " of " + search.size() + " choices");
            search.constraints(wanted).forEach(l -> out.println("  " + l));
            out.printf(
                    "  %-14s %-5s %-5s %-5s %-4s %-4s %-4s %s%n",
                    "optimisation", "a", "b", "c", "p", "q", "r", "order");
        }
        found.stream()
                .limit(limit)
                .forEach(e -> out.printf(
                        "  %-14s %-5s %-5s %-5s %-4s %-4s %-4s %s%n",
                        e.form().text(),
                        Rationals.text(e.a()),
                        Rationals.text(e.b()),
                        e.c() == null ? "-" : Rationals.text(e.c()),
                        Rationals.text(e.p()),
                        Rationals.text(e.q()),
                        Rationals.text(e.r()),
                        e.order()));
        if (found.size() > limit && !output.quiet) {
            out.println("  … " + (found.size() - limit) + " more: --limit " + found.size());
        }
    }

    private static Map<String, Object> fields(ExponentSearch search, BigFraction wanted, List<ExponentChoice> found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exponent", Rationals.text(wanted));
        fields.put("tried", search.size());
        fields.put("constraints", search.constraints(wanted));
        fields.put("choices", found.stream().map(ExploreCommand::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(ExponentChoice e) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("optimisation", e.form().text());
        fields.put("a", Rationals.text(e.a()));
        fields.put("b", Rationals.text(e.b()));
        fields.put("c", e.c() == null ? null : Rationals.text(e.c()));
        fields.put("p", Rationals.text(e.p()));
        fields.put("q", Rationals.text(e.q()));
        fields.put("r", Rationals.text(e.r()));
        fields.put("logarithm", Rationals.text(e.logarithm()));
        fields.put("order", e.order());
        return fields;
    }

    private static ExponentChoice.Form form(String name) {
        for (ExponentChoice.Form f : ExponentChoice.Form.values()) {
            if (f.text().equals(name)) {
                return f;
            }
        }
        throw new InputException("--optimisation takes exponential, power or constant-step, not '" + name + "'");
    }

    private static List<BigFraction> positive(String text, String option) {
        List<BigFraction> all =
                ExactNumbers.list(text, option).stream().distinct().toList();
        if (all.stream().anyMatch(x -> x.signum() <= 0)) {
            throw new InputException(option + " takes positive numbers");
        }
        return all;
    }

    private static List<BigFraction> nonNegative(String text, String option) {
        List<BigFraction> all =
                ExactNumbers.list(text, option).stream().distinct().toList();
        if (all.stream().anyMatch(x -> x.signum() < 0)) {
            throw new InputException(option + " takes numbers of at least 0");
        }
        return all;
    }
}
