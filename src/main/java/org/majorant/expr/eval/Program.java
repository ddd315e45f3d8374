package org.majorant.expr.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;

/**
 * Expressions compiled to a list of operations on registers, one register an operation, each shared subtree once. What is rational
 * without its symbols is a number, exactly; {@code x - y} is one operation; {@code W0(exp(x))} is {@code omega(x)}, which does not
 * overflow; functions of many arguments are folded; derivatives stand in closed form.
 *
 * <p>The arithmetic is a matter of those who run it: {@link DoubleProgram} on doubles, {@code prove.box} on intervals. More
 * expressions may be compiled into the same program, and share what they have in common.
 */
public final class Program {
    private static final int LARGEST_POWER = 1 << 20;

    /** What an operation does with its operands {@code x} and {@code y}. */
    public enum Op {
        /** {@link Instruction#number}. */
        NUMBER,
        /** The input with the index x. */
        INPUT,
        NEG,
        ADD,
        SUB,
        MUL,
        DIV,
        /** x to the whole {@link Instruction#power}. */
        WHOLE_POWER,
        /** x to the real y. */
        POWER,
        /** {@link Instruction#function} of x, of x and y, or of nothing. */
        CALL
    }

    /**
     * One operation, whose result is the register of its own index.
     *
     * @param x the register of the first operand, or the index of an input; of an operation without operands 0
     * @param y the register of the second operand; x where there is one operand
     * @param number of {@link Op#NUMBER}, else 0
     * @param power of {@link Op#WHOLE_POWER}, else 0
     * @param function of {@link Op#CALL}, else exp
     */
    public record Instruction(Op op, int x, int y, BigFraction number, int power, Fn function) {
        /** Whether it has operands, which are registers. */
        public boolean hasOperands() {
            return op != Op.NUMBER && op != Op.INPUT && !isConstant();
        }

        /** Whether it is a function of no arguments. */
        public boolean isConstant() {
            return op == Op.CALL && function.isConstant();
        }
    }

    private final List<Expr.Sym> inputs;
    private final Map<Expr, Integer> known = new IdentityHashMap<>();
    private final List<Instruction> code = new ArrayList<>();
    private final Compiler compiler = new Compiler();

    /** @param inputs the symbols whose values come in, in this order */
    public Program(List<Expr.Sym> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /**
     * The register of an expression, compiled if it is new.
     *
     * @throws NoValueException when a symbol is not among the inputs or a part has no value at a point
     */
    public int register(Expr e) {
        Integer at = known.get(e);
        if (at == null) {
            BigFraction exact = ExactEvaluator.constant(e);
            at = exact == null ? e.accept(compiler) : number(exact);
            known.put(e, at);
        }
        return at;
    }

    /** The operations so far, in the order in which they run. */
    public List<Instruction> code() {
        return Collections.unmodifiableList(code);
    }

    private int emit(Op op, int x, int y) {
        return emit(new Instruction(op, x, y, BigFraction.ZERO, 0, Fn.EXP));
    }

    private int emit(Instruction i) {
        code.add(i);
        return code.size() - 1;
    }

    private int number(BigFraction value) {
        return emit(new Instruction(Op.NUMBER, 0, 0, value, 0, Fn.EXP));
    }

    private int call(Fn f, int x, int y) {
        return emit(new Instruction(Op.CALL, x, y, BigFraction.ZERO, 0, f));
    }

    private final class Compiler implements ExprVisitor<Integer> {
        @Override
        public Integer num(Expr.Num node) {
            return number(node.value());
        }

        @Override
        public Integer sym(Expr.Sym node) {
            int i = inputs.indexOf(node);
            if (i < 0) {
                throw new NoValueException("the symbol ", node, " has no value");
            }
            return emit(Op.INPUT, i, i);
        }

        @Override
        public Integer neg(Expr.Neg node) {
            int x = register(node.operand());
            return emit(Op.NEG, x, x);
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
            int x = register(node.numerator());
            return emit(Op.DIV, x, register(node.denominator()));
        }

        @Override
        public Integer pow(Expr.Pow node) {
            int base = register(node.base());
            BigFraction k = ExactEvaluator.constant(node.exponent());
            if (k != null && Rationals.isInteger(k) && Math.abs(k.doubleValue()) < LARGEST_POWER) {
                return emit(new Instruction(Op.WHOLE_POWER, base, base, BigFraction.ZERO, k.intValue(), Fn.EXP));
            }
            return emit(Op.POWER, base, register(node.exponent()));
        }

        @Override
        public Integer call(Expr.Call node) {
            Fn f = node.function();
            if (f == Fn.W0 && node.argument() instanceof Expr.Call inner && inner.function() == Fn.EXP) {
                int x = register(inner.argument());
                return Program.this.call(Fn.OMEGA, x, x);
            }
            List<Integer> args =
                    node.arguments().stream().map(Program.this::register).toList();
            if (args.isEmpty()) {
                return Program.this.call(f, 0, 0);
            }
            int first = args.get(0);
            if (args.size() == 1 && !f.accepts(2)) {
                return Program.this.call(f, first, first);
            }
            return args.subList(1, args.size()).stream().reduce(first, (x, y) -> Program.this.call(f, x, y));
        }

        @Override
        public Integer formal(Expr.Formal node) {
            if (node.kind() == FormalKind.DIFF) {
                return register(Derivative.closedForm(node));
            }
            throw new NoValueException("no value at a point is known for ", node);
        }
    }
}
