package org.majorant.fit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.expr.eval.NoValueException;

/** A law of the loss as doubles: its value and its derivatives by the constants, at resources. Immutable. */
public final class LossLaw {
    private final Expr rightSide;
    private final List<Expr.Sym> resources;
    private final List<Constant> constants;
    private final List<Coordinate> coordinates;
    private final DoubleProgram value;
    private final List<DoubleProgram> slopes = new ArrayList<>();

    private LossLaw(Expr rightSide, List<Expr.Sym> resources, List<Constant> constants) {
        this.rightSide = rightSide;
        this.resources = List.copyOf(resources);
        this.constants = List.copyOf(constants);
        this.coordinates =
                constants.stream().map(c -> Coordinate.of(c.symbol().domain())).toList();
        List<Expr.Sym> inputs = new ArrayList<>(resources);
        constants.forEach(c -> inputs.add(c.symbol()));
        value = DoubleProgram.compile(rightSide, inputs);
        for (Constant c : constants) {
            slopes.add(DoubleProgram.compile(Derivative.of(rightSide, c.symbol()), inputs));
        }
    }

    /**
     * The law {@code loss = rightSide}.
     *
     * @param resources the symbols that every run gives a value
     * @param fixed values of constants that are not fitted
     * @throws IllegalArgumentException when nothing is left to fit, a constant has no interval of reals for its domain, or the
     *     law has no derivative or no value in doubles
     */
    public static LossLaw of(Expr rightSide, List<Expr.Sym> resources, Map<Expr.Sym, Expr> fixed) {
        Expr law = Exprs.substitute(rightSide, fixed);
        Set<Expr.Sym> free = new LinkedHashSet<>(Exprs.freeSymbols(law));
        resources.forEach(free::remove);
        if (free.isEmpty()) {
            throw new IllegalArgumentException("no constant of the law is left to fit");
        }
        for (Expr.Sym s : free) {
            if (!s.domain().isInterval()) {
                throw new IllegalArgumentException(s.name() + " has the domain " + s.domain()
                        + ", and constants are fitted on intervals of reals alone; give it a value");
            }
        }
        try {
            return new LossLaw(law, resources, kinds(law, free));
        } catch (NotDifferentiableException | NoValueException e) {
            throw new IllegalArgumentException("the law cannot be fitted: " + e.getMessage(), e);
        }
    }

    /** A constant is linear when no derivative by a linear one speaks of it or of itself. */
    private static List<Constant> kinds(Expr law, Set<Expr.Sym> free) {
        Set<Expr.Sym> linear = new LinkedHashSet<>();
        for (Expr.Sym s : free) {
            Set<Expr.Sym> together = new LinkedHashSet<>(linear);
            together.add(s);
            boolean affine = together.stream()
                    .allMatch(c ->
                            Exprs.freeSymbols(Derivative.of(law, c)).stream().noneMatch(together::contains));
            if (affine) {
                linear.add(s);
            }
        }
        List<Constant> all = new ArrayList<>();
        for (Expr.Sym s : free) {
            Constant.Kind other = outsideExponents(law, s) ? Constant.Kind.SCALE : Constant.Kind.EXPONENT;
            all.add(new Constant(s, linear.contains(s) ? Constant.Kind.LINEAR : other));
        }
        return all;
    }

    private static boolean outsideExponents(Expr e, Expr.Sym s) {
        if (e == s) {
            return true;
        }
        return e instanceof Expr.Pow p
                ? outsideExponents(p.base(), s)
                : Exprs.parts(e).stream().anyMatch(part -> outsideExponents(part, s));
    }

    /** The resources that stand under one function or power with a constant; all where there are none. */
    Set<Expr.Sym> companions(Expr.Sym constant) {
        Set<Expr.Sym> found = new LinkedHashSet<>();
        for (Expr part : Exprs.strictParts(rightSide)) {
            if ((part instanceof Expr.Call || part instanceof Expr.Pow) && Exprs.contains(part, constant)) {
                found.addAll(Exprs.freeSymbols(part));
            }
        }
        found.retainAll(resources);
        return found.isEmpty() ? new LinkedHashSet<>(resources) : found;
    }

    /** The symbols that runs give values, in the order of {@link Measurements}. */
    public List<Expr.Sym> resources() {
        return resources;
    }

    /** What is fitted, in the order of all arrays of values. */
    public List<Constant> constants() {
        return constants;
    }

    /** The right side, with fixed constants put in. */
    public Expr rightSide() {
        return rightSide;
    }

    Coordinate coordinate(int constant) {
        return coordinates.get(constant);
    }

    int size() {
        return constants.size();
    }

    /** The values of constants at coordinates. */
    double[] values(double[] at) {
        double[] all = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            all[j] = coordinates.get(j).value(at[j]);
        }
        return all;
    }

    /** A calculator with registers of its own; for one thread. */
    Calculator calculator() {
        return new Calculator(this);
    }

    /** The law's loss at resources, by the formula in doubles; NaN outside the domain. */
    public double loss(double[] at, double[] constantValues) {
        return calculator().loss(at, constantValues);
    }

    /** Values and derivatives without allocation. */
    static final class Calculator {
        private final LossLaw law;
        private final double[] inputs;
        private final double[] valueRegisters;
        private final double[][] slopeRegisters;

        Calculator(LossLaw law) {
            this.law = law;
            inputs = new double[law.resources.size() + law.size()];
            valueRegisters = law.value.newRegisters();
            slopeRegisters =
                    law.slopes.stream().map(DoubleProgram::newRegisters).toArray(double[][]::new);
        }

        double loss(double[] resources, double[] constants) {
            System.arraycopy(resources, 0, inputs, 0, resources.length);
            System.arraycopy(constants, 0, inputs, resources.length, constants.length);
            return law.value.value(inputs, valueRegisters);
        }

        /** The derivative by a constant where {@link #loss} was asked last. */
        double slope(int constant) {
            return law.slopes.get(constant).value(inputs, slopeRegisters[constant]);
        }
    }
}
