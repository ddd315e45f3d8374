package org.majorant.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.number.ball.Ball;
import org.majorant.number.interval.Interval;
import org.majorant.prove.box.Enclosure;

/**
 * Stored certificates with one token of one field changed and the hash computed again: each is rejected, or what it states is
 * proved by the search as well and met at random points by balls.
 */
class CertificateMutationTest {
    private static final int MUTANTS = 1000;
    private static final List<String> FILES =
            List.of("enclosed-five-parameters", "enclosed-two-stages", "enclosed-peak", "enclosed-shared-budget");
    private static final List<String> WITH_W = List.of("enclosed-lambert-above", "enclosed-lambert-lower");
    private static final List<List<String>> KINDS = List.of(
            List.of("<", "<=", ">", ">=", "=", "!="),
            List.of("+", "*", "/", "^"),
            List.of("exp", "log", "sqrt", "-", "abs", "W0"),
            List.of("a", "b", "C", "d", "g"),
            List.of("M", "N"),
            List.of("natural", "(excluded 0)"));
    private static final Pattern TOKEN = Pattern.compile("[^\\s()]+");

    private final SplittableRandom random = new SplittableRandom(20);
    private final Map<String, Boolean> proved = new HashMap<>();

    @Test
    void noMutantThatIsAcceptedIsFalse() throws Exception {
        int accepted = 0;
        int refuted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            List<String> files = i % 50 == 0 ? WITH_W : FILES;
            String[] fields = fields(
                    Files.readString(Path.of("proofs", "certificates", files.get(i / 2 % files.size()) + ".json")));
            int field = i % 8 < 7 ? 1 : random.nextInt(8) == 0 ? 0 : 2;
            String original = fields[field];
            boolean directed = field == 1 && i % 8 < 5;
            while (fields[field].equals(original)) {
                fields[field] = field == 0 ? original + "x" : directed ? turned(original) : mutated(original);
            }
            boolean holds = Certificate.check(json(fields)).accepted();
            boolean isFalse = isRefuted(fields[1]);
            accepted += holds ? 1 : 0;
            refuted += isFalse ? 1 : 0;
            assertThat(holds && isFalse).as("%s %s", fields[1], fields[2]).isFalse();
            if (holds) {
                assertThat(proved.computeIfAbsent(fields[1], this::isProved))
                        .as("%s %s", fields[1], fields[2])
                        .isTrue();
            }
        }
        assertThat(accepted).isBetween(MUTANTS / 50, MUTANTS / 2);
        assertThat(refuted).isGreaterThanOrEqualTo(500);
        Files.writeString(
                Path.of("target", "certificate-mutants.txt"),
                MUTANTS + " mutants, " + accepted + " accepted and confirmed, " + refuted
                        + " with a false statement\n");
    }

    /** Faults of the tree alone, by name. */
    @Test
    void treesThatDoNotCoverOrDoNotProveAreRejected() throws Exception {
        String[] peak = fields(Files.readString(Path.of("proofs/certificates/enclosed-peak.json")));
        String[] trees = {
            "natural",
            "",
            "(",
            ")",
            "(split x 0x1p1 natural)",
            "(split x 0x1p9 natural natural)",
            "(split y 0x1p1 natural natural)",
            "(split x NaN natural natural)",
            "(split x Infinity natural natural)",
            "(excluded 0)",
            "(excluded -1)",
            "(excluded 99999999999)",
            "(excluded)",
            "()",
            "((()))",
            "(split)",
            "(split x 1e999999999 natural natural)",
            "(".repeat(100_000),
            "(split x ".repeat(5000)
        };
        assertThat(Certificate.check(json(peak)).accepted()).isTrue();
        for (String tree : trees) {
            Certificate.Answer a = Certificate.check(json(new String[] {peak[0], peak[1], tree}));
            assertThat(a.accepted())
                    .as(tree.substring(0, Math.min(40, tree.length())))
                    .isFalse();
            assertThat(a.text()).startsWith("rejected: ");
        }
    }

    /** Statements that a careless checker would accept. */
    @Test
    void statementsThatAreNotDefinedOrTightFromOutsideAreRejected() {
        String[] statements = {
            "(for (box (x 0 1)) (given) (claim (<= (log x) 0)))",
            "(for (box (x -1 1)) (given) (claim (>= (* (/ 1 x) (/ 1 x)) 0)))",
            "(for (box (x -1 1)) (given) (claim (>= (sqrt x) 0)))",
            "(for (box (x 0 1)) (given) (claim (= (^ x 0) 1)))",
            "(for (box (x -1 0)) (given) (claim (>= (W0 x) -1)))",
            "(for (box (x -1/4 0)) (given) (claim (<= (Wm1 x) -1)))",
            "(for (box (x 2 1)) (given) (claim (<= x 5)))",
            "(for (box (x 1 2)) (given) (claim))",
            "(for (box (x 1 2)) (given (> x 3)) (claim (<= x 0)))",
            "(for (box (2 1 2)) (given) (claim (< 2 2)))",
            "(for (box (x 1 2) (x 3 4)) (given) (claim (> x 2)))",
            "(for (box) (given) (claim (= (exp -50) 0)))",
            "(for (box) (given) (claim (= (* 3 (/ 1 3)) 1)))",
            "(for (box) (given) (claim (<= (exp (exp (exp 9))) 0)))",
            "(for (box) (given) (claim (> (exp 1) 271828182845904523536028748/100000000000000000000000000)))"
        };
        for (String s : statements) {
            assertThat(Certificate.check(json(new String[] {"", s, "natural"})).accepted())
                    .as(s)
                    .isFalse();
        }
    }

    /** One token changed to another of its kind, which mostly keeps the syntax; now and then to any other. */
    private String mutated(String text) {
        List<MatchResult> tokens = new ArrayList<>(TOKEN.matcher(text).results().toList());
        MatchResult t = tokens.get(random.nextInt(tokens.size()));
        String old = t.group();
        String other = tokens.get(random.nextInt(tokens.size())).group();
        if (random.nextInt(8) > 0) {
            for (List<String> kind : KINDS) {
                other = kind.contains(old) ? kind.get(random.nextInt(kind.size())) : other;
            }
            if (old.matches("-?[0-9/]+")) {
                int at = random.nextInt(old.length());
                other = old.substring(0, at) + random.nextInt(10) + old.substring(at + 1);
            } else if (old.matches("-?0x.*")) {
                other = Double.toHexString(Double.parseDouble(old) * random.nextDouble(0.5, 2));
            }
        }
        return text.substring(0, t.start()) + other + text.substring(t.end());
    }

    /** A claim turned round, its sides exchanged, or its right side made smaller or larger: mostly false, with a tree that was right. */
    private String turned(String statement) {
        int claim = statement.indexOf("(claim (") + "(claim (".length();
        String before = statement.substring(0, claim);
        String rest = statement.substring(claim);
        String op = rest.substring(0, rest.indexOf(' '));
        String sides = rest.substring(op.length() + 1);
        return switch (random.nextInt(3)) {
            case 0 ->
                before
                        + Map.of(
                                        "<=",
                                        pick(">=", ">"),
                                        "<",
                                        pick(">", ">="),
                                        ">=",
                                        pick("<=", "<"),
                                        ">",
                                        pick("<", "<="))
                                .get(op)
                        + " " + sides;
            case 1 -> {
                int cut = endOfTerm(sides);
                int end = cut + 1 + endOfTerm(sides.substring(cut + 1));
                yield before + op + " " + sides.substring(cut + 1, end) + " " + sides.substring(0, cut)
                        + sides.substring(end);
            }
            default -> {
                int cut = endOfTerm(sides);
                String factor = (1 + random.nextInt(9)) + "/" + pick("1", "2", "5", "10", "100");
                yield before + op + " (* " + factor + " " + sides.substring(0, cut) + ")" + sides.substring(cut);
            }
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static int endOfTerm(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && (c == ' ' || c == ')')) {
                return c == ')' && depth == 0 ? i + 1 : i;
            }
        }
        return text.length();
    }

    private static String[] fields(String json) throws IOException {
        Matcher m =
                Pattern.compile("\"(?:theorem|statement|tree)\": \"([^\"]*)\"").matcher(json);
        return m.results().map(r -> r.group(1)).toArray(String[]::new);
    }

    private static String json(String[] f) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(f[1].getBytes(StandardCharsets.UTF_8));
            return "{\"format\": \"majorant-box-1\", \"theorem\": \"" + f[0] + "\", \"statement\": \"" + f[1]
                    + "\", \"sha256\": \"" + HexFormat.of().formatHex(hash) + "\", \"tree\": \"" + f[2] + "\"}";
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isProved(String statement) {
        PrefixReader s = new PrefixReader(statement);
        return new Enclosure(s.givens, s.claims, s.box, 0, Enclosure.Forms.ALL).prove(20_000)
                instanceof Enclosure.Proved;
    }

    /** Whether a claim fails for certain at a random point of the box at which the hypotheses hold for certain. */
    private boolean isRefuted(String statement) {
        PrefixReader s;
        try {
            s = new PrefixReader(statement);
        } catch (RuntimeException e) {
            return false;
        }
        for (int i = 0; i < 30; i++) {
            Map<Expr.Sym, Ball> point = new HashMap<>();
            s.box.forEach((x, range) -> point.put(x, Ball.exact(inside(range))));
            if (s.givens.stream().allMatch(r -> sign(r, point) == 1)
                    && s.claims.stream().anyMatch(r -> sign(r, point) == -1)) {
                return true;
            }
        }
        return false;
    }

    private double inside(Interval range) {
        double t = random.nextDouble();
        double x = range.inf() + (random.nextBoolean() ? t : t * t * t * t) * (range.sup() - range.inf());
        return Math.min(Math.max(x, Math.nextUp(range.inf())), Math.nextDown(range.sup()));
    }

    /** 1 where the relation holds for certain, -1 where it fails for certain, else 0. */
    private static int sign(Relation r, Map<Expr.Sym, Ball> point) {
        try {
            BallEvaluator at = new BallEvaluator(point, 96);
            Ball difference = at.value(r.left()).subtract(at.value(r.right()), 96);
            return difference.containsZero() ? 0 : r.op().holds(difference.signum()) ? 1 : -1;
        } catch (RuntimeException e) {
            return 0;
        }
    }
}
