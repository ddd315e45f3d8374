package org.majorant.prove.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;
import org.majorant.number.interval.Lambert;

/**
 * Expressions compiled to a flat tape of interval operations, each shared subtree computed once. A register holds an interval
 * that contains the expression's value at every point of the box where it is defined, and whether it is known to be defined
 * on the whole box: then it is continuous there too, unless it holds {@code floor} or {@code ceil}.
 */
final class Tape implements ExprVisitor<Integer> {
    private enum Op {
        CONSTANT,
        INPUT,
        NEG,
        ADD,
        SUB,
        MUL,
        DIV,
        POWN,
        POW,
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

    private record Instruction(Op op, int x, int y, Interval constant) {}

    private final List<Expr.Sym> inputs;
    private final Map<Expr, Integer> known = new HashMap<>();
    private final List<Instruction> code = new ArrayList<>();

    Tape(List<Expr.Sym> inputs) {
        this.inputs = inputs;
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
        return code.size();
    }

    Registers newRegisters() {
        return new Registers(code.size());
    }

    /**
     * The register of an expression, compiled if it is new.
     *
     * @throws NoValueException when a symbol is not among the inputs or a part has no value at a point
     */
    int register(Expr e) {
        Integer at = known.get(e);
        if (at == null) {
            BigFraction exact = ExactEvaluator.constant(e);
            at = exact == null ? e.accept(this) : emit(Op.CONSTANT, 0, 0, Ends.enclosing(exact));
            known.put(e, at);
        }
        return at;
    }

    /** Runs the instructions from one to another (exclusive) over a box. */
    void run(Interval[] box, Registers r, int from, int to) {
        for (int i = from; i < to; i++) {
            Instruction in = code.get(i);
            boolean plain = in.op == Op.CONSTANT || in.op == Op.INPUT;
            Interval x = plain ? Interval.EMPTY : r.value[in.x];
            Interval y = plain ? Interval.EMPTY : r.value[in.y];
            r.value[i] = plain && in.op == Op.INPUT ? box[in.x] : value(in, x, y);
            r.positive[i] = r.value[i].inf() > 0 || !plain && isPositive(in.op, r.positive[in.x], r.positive[in.y]);
            boolean positiveBase = in.op != Op.POW || r.positive[in.x] && (x.inf() > 0 || y.inf() > 0);
            r.defined[i] = plain || r.defined[in.x] && r.defined[in.y] && positiveBase && isDefined(in, x, y);
        }
    }

    private static Interval value(Instruction in, Interval x, Interval y) {
        return switch (in.op) {
            case CONSTANT -> in.constant;
            case INPUT -> throw new IllegalStateException();
            case NEG -> x.neg();
            case ADD -> x.add(y);
            case SUB -> x.sub(y);
            case MUL -> x.mul(y);
            case DIV -> x.div(y);
            case POWN -> x.pown((int) in.constant.inf());
            case POW -> x.pow(y);
            case EXP -> x.exp();
            case LOG -> x.log();
            case SQRT -> x.sqrt();
            case W0 -> x.w0();
            case WM1 -> x.wm1();
            case OMEGA -> x.omega();
            case ABS -> x.isEmpty() ? x : x.abs();
            case MIN -> x.isEmpty() || y.isEmpty() ? Interval.EMPTY : x.min(y);
            case MAX -> x.isEmpty() || y.isEmpty() ? Interval.EMPTY : x.max(y);
            case CEIL -> x.isEmpty() ? x : Ends.of(Math.ceil(x.inf()), Math.ceil(x.sup()));
            case FLOOR -> x.isEmpty() ? x : Ends.of(Math.floor(x.inf()), Math.floor(x.sup()));
            case ARTANH -> artanh(x);
        };
    }

    private static boolean isPositive(Op op, boolean x, boolean y) {
        return switch (op) {
            case EXP, OMEGA -> true;
            case ADD, MUL, DIV, MIN, MAX -> x && y;
            case POW, POWN, SQRT, W0 -> x;
            case CONSTANT, INPUT, NEG, SUB, LOG, WM1, ABS, CEIL, FLOOR, ARTANH -> false;
        };
    }

