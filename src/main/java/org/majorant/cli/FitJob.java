package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.fit.Bootstrap;
import org.majorant.fit.LawFit;
import org.majorant.fit.LossLaw;
import org.majorant.fit.Measurements;
import org.majorant.fit.ProfileLikelihood;

/** Carries out {@code fit}; apart from the command, so that other commands do not load what it needs. */
final class FitJob {
    /** Rows of different resources that each constant takes. */
    private static final int ROWS_A_CONSTANT = 3;

    private static final int FEWEST_DRAWS = 20;

    /** How often a profile may meet a better minimum before the fit is said not to settle. */
    private static final int MOST_RESTARTS = 5;

    private final FitCommand c;

    /** @param command the options */
    FitJob(FitCommand command) {
        c = command;
    }

    int run() throws IOException {
        if (c.resamples < FEWEST_DRAWS) {
            throw new InputException("--resamples takes a number from " + FEWEST_DRAWS + " on");
        }
        if (!(c.delta > 0) || c.delta == Double.POSITIVE_INFINITY) {
            throw new InputException("--delta takes a positive number");
        }
        if (c.target != null) {
            OwnFile.refuseSame(c.target, InputFile.path(c.data));
            OwnFile.refuseAnothers(c.target, "fit", FitTheory::isOwn);
        }
        FitAnswer answer =
                answer(FitLaw.of(c.law, c.theory, c.spec.commandLine().getErr()));
        FitText text = new FitText(answer);
        PrintWriter out = c.spec.commandLine().getOut();
        if (!c.json.alone()) {
            out.print(c.output.quiet ? text.brief() : text.text());
        }
        c.json.write(out, text.fields());
        if (c.target != null) {
            WholeFile.write(c.target, new FitTheory(answer, name(c.target)).text());
        }
        return answer.settled() ? ExitStatus.AS_STATED : ExitStatus.FAILED;
    }

    /** The name of a theory in a file: that of the file, as far as a name may have its characters. */
    private static String name(Path file) {
        String plain = file.getFileName().toString().replaceFirst("\\.md$", "").replaceAll("[^A-Za-z0-9-]+", "-");
        return plain.matches("[A-Za-z].*[A-Za-z0-9]") ? plain : "fitted";
    }

    private FitAnswer answer(FitLaw wanted) {
        RunTable table = RunTable.read(InputFile.path(c.data));
        RunColumns runs = new RunColumns(table, c.columns, c.withs);
        LossLaw lossLaw = lossLaw(wanted, runs);
        List<double[]> resources = new ArrayList<>();
        for (Expr.Sym s : lossLaw.resources()) {
            resources.add(runs.values(s.name(), s.domain()));
        }
        double[] loss = runs.values(wanted.loss().name(), Domain.POSITIVE);
        int column = c.group.isEmpty() ? -1 : table.column(c.group, "--group");
        List<String> groups = IntStream.range(0, table.size())
                .mapToObj(i -> column < 0 ? "" : table.text(i, column))
                .toList();
        List<String> units = column < 0
                ? IntStream.range(0, table.size()).mapToObj(Integer::toString).toList()
                : groups;
        double[] rung = c.hold.isEmpty() ? new double[0] : held(runs, table, FitRows.symbol(c.hold));
        runs.requireUse();
        if (!c.asIs) {
            runs.suspect(groups);
        }
        table.refuse();
        double[][] at = new double[table.size()][];
        for (int i = 0; i < at.length; i++) {
            int row = i;
            at[i] = resources.stream().mapToDouble(r -> r[row]).toArray();
        }
        if (at.length == 0) {
            throw new InputException("'" + c.data + "' has a header and no rows");
        }
        FitRows rows = FitRows.of(Measurements.of(at, loss), units, c.leave, c.hold, rung);
        long needed = (long) ROWS_A_CONSTANT * lossLaw.constants().size();
        if (rows.places() < needed) {
            throw new InputException(
                    "'" + c.data + "' has " + rows.places() + " rows to fit that differ in their resources; "
                            + lossLaw.constants().size() + " constants take " + needed
                            + ", three for each; give more runs, or some constants by --let");
        }
        return fitted(wanted, lossLaw, rows, runs.origins());
    }

    private double[] held(RunColumns runs, RunTable table, String symbol) {
        double[] all = runs.values(symbol, Domain.REAL);
        table.refuse();
        return all;
    }

    private LossLaw lossLaw(FitLaw wanted, RunColumns runs) {
        Map<String, BigFraction> given = ExactNumbers.assignments("--let", c.lets);
        Map<Expr.Sym, Expr> fixed = new LinkedHashMap<>();
        List<Expr.Sym> resources = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Expr.Sym s : Exprs.freeSymbols(wanted.relation().right())) {
            names.add(s.name());
            BigFraction x = given.get(s.name());
            if (x != null && !s.domain().contains(x)) {
                throw new InputException("--let " + s.name() + " lies outside its domain " + s.domain());
            }
            if (x != null) {
                fixed.put(s, Expr.num(x));
            } else if (runs.gives(s.name())) {
                resources.add(s);
            }
        }
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new InputException(
                        "--let: the law has no symbol " + name + "; it has " + String.join(", ", names));
            }
        }
        if (names.contains(wanted.loss().name())) {
            throw new InputException("the loss " + wanted.loss().name() + " stands on both sides of the law");
        }
        if (resources.isEmpty()) {
            throw new InputException("no symbol of the law has a column; the law has " + String.join(", ", names)
                    + "; say which columns they are, such as --column " + names.get(0) + "=COLUMN");
        }
        try {
            return LossLaw.of(wanted.relation().right(), resources, fixed);
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage());
        }
    }

    private FitAnswer fitted(FitLaw wanted, LossLaw lossLaw, FitRows rows, Map<String, String> origins) {
        LawFit fit = new LawFit(lossLaw, rows.only(rows.fitted()), c.delta);
        try {
            List<LawFit.Minimum> minima = fit.minima();
            LawFit.Minimum minimum = minima.get(0);
            List<ProfileLikelihood.Interval> profiles = List.of();
            for (int round = 0; profiles.isEmpty(); round++) {
                profiles = profiles(fit, minimum, minima);
                Optional<double[]> better =
                        profiles.stream().flatMap(p -> p.better().stream()).findFirst();
                if (better.isPresent() && round < MOST_RESTARTS) {
                    minimum = fit.from(better.get());
                    profiles = List.of();
                }
            }
            Bootstrap bootstrap = Bootstrap.of(fit, rows.groupsFitted(), minimum, c.resamples, c.seed);
            Optional<LawFit.Minimum> all = c.leave == 0
                    ? Optional.empty()
                    : Optional.of(new LawFit(
                                    lossLaw,
                                    rows.only(
                                            IntStream.concat(IntStream.of(rows.fitted()), IntStream.of(rows.leftOut()))
                                                    .toArray()),
                                    c.delta)
                            .minimum());
            return new FitAnswer(
                    wanted,
                    c.data,
                    origins,
                    ExactNumbers.words(c.lets),
                    rows,
                    fit,
                    minimum,
                    bootstrap,
                    c.seed,
                    c.group,
                    profiles,
                    all);
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage());
        }
    }

    private static List<ProfileLikelihood.Interval> profiles(
            LawFit fit, LawFit.Minimum minimum, List<LawFit.Minimum> minima) {
        ProfileLikelihood profile = new ProfileLikelihood(fit, minimum, minima);
        return IntStream.range(0, fit.law().constants().size())
                .parallel()
                .mapToObj(profile::interval)
                .toList();
    }
}
