package org.majorant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theory;

/** A statement that is weakened has another hash; one that is only written in another way has the same. */
class StatementLockTest {
    /**
     * A statement in parts, each of which can be weakened.
     *
     * @param givens hypotheses, in any order
     * @param claims claims, in order
     * @param name the name of bound variables
     * @param abbreviation whether {@code s} stands for its value, or the value is written out
     */
    private record Draft(
            String domain,
            String boundDomain,
            String value,
            String law,
            List<String> givens,
            List<String> claims,
            String name,
            boolean abbreviation,
            String prose) {

        String text() {
            StringBuilder out = new StringBuilder(prose + "\n\n```claim\ntheory locked\n");
            out.append("let x, y in ").append(domain).append('\n');
            out.append("let ")
                    .append(name)
                    .append(", C in ")
                    .append(boundDomain)
                    .append('\n');
            out.append("let k in natural\n");
            out.append(abbreviation ? "let s = " + value + "\n" : "");
            out.append("law cost: ").append(law).append(" mark reading\n\ntheorem it\n");
            givens.forEach(g -> out.append("  given ").append(put(g)).append('\n'));
            claims.forEach(c -> out.append("  claim ").append(put(c)).append('\n'));
            return out.append("```\n").toString();
        }

        private String put(String s) {
            String named = s.replace("$", name);
            return abbreviation ? named : named.replaceAll("\\bs\\b", "(" + value + ")");
        }

        String hash() {
            Theory t = read(text());
            return Spelled.of(t, t.theorems().get(0)).hash();
        }

        Draft withGivens(List<String> other) {
            return new Draft(domain, boundDomain, value, law, other, claims, name, abbreviation, prose);
        }

        Draft withClaims(List<String> other) {
            return new Draft(domain, boundDomain, value, law, givens, other, name, abbreviation, prose);
        }
    }