    /** Whether the operation is defined, and continuous but for steps, at all members of its operands. */
    private static boolean isDefined(Instruction in, Interval x, Interval y) {
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        return switch (in.op) {
            case CONSTANT, INPUT, NEG, ADD, SUB, MUL, EXP, OMEGA, ABS, MIN, MAX, CEIL, FLOOR -> true;
            case DIV -> y.inf() > 0 || y.sup() < 0;
            case POWN -> in.constant.inf() > 0 || x.inf() > 0 || x.sup() < 0;
            case POW -> x.inf() >= 0;
            case LOG -> x.inf() > 0;
            case SQRT -> x.inf() >= 0;
            case W0 -> x.inf() >= Lambert.LEAST;
            case WM1 -> x.inf() >= Lambert.LEAST && x.sup() < 0;
            case ARTANH -> x.inf() > -1 && x.sup() < 1;
        };
    }

    /** {@code (log(1 + x) - log(1 - x))/2}, increasing; everything where an end is not inside (-1, 1). */
    private static Interval artanh(Interval x) {
        if (x.isEmpty() || !(x.inf() > -1 && x.sup() < 1)) {
            return x.isEmpty() ? x : Interval.ENTIRE;
        }
        return artanh(x.inf()).hull(artanh(x.sup()));
    }

    private static Interval artanh(double x) {
        Interval point = Interval.of(x);
        return point.log1p().sub(point.neg().log1p()).mul(Interval.of(0.5));
    }

    // ---- compiling

    private int emit(Op op, int x, int y, Interval constant) {
        code.add(new Instruction(op, x, y, constant));
        return code.size() - 1;
    }

    private int unary(Op op, Expr x) {
        int at = register(x);
        return emit(op, at, at, Interval.EMPTY);
    }

    private int fold(Op op, List<Expr> parts) {
        int result = register(parts.get(0));
        for (Expr p : parts.subList(1, parts.size())) {
            boolean minus = op == Op.ADD && p instanceof Expr.Neg;
            int next = register(minus ? ((Expr.Neg) p).operand() : p);
            result = emit(minus ? Op.SUB : op, result, next, Interval.EMPTY);
        }
        return result;
    }

    @Override
    public Integer num(Expr.Num node) {
        return emit(Op.CONSTANT, 0, 0, Ends.enclosing(node.value()));
    }

    @Override
    public Integer sym(Expr.Sym node) {
        int i = inputs.indexOf(node);
        if (i < 0) {
            throw new NoValueException("the symbol ", node, " has no range");
        }
        return emit(Op.INPUT, i, 0, Interval.EMPTY);
    }

    @Override
    public Integer neg(Expr.Neg node) {
        return unary(Op.NEG, node.operand());
    }

    @Override
    public Integer add(Expr.Add node) {
        return fold(Op.ADD, node.terms());
    }

    @Override
    public Integer mul(Expr.Mul node) {
        return fold(Op.MUL, node.factors());
    }

    @Override
    public Integer div(Expr.Div node) {
        int x = register(node.numerator());
        return emit(Op.DIV, x, register(node.denominator()), Interval.EMPTY);
    }

    @Override
    public Integer pow(Expr.Pow node) {
        int base = register(node.base());
        BigFraction k = ExactEvaluator.constant(node.exponent());
        if (k != null && Rationals.isInteger(k) && Math.abs(k.doubleValue()) < 1 << 20) {
            return emit(Op.POWN, base, base, Interval.of(k.doubleValue()));
        }
        return emit(Op.POW, base, register(node.exponent()), Interval.EMPTY);
    }

    @Override
    public Integer call(Expr.Call node) {
        Expr x = node.argument();
        boolean ofExp = x instanceof Expr.Call c && c.function() == Fn.EXP;
        return switch (node.function()) {
            case EXP -> unary(Op.EXP, x);
            case LOG -> unary(Op.LOG, x);
            case SQRT -> unary(Op.SQRT, x);
            case W0 -> ofExp ? unary(Op.OMEGA, ((Expr.Call) x).argument()) : unary(Op.W0, x);
            case WM1 -> unary(Op.WM1, x);
            case OMEGA -> unary(Op.OMEGA, x);
            case ABS -> unary(Op.ABS, x);
            case MIN -> fold(Op.MIN, node.arguments());
            case MAX -> fold(Op.MAX, node.arguments());
            case CEIL -> unary(Op.CEIL, x);
            case FLOOR -> unary(Op.FLOOR, x);
            case ARTANH -> unary(Op.ARTANH, x);
        };
    }

    @Override
    public Integer formal(Expr.Formal node) {
        if (node.kind() == FormalKind.DIFF) {
            return register(Derivative.closedForm(node));
        }
        throw new NoValueException("no value at a point is known for ", node);
    }
}
