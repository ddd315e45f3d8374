package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.text.Span;
import org.majorant.theorem.Check;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/** A theorem while it is being read. */
final class TheoremBuilder {
    final String id;
    final Span span;
    final Scope scope;
    final Lost lost;
    String title;
    Mark mark;
    Expectation expectation;
    final List<Citation> citations = new ArrayList<>();
    final List<String> uses = new ArrayList<>();
    final List<Statement> givens = new ArrayList<>();
    final List<Instance> instances = new ArrayList<>();
    final List<Statement> claims = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();

    TheoremBuilder(String id, String title, Span span, Scope scope, Lost lost) {
        this.id = id;
        this.title = title;
        this.span = span;
        this.scope = scope;
        this.lost = lost;
    }

    Theorem build() {
        return new Theorem(
                id,
                title,
                mark == null ? Mark.DERIVED : mark,
                citations,
                uses,
                scope.unknownFunctions(),
                scope.definitions(),
                givens,
                instances,
                claims,
                steps,
                checks,
                Optional.ofNullable(expectation),
                span);
    }
}
