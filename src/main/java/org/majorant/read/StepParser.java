package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.text.DidYouMean;
import org.majorant.text.Span;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Law;
import org.majorant.theorem.RuleSyntax;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;

/**
 * A step of a proof: {@code [label:] FORMULA by RULE [of|from|in|for REFERENCES] [with x := VALUE, …]}, or
 * {@code claim 2 by …}.
 */
final class StepParser {
    private static final List<String> PREPOSITIONS = List.of("of", "from", "in", "for", "using");

    private final Tokens tokens;
    private final ExprParser expressions;
    private final TheoremBuilder theorem;
    private final Map<String, Law> laws;

    StepParser(Tokens tokens, ExprParser expressions, TheoremBuilder theorem, Map<String, Law> laws) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.theorem = theorem;
        this.laws = laws;
    }

    Step step() {
        Span start = tokens.peek().span();
        Statement statement = tokens.at("claim") ? claimed() : stated(start);
        if (!tokens.at("by")) {
            throw new SyntaxError(
                    tokens.peek().span(),
                    "a step needs its justification",
                    "add: by RULE, one of " + String.join(", ", Rules.NAMES));
        }
        Span ruleStart = tokens.take().span();
        String rule = rule();
        List<Step.Reference> references = new ArrayList<>();
        Map<String, Expr> values = new LinkedHashMap<>();
        List<Citation> citations = new ArrayList<>();
        if (rule.equals(Rules.CITATION)) {
            citations.addAll(new CheckParser(tokens, expressions).citations());
        } else if (rule.equals(Rules.THEOREM)) {
            Token name = tokens.hyphenated("the name of a theorem");
            references.add(new Step.Reference(Step.Reference.Kind.THEOREM, name.text(), name.span()));
        }
        List<Token> named = rest(rule, references, values);
        List<Statement> said = new ArrayList<>(List.of(statement));
        references.forEach(r -> said.addAll(pointedAt(r)));
        named.forEach(n -> WithNames.check(n, rule, said, theorem.scope.definitions()));
        String wrong = Rules.of(rule).wrongNumber(references.size());
        if (!wrong.isEmpty()) {
            throw new SyntaxError(
                    tokens.spanFrom(ruleStart),
                    wrong,
                    "it is written: " + Rules.of(rule).form());
        }
        int conditions = statement.conditions().size();
        for (Step.Reference r : references) {
            boolean none = r.kind() == Step.Reference.Kind.CONDITION
                    && (Integer.parseInt(r.name()) < 1 || Integer.parseInt(r.name()) > conditions);
            if (none) {
                throw SyntaxError.missing(
                        SyntaxError.STATEMENT,
                        r.span(),
                        "there is no condition " + r.name(),
                        "the step has " + conditions + ", after 'when'");
            }
        }
        return new Step(statement, rule, references, values, citations, tokens.spanFrom(ruleStart));
    }

    private Statement claimed() {
        Span start = tokens.take().span();
        Token which = tokens.atEndOfStatement() || tokens.at("by") ? null : tokens.take();
        String name = which == null ? "1" : which.text();
        for (int i = 0; i < theorem.claims.size(); i++) {
            Statement c = theorem.claims.get(i);
            if (name.equals(String.valueOf(i + 1)) || name.equals(c.label())) {
                return new Statement(c.label(), c.formula(), c.conditions(), tokens.spanFrom(start));
            }
        }
        throw SyntaxError.missing(
                SyntaxError.STATEMENT,
                which == null ? start : which.span(),
                "there is no claim '" + name + "'",
                "inside a proof, 'claim 2 by …' proves the second claim; claims are stated before 'proof'");
    }

    private Statement stated(Span start) {
        String label = "";
        boolean labelled = tokens.peek().kind() == Token.Kind.NAME
                && tokens.peek(1).is(":")
                && !tokens.at("roots")
                && !tokens.at("piece");
        if (labelled) {
            label = tokens.take().text();
            tokens.take();
        }
        FormulaParser parser = new FormulaParser(tokens, expressions);
        var formula = parser.formula();
        var conditions = parser.conditions();
        return new Statement(label, formula, conditions, tokens.spanFrom(start));
    }

    private String rule() {
        Token first = tokens.peek();
        if (tokens.accept(Rules.OPEN)) {
            return Rules.OPEN;
        }
        for (String name : Rules.NAMES) {
            String[] words = name.split(" |(?=-)|(?<=-)");
            boolean all = true;
            for (int i = 0; i < words.length; i++) {
                all &= tokens.peek(i).is(words[i]);
            }
            if (all) {
                for (int i = 0; i < words.length; i++) {
                    tokens.take();
                }
                return name;
            }
        }
        throw new SyntaxError(
                first.span(),
                "unknown rule " + first.shown(),
                DidYouMean.hint(first.text(), Rules.NAMES, "one of " + String.join(", ", Rules.NAMES)));
    }

    /** The statements that a reference names; none for a theorem or a condition. */
    private List<Statement> pointedAt(Step.Reference r) {
        List<Statement> all = switch (r.kind()) {
            case GIVEN -> theorem.givens;
            case STEP -> theorem.steps.stream().map(Step::statement).toList();
            case CONDITION, LAW, THEOREM -> List.of();
        };
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).label().equals(r.name()) || String.valueOf(i + 1).equals(r.name())) {
                return List.of(all.get(i));
            }
        }
        return List.of();
    }

    /** Reads what the rule is applied to, and values; returns the names that were given values. */
    private List<Token> rest(String rule, List<Step.Reference> references, Map<String, Expr> values) {
        List<Token> named = new ArrayList<>();
        while (!tokens.atEndOfStatement()) {
            if (tokens.accept("with")) {
                do {
                    Token name = tokens.expect(Token.Kind.NAME, "a symbol");
                    tokens.expect(":=");
                    named.add(name);
                    values.put(name.text(), expressions.expression());
                } while (tokens.accept(","));
            } else if (PREPOSITIONS.stream().anyMatch(tokens::at)) {
                boolean solvedFor = tokens.take().is("for") && Rules.of(rule).takes() == RuleSyntax.Takes.FOR;
                if (solvedFor) {
                    Token name = tokens.expect(Token.Kind.NAME, "a symbol");
                    Expr.Sym symbol = expressions
                            .scope()
                            .symbol(name.text())
                            .orElseThrow(() -> SyntaxError.missing(
                                    name.text(), name.span(), "unknown symbol '" + name.text() + "'", ""));
                    values.put("for", symbol);
                } else {
                    references(references);
                }
            } else {
                references(references);
            }
        }
        return named;
    }

    private void references(List<Step.Reference> references) {
        do {
            references.add(reference());
        } while (tokens.accept(",") || tokens.accept("and"));
    }

    private Step.Reference reference() {
        Token t = tokens.peek();
        if (t.is("condition") && isKeyword()) {
            tokens.take();
            Token which = tokens.take();
            if (!which.text().matches("[0-9]{1,3}")) {
                throw new SyntaxError(which.span(), "a condition is named by its number", "such as: condition 1");
            }
            return new Step.Reference(Step.Reference.Kind.CONDITION, which.text(), which.span());
        }
        if ((t.is("given") || t.is("step")) && isKeyword()) {
            tokens.take();
            Token which = tokens.take();
            boolean given = t.is("given");
            return resolved(given ? Step.Reference.Kind.GIVEN : Step.Reference.Kind.STEP, which);
        }
        if (t.kind() != Token.Kind.NAME) {
            throw new SyntaxError(
                    t.span(),
                    "expected what the rule is applied to, found " + t.shown(),
                    "such as: given 1, step 2, a label, the name of a law");
        }
        Token name = tokens.hyphenated("a label");
        if (theorem.steps.stream().anyMatch(s -> s.statement().label().equals(name.text()))) {
            return new Step.Reference(Step.Reference.Kind.STEP, name.text(), name.span());
        }
        if (theorem.givens.stream().anyMatch(g -> g.label().equals(name.text()))) {
            return new Step.Reference(Step.Reference.Kind.GIVEN, name.text(), name.span());
        }
        if (laws.containsKey(name.text())) {
            throw SyntaxError.missing(
                    SyntaxError.STATEMENT,
                    name.span(),
                    "the law '" + name.text() + "' is not a hypothesis of this theorem",
                    "add: given " + name.text());
        }
        List<String> known = new ArrayList<>();
        theorem.steps.forEach(s -> known.add(s.statement().label()));
        theorem.givens.forEach(g -> known.add(g.label()));
        throw SyntaxError.missing(
                SyntaxError.STATEMENT,
                name.span(),
                "nothing above is called '" + name.text() + "'",
                DidYouMean.hint(name.text(), known, "such as: given 1, step 2, a label, the name of a law"));
    }

    /** Whether a number or a label follows, so that the word here is no label or law of that name. */
    private boolean isKeyword() {
        Token next = tokens.peek(1);
        boolean goesOn =
                next.is("with") || next.is("and") || PREPOSITIONS.stream().anyMatch(next::is);
        return (next.kind() == Token.Kind.NAME && !goesOn) || next.kind() == Token.Kind.NUMBER;
    }

    private Step.Reference resolved(Step.Reference.Kind kind, Token which) {
        boolean given = kind == Step.Reference.Kind.GIVEN;
        int count = given ? theorem.givens.size() : theorem.steps.size();
        boolean label = given
                ? theorem.givens.stream().anyMatch(g -> g.label().equals(which.text()))
                : theorem.steps.stream().anyMatch(s -> s.statement().label().equals(which.text()));
        boolean number = which.text().matches("[0-9]{1,4}")
                && Integer.parseInt(which.text()) >= 1
                && Integer.parseInt(which.text()) <= count;
        if (!label && !number) {
            String kindName = given ? "hypothesis" : "earlier step";
            throw SyntaxError.missing(
                    SyntaxError.STATEMENT,
                    which.span(),
                    "there is no " + kindName + " " + which.shown(),
                    "there are " + count + " so far");
        }
        return new Step.Reference(kind, which.text(), which.span());
    }
}
