package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** An inequality as a sum of multiples of what is known, of tangents and of squares; the multiples by a linear programme. */
final class ByCombination implements InequalityTactic {
    private static final int MOST_TERMS = 12;

    @Override
    public List<Plan> plans(Goal goal, Relation r) {
        try {
            PowerTerms wanted = PowerTerms.difference(r);
            if (wanted.size() == 0 || wanted.size() > MOST_TERMS) {
                return List.of();
            }
            KnownSigns signs = new KnownSigns(goal);
            List<Pool.Member> members = new Pool(goal, wanted, signs).members();
            return new Combination(
                            wanted, members.stream().map(Pool.Member::sum).toList(), signs::left)
                    .find()
                    .map(f -> List.of(Plan.of(lines(goal, members, f))))
                    .orElse(List.of());
        } catch (PowerTerms.TooLargeException e) {
            return List.of();
        }
    }

    private static List<String> lines(Goal goal, List<Pool.Member> members, Combination.Found found) {
        List<String> lines = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < found.which().size(); i++) {
            Pool.Member m = members.get(found.which().get(i));
            String name = m.name();
            if (name.isEmpty()) {
                name = goal.names().label("fact" + (i + 1) + "of");
                lines.add(name + ": " + m.line());
            }
            Expr times = found.times().get(i).equals(org.apache.commons.numbers.fraction.BigFraction.ONE)
                    ? m.times()
                    : PowerTerms.of(Expr.mul(Expr.num(found.times().get(i)), m.times()))
                            .expression();
            if (times != Expr.ONE) {
                String part = goal.names().label("part" + (i + 1) + "of");
                Relation scaled = scaled(m.says(), times);
                lines.add(part + ": " + scaled + Names.when(goal.says()) + " by rearranging " + name
                        + (times instanceof Expr.Num ? "" : " with factor := " + times));
                name = part;
            }
            added.add(name);
        }
        lines.add(goal.by(added.isEmpty() ? "positivity" : "adding " + String.join(", ", added)));
        return lines;
    }

    private static Relation scaled(Relation r, Expr times) {
        return r.map(e -> e == Expr.ZERO ? e : Expr.mul(times, e));
    }
}
