package org.majorant.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;

/** Solves an equation for a symbol that occurs once in it, by undoing what stands around it; the result is to be checked. */
final class Isolate {
    private Isolate() {}

    static int occurrences(Expr e, Expr.Sym s) {
        if (e == s) {
            return 1;
        }
        if (e instanceof Expr.Formal f && f.kind() != FormalKind.APPLIED && Exprs.contains(e, s)) {
            return 99;
        }
        return Exprs.parts(e).stream().mapToInt(p -> occurrences(p, s)).sum();
    }

    /** A value for the symbol under which the sides agree, where they are defined. */
    static Optional<Expr> solve(Relation equation, Expr.Sym s, Draw draw) {
        int left = occurrences(equation.left(), s);
        int right = occurrences(equation.right(), s);
        if (left + right == 1) {
            return left == 1
                    ? undo(equation.left(), equation.right(), s, draw)
                    : undo(equation.right(), equation.left(), s, draw);
        }
        Optional<Expr> z = right == 0 ? product(equation.left(), s) : Optional.empty();
        return z.map(k -> {
            Expr w = Expr.div(equation.right(), k);
            return draw.flip() ? Expr.w0(w) : Expr.wm1(w);
        });
    }

    /** The factor k where the expression is k s exp(s). */
    private static Optional<Expr> product(Expr e, Expr.Sym s) {
        if (!(e instanceof Expr.Mul m)
                || !m.factors().contains(s)
                || !m.factors().contains(Expr.exp(s))) {
            return Optional.empty();
        }
        List<Expr> rest =
                m.factors().stream().filter(f -> f != s && f != Expr.exp(s)).toList();
        boolean free = rest.size() == m.factors().size() - 2 && rest.stream().noneMatch(f -> Exprs.contains(f, s));
        return free ? Optional.of(Expr.mul(rest)) : Optional.empty();
    }

    private static Optional<Expr> undo(Expr e, Expr target, Expr.Sym s, Draw draw) {
        if (e == s) {
            return Optional.of(target);
        }
        if (e instanceof Expr.Neg n) {
            return undo(n.operand(), Expr.neg(target), s, draw);
        }
        if (e instanceof Expr.Add a) {
            int i = index(a.terms(), s);
            return undo(a.terms().get(i), Expr.sub(target, Expr.add(without(a.terms(), i))), s, draw);
        }
        if (e instanceof Expr.Mul m) {
            int i = index(m.factors(), s);
            return undo(m.factors().get(i), Expr.div(target, Expr.mul(without(m.factors(), i))), s, draw);
        }
        if (e instanceof Expr.Div d) {
            return Exprs.contains(d.numerator(), s)
                    ? undo(d.numerator(), Expr.mul(target, d.denominator()), s, draw)
                    : undo(d.denominator(), Expr.div(d.numerator(), target), s, draw);
        }
        if (e instanceof Expr.Pow p) {
            if (Exprs.contains(p.exponent(), s)) {
                return undo(p.exponent(), Expr.div(Expr.log(target), Expr.log(p.base())), s, draw);
            }
            Expr root = Expr.div(Expr.ONE, p.exponent());
            return switch (draw.below(3)) {
                case 0 -> undo(p.base(), Expr.neg(Expr.pow(target, root)), s, draw);
                case 1 -> undo(p.base(), Expr.neg(Expr.pow(Expr.neg(target), root)), s, draw);
                default -> undo(p.base(), Expr.pow(target, root), s, draw);
            };
        }
        return e instanceof Expr.Call c && c.arguments().size() == 1 ? undoCall(c, target, s, draw) : Optional.empty();
    }

    private static Optional<Expr> undoCall(Expr.Call c, Expr y, Expr.Sym s, Draw draw) {
        Expr inner = c.argument();
        return switch (c.function()) {
            case EXP -> undo(inner, Expr.log(y), s, draw);
            case LOG -> undo(inner, Expr.exp(y), s, draw);
            case SQRT -> undo(inner, Expr.pow(y, Expr.num(2)), s, draw);
            case W0, WM1 -> undo(inner, Expr.mul(y, Expr.exp(y)), s, draw);
            case OMEGA -> undo(inner, Expr.add(y, Expr.log(y)), s, draw);
            case ABS -> undo(inner, draw.flip() ? y : Expr.neg(y), s, draw);
            case ARTANH -> {
                Expr e = Expr.exp(Expr.mul(Expr.num(2), y));
                yield undo(inner, Expr.div(Expr.sub(e, Expr.ONE), Expr.add(e, Expr.ONE)), s, draw);
            }
            case CEIL, FLOOR -> undo(inner, y, s, draw);
            case MIN, MAX, ERF, PI -> Optional.empty();
        };
    }

    private static int index(List<Expr> parts, Expr.Sym s) {
        return IntStream.range(0, parts.size())
                .filter(i -> Exprs.contains(parts.get(i), s))
                .findFirst()
                .orElseThrow();
    }

    private static List<Expr> without(List<Expr> parts, int i) {
        return IntStream.range(0, parts.size())
                .filter(j -> j != i)
                .mapToObj(parts::get)
                .toList();
    }
}
