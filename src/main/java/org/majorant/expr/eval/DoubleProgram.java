package org.majorant.expr.eval;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;

/**
 * A {@link Program} run on doubles. Values follow IEEE 754: NaN outside the domain. Nothing is decided by them. Without allocation
 * when the caller keeps the registers.
 */
public final class DoubleProgram {
    private final Program.Op[] ops;
    private final Fn[] functions;
    private final int[] left;
    private final int[] right;
    private final int[] powers;
    private final double[] numbers;
    private final int result;

    private DoubleProgram(List<Program.Instruction> code, int result) {
        this.result = result;
        ops = code.stream().map(Program.Instruction::op).toArray(Program.Op[]::new);
        functions = code.stream().map(Program.Instruction::function).toArray(Fn[]::new);
        left = code.stream().mapToInt(Program.Instruction::x).toArray();
        right = code.stream().mapToInt(Program.Instruction::y).toArray();
        powers = code.stream().mapToInt(Program.Instruction::power).toArray();
        numbers = code.stream().mapToDouble(i -> i.number().doubleValue()).toArray();
    }

    /**
     * Compiles an expression.
     *
     * @param inputs the symbols whose values come in, in this order
     * @throws NoValueException when a symbol is not among them or a part has no value at a point
     */
    public static DoubleProgram compile(Expr e, List<Expr.Sym> inputs) {
        Program program = new Program(inputs);
        int result = program.register(e);
        return new DoubleProgram(program.code(), result);
    }

    /** A scratch array for {@link #value(double[], double[])}. */
    public double[] newRegisters() {
        return new double[ops.length];
    }

    public double value(double... inputs) {
        return value(inputs, newRegisters());
    }

    /** The value; {@code registers} is overwritten and belongs to one thread. */
    public double value(double[] inputs, double[] registers) {
        double[] r = registers;
        for (int i = 0; i < ops.length; i++) {
            int x = left[i];
            int y = right[i];
            r[i] = switch (ops[i]) {
                case NUMBER -> numbers[i];
                case INPUT -> inputs[x];
                case NEG -> -r[x];
                case ADD -> r[x] + r[y];
                case SUB -> r[x] - r[y];
                case MUL -> r[x] * r[y];
                case DIV -> r[x] / r[y];
                case WHOLE_POWER -> power(r[x], powers[i]);
                case POWER -> StrictMath.pow(r[x], r[y]);
                case CALL -> DoubleFunctions.value(functions[i], r[x], r[y]);
            };
        }
        return r[result];
    }

    private static double power(double x, int n) {
        return n == 2 ? x * x : n == -1 ? 1 / x : StrictMath.pow(x, n);
    }
}
