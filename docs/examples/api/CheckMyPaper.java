import java.nio.file.Path;
import java.util.Map;
import org.majorant.api.Assumptions;
import org.majorant.api.CheckResult;
import org.majorant.api.CheckedTheorem;
import org.majorant.api.Majorant;
import org.majorant.api.Verdict;
import org.majorant.api.Witness;

/** Checks the theory files that are named, and says of each refuted theorem where it fails. */
public final class CheckMyPaper {
    private CheckMyPaper() {}

    public static void main(String[] args) {
        Majorant majorant = Majorant.create();
        CheckResult result = majorant.check(Path.of(args[0]));
        for (CheckedTheorem t : result.theorems()) {
            System.out.println(t.id() + ": " + words(t.verdict()));
        }
        result.messages().forEach(m -> System.out.println(m.code() + " in line " + m.line()));
        System.out.println(
                "x = " + majorant.solve("x*exp(x) = c", "x", Assumptions.NONE).roots().get(0).value());
        System.out.println(majorant.order("C^p + C^q", "C -> inf", Assumptions.NONE.given("p < q")).get(0).theta());
        System.out.println(majorant.eval("W0(c)", Map.of("c", "1"), 20));
    }

    private static String words(Verdict verdict) {
        if (verdict instanceof Verdict.Refuted r && r.witness() instanceof Witness.Point p) {
            return p.claim() + " fails: " + p.left() + " against " + p.right();
        }
        return verdict instanceof Verdict.Proved p ? "proved at level " + p.level() : verdict.toString();
    }
}