    private static Theory read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile("locked.md", text), diagnostics);
        assertThat(diagnostics.all().stream().map(Excerpt::of)).as(text).isEmpty();
        return t;
    }

    private static Draft draft(Random random) {
        int a = 2 + random.nextInt(9);
        int b = 2 + random.nextInt(9);
        List<String> givens = new ArrayList<>(List.of("cost", "x >= " + a, "y < " + b + "*x"));
        List<String> claims = new ArrayList<>(List.of(
                "s > " + b,
                "s + 1/y < " + (a + b) + "*x*y",
                "sum($, 1, " + b + ", x*$) <= " + b * b + "*x",
                "C^(-x) + y/C = O(C^(-1/" + a + ")) as C -> inf",
                "lim(x + $^(-y), $ -> inf) < x + 1/" + b,
                "inf{x*$ + y/$ : $ > 0, over $} >= sqrt(x*y)/" + a,
                "increasing $ + x*y in $",
                "roots $: $^2 = x*y count 1"));
        Collections.shuffle(claims, random);
        return new Draft(
                "(0, inf)",
                "(0, inf)",
                a + "*x + y",
                "C = x*y^" + b,
                givens,
                claims.subList(0, 2 + random.nextInt(claims.size() - 1)),
                "t",
                random.nextBoolean(),
                "Some prose.");
    }

    private static UnaryOperator<String> first(String pattern, String replacement) {
        return s -> s.replaceFirst(pattern, replacement);
    }

    /** Each makes a statement say less, or something else: a narrower domain, a further hypothesis, a weaker bound. */
    private static final List<UnaryOperator<String>> WEAKER_CLAIMS = List.of(
            first(" < ", " <= "),
            first(" > (?!0,)", " >= "),
            first(" >= ", " >= -1 + "),
            first(" <= ", " <= 1 + "),
            first("O\\(", "O(log(C)*"),
            first("C\\^\\(-1/(\\d+)\\)", "C^(-1/1$1)"),
            first("count 1", "count 2"),
            first("increasing", "decreasing"),
            first("\\$ > 0,", "\\$ > 1,"),
            first("sum\\(\\$, 1,", "sum(\\$, 2,"),
            s -> s.contains(" as ") || s.contains("roots") || s.contains("increasing") ? s : s + " when x > 17");

    private static final List<UnaryOperator<Draft>> WEAKER = List.of(
            d -> new Draft(
                    "(0, 1]",
                    d.boundDomain(),
                    d.value(),
                    d.law(),
                    d.givens(),
                    d.claims(),
                    d.name(),
                    d.abbreviation(),
                    ""),
            d -> new Draft(
                    d.domain(),
                    "(1, inf)",
                    d.value(),
                    d.law(),
                    d.givens(),
                    d.claims(),
                    d.name(),
                    d.abbreviation(),
                    d.prose()),
            d -> new Draft(
                    d.domain(),
                    d.boundDomain(),
                    d.value(),
                    d.law() + "*2",
                    d.givens(),
                    d.claims(),
                    d.name(),
                    d.abbreviation(),
                    d.prose()),
            d -> d.withGivens(plus(d.givens(), "x*y > 1/3")),
            d -> d.withGivens(plus(d.givens().subList(0, 2), d.givens().get(2).replace(" < ", " < 1/2*"))),
            d -> d.withClaims(d.claims().subList(1, d.claims().size())),
            d -> d.claims().stream().anyMatch(c -> c.startsWith("s "))
                    ? new Draft(
                            d.domain(),
                            d.boundDomain(),
                            d.value() + " + 1",
                            d.law(),
                            d.givens(),
                            d.claims(),
                            d.name(),
                            d.abbreviation(),
                            d.prose())
                    : d.withGivens(plus(d.givens(), "y > 1/7")));

    private static List<String> plus(List<String> all, String one) {
        List<String> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    @Property(tries = 1000)
    void aWeakenedStatementHasAnotherHash(@ForAll long seed, @ForAll @IntRange(max = 999) int which) {
        Random random = new Random(seed);
        Draft d = draft(random);
        Draft weaker = d;
        if (which % 2 == 0) {
            weaker = WEAKER.get(which / 2 % WEAKER.size()).apply(d);
        }
        int change = which / 2;
        while (weaker.text().equals(d.text())) {
            List<String> claims = new ArrayList<>(d.claims());
            claims.replaceAll(random.nextBoolean() ? WEAKER_CLAIMS.get(change % WEAKER_CLAIMS.size()) : c -> c);
            weaker = d.withClaims(claims);
            change++;
        }
        assertThat(weaker.hash()).as(d.text() + weaker.text()).isNotEqualTo(d.hash());
    }

    @Property(tries = 300)
    void anotherWayOfWritingHasTheSameHash(@ForAll long seed) {
        Random random = new Random(seed);
        Draft d = draft(random);
        List<String> givens = new ArrayList<>(d.givens());
        Collections.shuffle(givens, random);
        List<String> labelled = d.claims().stream()
                .map(c -> random.nextBoolean() ? c : "named" + d.claims().indexOf(c) + ": " + c)
                .toList();
        Draft other = new Draft(
                d.domain(),
                d.boundDomain(),
                d.value(),
                d.law(),
                givens,
                labelled.stream().noneMatch(c -> c.contains("roots") || c.contains("increasing"))
                        ? labelled
                        : d.claims(),
                "other",
                !d.abbreviation(),
                "# Quite other prose\n\nAnd more of it.");
        assertThat(other.hash()).as(d.text() + other.text()).isEqualTo(d.hash());
    }

    @Test
    void aLockIsReadAsItWasWritten() {
        Theory t = read(draft(new Random(1)).text());
        StatementLock lock = new StatementLock(Map.of()).agreeing(List.of(t), "Ada Lovelace");
        Diagnostics diagnostics = new Diagnostics();
        StatementLock back = StatementLock.read(new SourceFile("majorant.lock", lock.text()), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(back).isEqualTo(lock);
        assertThat(back.lines().get("locked/it").by()).isEqualTo("Ada Lovelace");
        assertThat(back.changes(List.of(t), List.of())).isEmpty();
        assertThat(lock.agreeing(List.of(t), "another")).isEqualTo(lock);
    }

    @Test
    void whatChangedAndWhatIsGoneIsNamed() {
        Draft d = draft(new Random(1));
        StatementLock lock = new StatementLock(Map.of()).agreeing(List.of(read(d.text())), "Ada");
        Theory changed = read(d.withGivens(plus(d.givens(), "x*y > 1/3")).text());
        assertThat(lock.changes(List.of(changed), List.of()))
                .extracting(Problem::message)
                .containsExactly("locked/it does not say what was agreed upon by Ada");
        Theory renamed = read(d.text().replace("theorem it", "theorem that"));
        assertThat(lock.changes(List.of(renamed), List.of()))
                .extracting(Problem::message)
                .containsExactly("locked/it was agreed upon by Ada, and is gone");
        assertThat(lock.changes(List.of(renamed), List.of("locked/it"))).isEmpty();
        assertThat(lock.changes(List.of(), List.of())).isEmpty();
    }

    @Test
    void linesThatAreNoneHaveTheirPlace() {
        Diagnostics diagnostics = new Diagnostics();
        String hash = "a".repeat(64);
        String text = "# head\na/b " + hash + "\nb " + hash + "\na/c 12\na/b " + hash + "\n";
        StatementLock.read(new SourceFile("majorant.lock", text), diagnostics);
        assertThat(diagnostics.all()).extracting(x -> x.span().line()).containsExactly(3, 4, 5);
    }
}
