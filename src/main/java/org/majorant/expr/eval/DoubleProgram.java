package org.majorant.expr.eval;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.number.lambert.LambertW;

/**
 * An expression compiled to a flat tape of double operations, each shared subtree computed once. Values follow IEEE 754: NaN
 * outside the domain. Nothing is decided by them. Without allocation when the caller keeps the registers.
 */
public final class DoubleProgram {
    private enum Op {
        CONSTANT,
        INPUT,
        NEG,
        ADD,
        SUB,
        MUL,
        DIV,
        POW,
        SQUARE,
        RECIPROCAL,
        EXP,
        LOG,
        SQRT,
        W0,
        WM1,
        OMEGA,
        ABS,
        MIN,
        MAX,
        CEIL,
        FLOOR,
        ARTANH
    }

    private final Op[] ops;
    private final int[] left;
    private final int[] right;
    private final double[] constants;

    private DoubleProgram(Compiler c) {
        ops = c.ops.toArray(new Op[0]);
        left = c.left.stream().mapToInt(Integer::intValue).toArray();
        right = c.right.stream().mapToInt(Integer::intValue).toArray();
        constants = c.constants.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Compiles an expression.
     *
     * @param inputs the symbols whose values come in, in this order
     * @throws NoValueException when a symbol is not among them or a part has no value at a point
     */
    public static DoubleProgram compile(Expr e, List<Expr.Sym> inputs) {
        Compiler c = new Compiler(inputs);
        c.register(e);
        return new DoubleProgram(c);
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
                case CONSTANT -> constants[i];
                case INPUT -> inputs[x];
                case NEG -> -r[x];
                case ADD -> r[x] + r[y];
                case SUB -> r[x] - r[y];
                case MUL -> r[x] * r[y];
                case DIV -> r[x] / r[y];
                case SQUARE -> r[x] * r[x];
                case RECIPROCAL -> 1 / r[x];
                case POW -> StrictMath.pow(r[x], r[y]);
                case EXP -> StrictMath.exp(r[x]);
                case LOG -> StrictMath.log(r[x]);
                case SQRT -> Math.sqrt(r[x]);
                case W0 -> LambertW.w0(r[x]);
                case WM1 -> LambertW.wm1(r[x]);
                case OMEGA -> LambertW.omega(r[x]);
                case ABS -> Math.abs(r[x]);
                case MIN -> Math.min(r[x], r[y]);
                case MAX -> Math.max(r[x], r[y]);
                case CEIL -> Math.ceil(r[x]);
                case FLOOR -> Math.floor(r[x]);
                case ARTANH -> 0.5 * (StrictMath.log1p(r[x]) - StrictMath.log1p(-r[x]));
            };
        }
        return r[ops.length - 1];
    }

    private static final class Compiler implements ExprVisitor<Integer> {
        private final List<Expr.Sym> inputs;
        private final IdentityHashMap<Expr, Integer> known = new IdentityHashMap<>();
        private final List<Op> ops = new ArrayList<>();
        private final List<Integer> left = new ArrayList<>();
        private final List<Integer> right = new ArrayList<>();
        private final List<Double> constants = new ArrayList<>();

        Compiler(List<Expr.Sym> inputs) {
            this.inputs = inputs;
        }

        int register(Expr e) {
            Integer at = known.get(e);
            if (at == null) {
                at = e.accept(this);
                known.put(e, at);
            }
            return at;
        }

        private int emit(Op op, int x, int y) {
            return emit(op, x, y, 0);
        }

        private int emit(Op op, int x, int y, double constant) {
            ops.add(op);
            left.add(x);
            right.add(y);
            constants.add(constant);
            return ops.size() - 1;
        }

        @Override
        public Integer num(Expr.Num node) {
            return emit(Op.CONSTANT, 0, 0, node.value().doubleValue());
        }

        @Override
        public Integer sym(Expr.Sym node) {
            int i = inputs.indexOf(node);
            if (i < 0) {
                throw new NoValueException("the symbol ", node, " has no value");
            }
            return emit(Op.INPUT, i, 0);
        }

        @Override
        public Integer neg(Expr.Neg node) {
            return emit(Op.NEG, register(node.operand()), 0);
        }

        @Override
        public Integer add(Expr.Add node) {
            int sum = register(node.terms().get(0));
            for (Expr t : node.terms().subList(1, node.terms().size())) {
                sum = t instanceof Expr.Neg minus
                        ? emit(Op.SUB, sum, register(minus.operand()))
                        : emit(Op.ADD, sum, register(t));
            }
            return sum;
        }

        @Override
        public Integer mul(Expr.Mul node) {
            int product = register(node.factors().get(0));
            for (Expr f : node.factors().subList(1, node.factors().size())) {
                product = emit(Op.MUL, product, register(f));
            }
            return product;
        }

        @Override
        public Integer div(Expr.Div node) {
            return emit(Op.DIV, register(node.numerator()), register(node.denominator()));
        }

        @Override
        public Integer pow(Expr.Pow node) {
            int base = register(node.base());
            if (node.exponent() instanceof Expr.Num n) {
                double k = n.value().doubleValue();
                if (k == 2) {
                    return emit(Op.SQUARE, base, 0);
                } else if (k == -1) {
                    return emit(Op.RECIPROCAL, base, 0);
                } else if (k == 0.5) {
                    return emit(Op.SQRT, base, 0);
                }
            }
            return emit(Op.POW, base, register(node.exponent()));
        }

        @Override
        public Integer call(Expr.Call node) {
            List<Integer> args = new ArrayList<>();
            if (node.function() == org.majorant.expr.Fn.W0 && isExp(node.argument())) {
                return emit(Op.OMEGA, register(((Expr.Call) node.argument()).argument()), 0);
            }
            node.arguments().forEach(a -> args.add(register(a)));
            int x = args.get(0);
            return switch (node.function()) {
                case EXP -> emit(Op.EXP, x, 0);
                case LOG -> emit(Op.LOG, x, 0);
                case SQRT -> emit(Op.SQRT, x, 0);
                case W0 -> emit(Op.W0, x, 0);
                case WM1 -> emit(Op.WM1, x, 0);
                case OMEGA -> emit(Op.OMEGA, x, 0);
                case ABS -> emit(Op.ABS, x, 0);
                case MIN -> fold(Op.MIN, args);
                case MAX -> fold(Op.MAX, args);
                case CEIL -> emit(Op.CEIL, x, 0);
                case FLOOR -> emit(Op.FLOOR, x, 0);
                case ARTANH -> emit(Op.ARTANH, x, 0);
            };
        }

        private static boolean isExp(Expr e) {
            return e instanceof Expr.Call c && c.function() == org.majorant.expr.Fn.EXP;
        }

        private int fold(Op op, List<Integer> args) {
            int best = args.get(0);
            for (int a : args.subList(1, args.size())) {
                best = emit(op, best, a);
            }
            return best;
        }

        @Override
        public Integer formal(Expr.Formal node) {
            if (node.kind() == FormalKind.DIFF && !Exprs.freeSymbols(node).isEmpty()) {
                return register(Derivative.closedForm(node));
            }
            throw new NoValueException("no value at a point is known for ", node);
        }
    }
}
