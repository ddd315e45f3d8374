package org.majorant.prove.box;

import java.util.Arrays;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.eval.NoValueException;
import org.majorant.expr.eval.Program;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;

/**
 * A {@link Program} run on intervals. A register holds an interval that contains the expression's value at every point of the box
 * where it is defined, and whether it is known to be defined on the whole box: then it is continuous there too, unless it holds
 * {@code floor} or {@code ceil}.
 */
final class Tape {
    private final Program program;
    private Program.Instruction[] code = {};

    /** The intervals of numbers and constants, by register; else empty. */
    private Interval[] constants = {};

    private final boolean inDomains;

    /** Whether an input is above 0 at every point that counts. */
    private final boolean[] above;

    /** @param inDomains whether only those points of a box count at which every input lies in the domain of its symbol */
    Tape(List<Expr.Sym> inputs, boolean inDomains) {
        this.program = new Program(inputs);
        this.inDomains = inDomains;
        this.above = new boolean[inputs.size()];
        for (int i = 0; i < above.length; i++) {
            above[i] = inDomains && inputs.get(i).domain().isPositive();
        }
    }

    /** The values that one run leaves. */
    static final class Registers {
        final Interval[] value;
        final boolean[] defined;
        /** Known to be above 0 wherever it is defined, though an underflow may have put the lower end at 0. */
        final boolean[] positive;

        private Registers(int size) {
            value = new Interval[size];
            defined = new boolean[size];
            positive = new boolean[size];
        }
    }

    int size() {
        return code.length;
    }

    Registers newRegisters() {
        return new Registers(code.length);
    }

    /**
     * The register of an expression, compiled if it is new.
     *
     * @throws NoValueException when a symbol is not among the inputs or a part has no value at a point
     */
    int register(Expr e) {
        int at = program.register(e);
        int before = code.length;
        code = program.code().toArray(Program.Instruction[]::new);
        constants = Arrays.copyOf(constants, code.length);
        for (int i = before; i < code.length; i++) {
            constants[i] = constant(code[i]);
        }
        return at;
    }

    private static Interval constant(Program.Instruction in) {
        return in.op() == Program.Op.NUMBER
                ? Ends.enclosing(in.number())
                : in.isConstant() ? IntervalFunctions.constant(in.function()) : Interval.EMPTY;
    }

    /** Runs the instructions from one to another (exclusive) over a box. */
    void run(Interval[] box, Registers r, int from, int to) {
        for (int i = from; i < to; i++) {
            Program.Instruction in = code[i];
            if (!in.hasOperands()) {
                r.value[i] = in.op() == Program.Op.INPUT ? box[in.x()] : constants[i];
                boolean open = in.op() == Program.Op.INPUT && above[in.x()] && reachesDownTo0(r.value[i]);
                r.positive[i] = r.value[i].inf() > 0 || open;
                r.defined[i] = true;
                continue;
            }
            Interval x = r.value[in.x()];
            Interval y = r.value[in.y()];
            r.value[i] = value(in, x, y);
            r.positive[i] = r.value[i].inf() > 0 || isPositive(in, r.positive[in.x()], r.positive[in.y()]);
            boolean positiveBase =
                    in.op() != Program.Op.POWER || y.inf() > 0 || r.positive[in.x()] && (inDomains || x.inf() > 0);
            Interval first = inDomains && r.positive[in.x()] ? open(x) : x;
            Interval second = inDomains && r.positive[in.y()] ? open(y) : y;
            r.defined[i] = r.defined[in.x()] && r.defined[in.y()] && positiveBase && isDefined(in, first, second);
        }
    }

    private static boolean reachesDownTo0(Interval x) {
        return x.inf() == 0 && x.sup() > 0;
    }

    /** The members above 0, for the question where an operation is defined: that reads the signs of ends alone. */
    private static Interval open(Interval x) {
        return reachesDownTo0(x) ? Ends.of(Double.MIN_VALUE, x.sup()) : x;
    }

    private static Interval value(Program.Instruction in, Interval x, Interval y) {
        return switch (in.op()) {
            case NUMBER, INPUT -> throw new IllegalStateException();
            case NEG -> x.neg();
            case ADD -> x.add(y);
            case SUB -> x.sub(y);
            case MUL -> x.mul(y);
            case DIV -> x.div(y);
            case WHOLE_POWER -> x.pown(in.power());
            case POWER -> x.inf() >= 0 && (x.sup() > 0 || y.inf() > 0) ? x.pow(y) : Interval.ENTIRE;
            case CALL -> IntervalFunctions.value(in.function(), x, y);
        };
    }

    private static boolean isPositive(Program.Instruction in, boolean x, boolean y) {
        return switch (in.op()) {
            case ADD, MUL, DIV -> x && y;
            case POWER, WHOLE_POWER -> x;
            case NUMBER, INPUT, NEG, SUB -> false;
            case CALL -> IntervalFunctions.isPositive(in.function(), x, y);
        };
    }

    /** Whether the operation is defined, and continuous but for steps, at all members of its operands. */
    private static boolean isDefined(Program.Instruction in, Interval x, Interval y) {
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        return switch (in.op()) {
            case NUMBER, INPUT, NEG, ADD, SUB, MUL -> true;
            case DIV -> y.inf() > 0 || y.sup() < 0;
            case WHOLE_POWER -> in.power() > 0 || x.inf() > 0 || x.sup() < 0;
            case POWER -> x.inf() >= 0;
            case CALL -> IntervalFunctions.isDefined(in.function(), x);
        };
    }
}
