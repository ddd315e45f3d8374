package org.majorant.judge.box;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.prove.StatementBox;
import org.majorant.prove.box.BoxTree;
import org.majorant.prove.box.Enclosure;
import org.majorant.prove.box.PrefixText;
import org.majorant.theorem.Check;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * The certificate of a {@code check enclosed} line: for a theorem with one box, bounded on every side, whose hypotheses and
 * claims are relations without conditions of their own.
 */
public final class BoxCertificate {
    /** How many boxes a tree may have, counted with those that are cut. */
    private static final int MOST_BOXES = 20_000;

    private final List<Relation> hypotheses;
    private final List<Relation> claims;
    private final StatementBox box;
    private final String statement;

    private BoxCertificate(List<Relation> hypotheses, List<Relation> claims, StatementBox box) {
        this.hypotheses = hypotheses;
        this.claims = claims;
        this.box = box;
        String ranges = box.ranges().keySet().stream()
                .map(s -> "(" + s.name() + " " + Rationals.text(box.left(s).low()) + " "
                        + Rationals.text(box.left(s).high()) + ")")
                .collect(Collectors.joining(" "));
        this.statement = "(for (box" + spaced(ranges) + ") (given" + spaced(list(hypotheses)) + ") (claim"
                + spaced(list(claims)) + "))";
    }

    private static String list(List<Relation> relations) {
        return relations.stream().map(PrefixText::of).collect(Collectors.joining(" "));
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    /** What the theorem's box check states; empty where certificates do not reach. */
    public static Optional<BoxCertificate> of(Theorem t) {
        Optional<List<Relation>> givens = relations(t.givens(), t.expansion());
        Optional<List<Relation>> claims = relations(t.claims(), t.expansion());
        for (Check c : t.checks()) {
            if (c instanceof Check.Enclosed e && givens.isPresent() && claims.isPresent()) {
                StatementBox box = StatementBox.of(e.box(), givens.get(), claims.get());
                boolean bounded = !box.isEmpty()
                        && box.ranges().keySet().stream()
                                .map(box::left)
                                .allMatch(r -> r.low() != null && r.high() != null);
                try {
                    return bounded
                            ? Optional.of(new BoxCertificate(givens.get(), claims.get(), box))
                            : Optional.empty();
                } catch (NoValueException | NotDifferentiableException x) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Relation>> relations(List<Statement> statements, UnaryOperator<Expr> expansion) {
        List<Relation> all = new ArrayList<>();
        for (Statement s : statements) {
            if (!(s.formula() instanceof Formula.Comparison c)
                    || !s.conditions().isEmpty()) {
                return Optional.empty();
            }
            c.chain().forEach(r -> all.add(r.map(expansion)));
        }
        return Optional.of(all);
    }

    /** The SHA-256 of the statement's prefix text. */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this machine has no SHA-256", e);
        }
    }

    /** The certificate as JSON; empty when the natural form alone does not prove the statement within the limit of work. */
    public Optional<String> json(String theorem) {
        Enclosure.Result result =
                new Enclosure(hypotheses, claims, box.enclosures(), 0, Enclosure.Forms.NATURAL).prove(MOST_BOXES);
        if (!(result instanceof Enclosure.Proved p) || !p.someHolds()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder("{\n");
        out.append(" \"format\": \"majorant-box-1\",\n \"theorem\": \"").append(theorem);
        out.append("\",\n \"statement\": \"").append(statement);
        out.append("\",\n \"sha256\": \"").append(sha256()).append("\",\n \"tree\": \"");
        write(p.tree(), out);
        return Optional.of(out.append("\"\n}\n").toString());
    }

    private static void write(BoxTree tree, StringBuilder out) {
        if (tree instanceof BoxTree.Split s) {
            out.append("(split ").append(s.symbol().name()).append(' ').append(Double.toHexString(s.at()));
            write(s.low(), out.append(' '));
            write(s.high(), out.append(' '));
            out.append(')');
        } else if (tree instanceof BoxTree.Excluded e) {
            out.append("(excluded ").append(e.hypothesis()).append(')');
        } else {
            out.append("natural");
        }
    }
}
