package org.majorant.theorem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;

/**
 * Formulas in prefix form, every bracket written, bound symbols called {@code #1}, {@code #2} by their depth with the domain
 * beside them. Two formulas have the same text when they differ in the names of bound symbols and in decimals alone. A long part
 * stands as its hash, so that shared parts cannot make the text explode.
 */
final class CanonicalText implements ExprVisitor<String> {
    private static final int LONGEST = 2000;

    private final Map<Expr.Sym, String> bound;
    private final int depth;
    private final IdentityHashMap<Expr, String> done = new IdentityHashMap<>();

    private CanonicalText(Map<Expr.Sym, String> bound, int depth) {
        this.bound = bound;
        this.depth = depth;
    }

    /** A statement; its conditions in the order of their text. */
    static String of(Formula f, List<Relation> conditions) {
        CanonicalText top = new CanonicalText(Map.of(), 0);
        String when = conditions.stream().map(top::relation).sorted().collect(Collectors.joining(" "));
        return top.formula(f) + (when.isEmpty() ? "" : " when " + when);
    }

    /** The SHA-256 of a text, in hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String formula(Formula f) {
        if (f instanceof Formula.Comparison c) {
            return node("holds", c.chain().stream().map(this::relation));
        } else if (f instanceof Formula.Asymptotic a) {
            CanonicalText in = within(List.of(a.variable()));
            return node(
                    a.growth().text(),
                    Stream.of(in.binder(a.variable()), in.of(a.target()), in.of(a.left()), in.of(a.right())));
        } else if (f instanceof Formula.RootCount r) {
            CanonicalText in = within(List.of(r.variable()));
            return node("roots", Stream.of(in.binder(r.variable()), in.relation(r.equation()), "" + r.count()));
        } else if (f instanceof Formula.Monotone m) {
            CanonicalText in = within(List.of(m.variable()));
            Stream<String> where = m.within().stream().map(in::relation).sorted();
            return node(
                    m.increasing() ? "increasing" : "decreasing",
                    Stream.concat(Stream.of(in.binder(m.variable()), in.of(m.body())), where));
        } else if (f instanceof Formula.Reported r) {
            return node("reported", Stream.of(of(r.value()), r.interval().toString()));
        } else if (f instanceof Formula.Piece p) {
            CanonicalText in = within(List.of(p.variable()));
            Stream<String> root = p.root() == null ? Stream.of() : Stream.of(of(p.root()));
            Stream<String> head =
                    Stream.of(in.binder(p.variable()), p.behaviour().name());
            return node(
                    "piece",
                    Stream.concat(Stream.concat(head, p.where().stream().map(in::relation)), root));
        } else if (f instanceof Formula.Joined j) {
            return node(j.connective().text(), j.parts().stream().map(this::formula));
        } else if (f instanceof Formula.Quantified q) {
            CanonicalText in = within(List.of(q.variable()));
            return node(q.forAll() ? "forall" : "exists", Stream.of(in.binder(q.variable()), in.formula(q.body())));
        }
        return node("words", Stream.of('"' + ((Formula.Words) f).text() + '"'));
    }

    private String relation(Relation r) {
        return node(r.op().text(), Stream.of(of(r.left()), of(r.right())));
    }

    /** Parts before wholes, so that a deep expression needs no deep stack. */
    private String of(Expr e) {
        Deque<Expr> open = new ArrayDeque<>(List.of(e));
        while (!done.containsKey(e)) {
            Expr top = open.peek();
            List<Expr> missing = Exprs.boundBy(top).isEmpty()
                    ? Exprs.parts(top).stream()
                            .filter(p -> !done.containsKey(p))
                            .toList()
                    : List.of();
            if (missing.isEmpty()) {
                String text = done.containsKey(top) ? done.get(top) : top.accept(this);
                done.put(top, text.length() <= LONGEST ? text : "<" + hash(text) + ">");
                open.pop();
            } else {
                missing.forEach(open::push);
            }
        }
        return done.get(e);
    }

    private CanonicalText within(List<Expr.Sym> variables) {
        Map<Expr.Sym, String> inner = new HashMap<>(bound);
        int deeper = depth;
        for (Expr.Sym x : variables) {
            inner.put(x, "#" + ++deeper);
        }
        return new CanonicalText(inner, deeper);
    }

    private String binder(Expr.Sym x) {
        return "(" + bound.get(x) + " " + x.domain() + ")";
    }

    private static String node(String head, Stream<String> parts) {
        return "(" + head + parts.map(p -> " " + p).collect(Collectors.joining()) + ")";
    }

    private String node(String head, List<Expr> parts) {
        return node(head, parts.stream().map(this::of));
    }

    @Override
    public String num(Expr.Num node) {
        return Rationals.text(node.value());
    }

    @Override
    public String sym(Expr.Sym node) {
        return bound.getOrDefault(node, node.name());
    }

    @Override
    public String neg(Expr.Neg node) {
        return node("-", List.of(node.operand()));
    }

    @Override
    public String add(Expr.Add node) {
        return node("+", node.terms());
    }

    @Override
    public String mul(Expr.Mul node) {
        return node("*", node.factors());
    }

    @Override
    public String div(Expr.Div node) {
        return node("/", List.of(node.numerator(), node.denominator()));
    }

    @Override
    public String pow(Expr.Pow node) {
        return node("^", List.of(node.base(), node.exponent()));
    }

    @Override
    public String call(Expr.Call node) {
        return node(node.function().text(), node.arguments());
    }

    @Override
    public String formal(Expr.Formal node) {
        List<Expr> args = node.arguments();
        return switch (node.kind()) {
            case APPLIED -> node("value " + node.name(), args);
            case DIFF -> node("diff", args);
            case SUM -> {
                CanonicalText in = within(List.of((Expr.Sym) args.get(0)));
                yield node(
                        "sum",
                        Stream.of(
                                in.binder((Expr.Sym) args.get(0)),
                                of(args.get(1)),
                                of(args.get(2)),
                                in.of(args.get(3))));
            }
            case INFIMUM -> {
                List<Expr.Sym> over =
                        args.stream().skip(1).map(a -> (Expr.Sym) a).toList();
                CanonicalText in = within(over);
                Stream<String> head = Stream.concat(over.stream().map(in::binder), Stream.of(in.of(args.get(0))));
                yield node(
                        "inf",
                        Stream.concat(
                                head,
                                node.constraints().stream().map(in::relation).sorted()));
            }
            case LIMIT -> {
                List<Expr.Sym> over = node.constraints().stream()
                        .map(r -> (Expr.Sym) r.left())
                        .toList();
                CanonicalText in = within(over);
                Stream<String> goes = node.constraints().stream()
                        .map(r -> in.binder((Expr.Sym) r.left()) + " to " + in.of(r.right()));
                yield node("lim", Stream.concat(goes, Stream.of(in.of(args.get(0)))));
            }
            case INFINITY -> "inf";
        };
    }
}
