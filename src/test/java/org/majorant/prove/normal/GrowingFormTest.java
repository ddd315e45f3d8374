package org.majorant.prove.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.number.work.Work;
import org.majorant.prove.trust.TrustLog;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** A form that grows knows what it is told, and no more. */
class GrowingFormTest {
    private static final Expr.Sym X = Expr.sym("x", Domain.REAL);

    private static final List<Expr.Sym> SYMBOLS =
            Stream.of("x", "y", "z").map(s -> Expr.sym(s, Domain.REAL)).toList();
    private static final List<String> TERMS =
            List.of("x", "y", "z", "1", "x*y", "x^2", "y - z", "exp(x)", "2*z", "x + y", "1/2", "abs(z)");

    private static Relation parse(String text) {
        QuestionReader reader = new QuestionReader(new Diagnostics());
        reader.declare(new SourceFile("--let", "x, y, z in real"));
        return reader.relation(new SourceFile("relation", text)).orElseThrow();
    }

    private static Sign sign(NormalForm form, Expr left, Expr right) {
        try {
            return form.compare(left, right);
        } catch (UndecidedException e) {
            return Sign.UNKNOWN;
        }
    }

    @Test
    void whatIsNotSaidAgainIsForgotten() {
        GrowingForm forms = new GrowingForm(new TrustLog());
        Relation above = parse("x > 1");
        Relation y = parse("y > 0");
        assertThat(sign(forms.knowing(List.of(above), List.of()), X, Expr.ONE)).isEqualTo(Sign.POSITIVE);
        assertThat(sign(forms.knowing(List.of(above, y), List.of()), X, Expr.ONE))
                .isEqualTo(Sign.POSITIVE);
        assertThat(sign(forms.knowing(List.of(above), List.of()), X, Expr.ONE)).isEqualTo(Sign.POSITIVE);
        assertThat(sign(forms.knowing(List.of(y), List.of()), X, Expr.ONE)).isEqualTo(Sign.UNKNOWN);
        assertThat(sign(forms.knowing(List.of(), List.of()), X, Expr.ONE)).isEqualTo(Sign.UNKNOWN);
    }

    @Test
    void aValueThatIsNotSaidAgainIsForgotten() {
        GrowingForm forms = new GrowingForm(new TrustLog());
        Expr root = Expr.div(Expr.ONE, X);
        assertThat(forms.knowing(List.of(), List.of(root)).missing(root)).isEmpty();
        assertThat(forms.knowing(List.of(), List.of()).missing(root)).isPresent();
    }

    @Test
    void whatIsStoppedOnTheWayIsForgotten() {
        GrowingForm forms = new GrowingForm(new TrustLog());
        Relation y = parse("y > 0");
        forms.knowing(List.of(y), List.of());
        List<Relation> more = List.of(y, parse("x > 1"), parse("(x + y + z)^8 > 0"));
        assertThatThrownBy(() -> Work.within(50, 60, "growing", () -> forms.knowing(more, List.of())))
                .isInstanceOf(Work.SpentException.class);
        assertThat(sign(forms.knowing(List.of(y), List.of()), X, Expr.ONE)).isEqualTo(Sign.UNKNOWN);
    }

    @Test
    void onlyAFormThatGrewIsAskedAgain() {
        GrowingForm forms = new GrowingForm(new TrustLog());
        Relation y = parse("y > 0");
        forms.knowing(List.of(y), List.of());
        forms.knowing(List.of(y), List.of());
        assertThat(forms.forget()).isFalse();
        forms.knowing(List.of(y), List.of());
        forms.knowing(List.of(y, parse("x > 1")), List.of());
        assertThat(forms.forget()).isTrue();
    }

    /** A root that may be 0 is told apart only when all is known: then the form is made anew. */
    @Test
    void aRootWaitsForWhatIsSaidLater() {
        GrowingForm forms = new GrowingForm(new TrustLog());
        Relation root = parse("sqrt(x^2) = y");
        forms.knowing(List.of(root), List.of());
        NormalForm grown = forms.knowing(List.of(root, parse("x > 0")), List.of());
        assertThat(sign(grown, X, Expr.sym("y", Domain.REAL))).isEqualTo(Sign.ZERO);
    }

    private static double at(double[] point, String term) {
        Expr e = parse(term + " = 0").left();
        return DoubleProgram.compile(e, SYMBOLS).value(point);
    }

    @Property(tries = 300)
    void whatItSaysIsTrueAtAPointOfItsHypotheses(@ForAll long seed) {
        Random random = new Random(seed);
        double[] point = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        List<Relation> known = new ArrayList<>();
        GrowingForm forms = new GrowingForm(new TrustLog());
        for (int i = 0; i < 8; i++) {
            String left = TERMS.get(random.nextInt(TERMS.size()));
            String right = TERMS.get(random.nextInt(TERMS.size()));
            double difference = at(point, left) - at(point, right);
            if (Math.abs(difference) > 1e-9) {
                known.add(parse(left + (difference < 0 ? " < " : random.nextBoolean() ? " >= " : " > ") + right));
            }
            NormalForm form = forms.knowing(List.copyOf(known), List.of());
            for (String term : TERMS) {
                double d = at(point, term) - point[0];
                if (Math.abs(d) > 1e-9) {
                    Expr e = parse(term + " = 0").left();
                    assertThat(sign(form, e, X).excludes(Sign.of((int) Math.signum(d))))
                            .as(known + " / " + term)
                            .isFalse();
                }
            }
        }
    }
}
