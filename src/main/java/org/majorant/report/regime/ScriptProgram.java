package org.majorant.report.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Program;

/**
 * A {@link Program} written as a JavaScript function on doubles, from an array of inputs to an array of results. It computes
 * what {@code DoubleProgram} computes but for the last bits of elementary functions; {@code Wm1(-exp(x))} does not underflow.
 */
final class ScriptProgram {
    private final Program program;

    private ScriptProgram(List<Expr.Sym> inputs) {
        program = new Program(inputs);
    }

    /**
     * {@code x => [...]}.
     *
     * @throws org.majorant.expr.eval.NoValueException when a symbol is not among the inputs
     */
    static String values(List<Expr.Sym> inputs, List<Expr> results) {
        ScriptProgram p = new ScriptProgram(inputs);
        String returned = results.stream().map(p::register).collect(Collectors.joining(", "));
        return p.function("[" + returned + "]");
    }

    /** {@code x => whether all relations hold}; a side without a value makes it false. */
    static String allHold(List<Expr.Sym> inputs, List<Relation> relations) {
        ScriptProgram p = new ScriptProgram(inputs);
        List<String> all = new ArrayList<>();
        for (Relation r : relations) {
            String left = p.register(r.left());
            all.add(left + " " + sign(r.op()) + " " + p.register(r.right()));
        }
        return p.function(all.isEmpty() ? "true" : String.join(" && ", all));
    }

    private String register(Expr e) {
        return "r" + program.register(e);
    }

    private static String sign(Relation.Op op) {
        return switch (op) {
            case EQ -> "===";
            case NE -> "!==";
            case LT, LE, GT, GE -> op.text();
        };
    }

    private String function(String result) {
        StringBuilder out = new StringBuilder("function (x) {\n");
        List<Program.Instruction> code = program.code();
        for (int i = 0; i < code.size(); i++) {
            out.append("    const r")
                    .append(i)
                    .append(" = ")
                    .append(operation(code, i))
                    .append(";\n");
        }
        return out.append("    return ").append(result).append(";\n  }").toString();
    }

    private static String operation(List<Program.Instruction> code, int i) {
        Program.Instruction op = code.get(i);
        String x = "r" + op.x();
        String y = "r" + op.y();
        return switch (op.op()) {
            case NUMBER -> number(op.number().doubleValue());
            case INPUT -> "x[" + op.x() + "]";
            case NEG -> "-" + x;
            case ADD -> x + " + " + y;
            case SUB -> x + " - " + y;
            case MUL -> x + " * " + y;
            case DIV -> x + " / " + y;
            case WHOLE_POWER -> wholePower(x, op.power());
            case POWER -> "Math.pow(" + x + ", " + y + ")";
            case CALL -> call(code, op);
        };
    }

    private static String wholePower(String x, int n) {
        return n == 2 ? x + " * " + x : n == -1 ? "1 / " + x : "Math.pow(" + x + ", " + n + ")";
    }

    /** The shortest decimal that reads as the double, as both languages read it. */
    static String number(double value) {
        return Double.isInfinite(value) ? value > 0 ? "Infinity" : "-Infinity" : Double.toString(value);
    }

    private static String call(List<Program.Instruction> code, Program.Instruction op) {
        if (op.function() == Fn.WM1 && code.get(op.x()).op() == Program.Op.NEG) {
            Program.Instruction inner = code.get(code.get(op.x()).x());
            if (inner.op() == Program.Op.CALL && inner.function() == Fn.EXP) {
                return "lambertWm1OfNegExp(-r" + inner.x() + ")";
            }
        }
        String x = "r" + op.x();
        return switch (op.function()) {
            case EXP -> "Math.exp(" + x + ")";
            case LOG -> "Math.log(" + x + ")";
            case SQRT -> "Math.sqrt(" + x + ")";
            case W0 -> "lambertW0(" + x + ")";
            case WM1 -> "lambertWm1(" + x + ")";
            case OMEGA -> "wrightOmega(" + x + ")";
            case ABS -> "Math.abs(" + x + ")";
            case MIN -> "Math.min(" + x + ", r" + op.y() + ")";
            case MAX -> "Math.max(" + x + ", r" + op.y() + ")";
            case CEIL -> "Math.ceil(" + x + ")";
            case FLOOR -> "Math.floor(" + x + ")";
            case ARTANH -> "Math.atanh(" + x + ")";
            case ERF -> "errorFunction(" + x + ")";
            case PI -> "Math.PI";
        };
    }
}
