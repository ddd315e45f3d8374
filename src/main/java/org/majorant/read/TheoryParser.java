package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Relation;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Law;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Statements of a theory file, one after the other; an error skips to the end of its statement. */
final class TheoryParser {
    static final Set<String> STATEMENTS = Set.of(
            "theory",
            "cite",
            "let",
            "law",
            "theorem",
            "mark",
            "uses",
            "given",
            "instance",
            "claim",
            "proof",
            "check",
            "expect");

    private static final Set<String> RELATIONS = Set.of("=", "!=", "<", "<=", ">", ">=", "~");

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Scope theoryScope = new Scope(null);
    private final Lost theoryLost = new Lost(null);
    private Diagnostics into;
    private final Map<String, Law> laws = new LinkedHashMap<>();
    private final Map<String, String> latexNames = new LinkedHashMap<>();
    private final List<TheoremBuilder> theorems = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private String id = "";
    private String title = "";
    private TheoremBuilder current;
    private boolean inProof;

    private Tokens tokens;
    private String heading = "";

    TheoryParser(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.into = diagnostics;
    }

    /** Reads one block; {@code heading} is the title of the section that it stands in. */
    void block(Tokens blockTokens, String blockHeading) {
        tokens = blockTokens;
        heading = blockHeading;
        tokens.skipEndOfStatement();
        while (!tokens.atEnd()) {
            boolean heard = tokens.at("theorem") || !lost().has(Lost.Part.STRUCTURE);
            int from = tokens.mark();
            into = new Diagnostics();
            boolean whole = true;
            try {
                statement();
                if (!tokens.atEndOfStatement()) {
                    throw new SyntaxError(
                            tokens.peek().span(),
                            "expected the end of the statement, found "
                                    + tokens.peek().shown(),
                            hintForRest());
                }
            } catch (SyntaxError e) {
                whole = false;
                tokens.skipRest();
                if (e.follows(lost())) {
                    into.consequence(e.span());
                } else {
                    into.error(e.span(), e.getMessage(), e.hint());
                }
            }
            report(whole, heard && !isKnown(tokens.spanSince(from)));
            if (!whole) {
                lost(tokens.since(from));
            }
            tokens.skipEndOfStatement();
        }
        inProof = false;
    }

    /** Whether an error in the statement was found already, when it was split into words. */
    private boolean isKnown(Span statement) {
        return diagnostics.all().stream()
                .anyMatch(d -> d.span().file() == file
                        && d.span().start() >= statement.start()
                        && d.span().line() <= file.line(statement.end()));
    }

    /** Passes on what was found in a statement: in one that could not be read to its end the first error may cause the others. */
    private void report(boolean whole, boolean heard) {
        List<Diagnostic> found = into.all();
        int count = heard ? whole ? found.size() : Math.min(1, found.size()) : 0;
        found.subList(0, count).forEach(diagnostics::add);
        found.subList(count, found.size()).forEach(d -> diagnostics.consequence(d.span()));
        into.consequences().forEach(diagnostics::consequence);
        if (!found.isEmpty()) {
            lost().lose(Lost.Part.STATEMENT);
        }
    }

    /** What is gone with a statement. */
    private void lost(List<Token> statement) {
        Token first = statement.get(0);
        Token last = statement.get(statement.size() - 1);
        String word = STATEMENTS.contains(first.text())
                ? first.text()
                : inProof ? "" : DidYouMean.nearest(first.text(), STATEMENTS).orElse("");
        boolean another = last.span().line() > first.span().line()
                || statement.stream().skip(1).anyMatch(t -> STATEMENTS.contains(t.text()));
        boolean step = inProof && statement.stream().anyMatch(t -> RELATIONS.contains(t.text()));
        boolean unknown = word.isEmpty() || another;
        switch (word) {
            case "theorem" -> unnamedTheorem(first);
            case "proof" -> {
                inProof = current != null;
                lost().lose(Lost.Part.STATEMENT);
            }
            case "law" -> theoryLost.lose(Lost.Part.DECLARATION);
            default -> {
                lost().lose(
                                unknown && !step
                                        ? Lost.Part.STRUCTURE
                                        : word.equals("let") ? Lost.Part.DECLARATION : Lost.Part.STATEMENT);
                if (current == null && lost().has(Lost.Part.STRUCTURE)) {
                    unnamedTheorem(first);
                    lost().lose(Lost.Part.STRUCTURE);
                }
            }
        }
    }

    /** Takes up what follows and belongs nowhere. */
    private void unnamedTheorem(Token first) {
        current = new TheoremBuilder("", "", first.span(), new Scope(theoryScope), new Lost(theoryLost));
        inProof = false;
    }

    private Lost lost() {
        return current == null ? theoryLost : current.lost;
    }

    private String hintForRest() {
        Token t = tokens.peek();
        boolean product = t.kind() == Token.Kind.NAME || t.kind() == Token.Kind.NUMBER || t.is("(");
        return !product || t.is("by") ? "" : t.is("and") ? "commas between conditions" : "a product needs a sign: 2*x";
    }

    Theory theory() {
        if (id.isEmpty() && !theoryLost.has(Lost.Part.STATEMENT)) {
            diagnostics.error(
                    file.span(0, 0),
                    "the file names no theory",
                    "begin the first claim block with: theory my-paper \"Title\"");
        }
        List<Theorem> built = theorems.stream().map(TheoremBuilder::build).toList();
        for (TheoremBuilder t : theorems) {
            if (t.claims.isEmpty() && t.lost.has(Lost.Part.STATEMENT)) {
                diagnostics.consequence(t.span);
            } else if (t.claims.isEmpty()) {
                diagnostics.error(t.span, "the theorem '" + t.id + "' claims nothing", "add: claim left = right");
            }
        }
        return new Theory(id, title, citations, theoryScope.ownSymbols(), latexNames, laws, built, file);
    }

    private Scope scope() {
        return current == null ? theoryScope : current.scope;
    }

    private ExprParser expressions() {
        return new ExprParser(tokens, scope(), into, lost());
    }

    private FormulaParser formulas() {
        return new FormulaParser(tokens, expressions());
    }

    private void statement() {
        Token first = tokens.peek();
        // Inside a proof 'claim 2 by …' is a step, and 'claim …' without a rule is not expected.
        if (first.kind() != Token.Kind.NAME || !STATEMENTS.contains(first.text()) || inProof && first.is("claim")) {
            otherStatement(first);
            return;
        }
        tokens.take();
        switch (first.text()) {
            case "theory" -> theoryHeader(first);
            case "cite" -> cite();
            case "let" ->
                new LetParser(tokens, scope(), into, lost())
                        .let()
                        .forEach((name, latex) ->
                                latexNames.put(current == null ? name : current.id + "." + name, latex));
            case "law" -> law();
            case "theorem" -> theorem(first);
            case "mark" -> theorem().mark = mark();
            case "uses" -> uses();
            case "given" -> given(first);
            case "instance" -> theorem().instances.add(new InstanceParser(tokens, scope(), into, lost()).instance());
            case "claim" -> theorem().claims.add(labelled(first));
            case "proof" -> {
                theorem();
                inProof = true;
            }
            case "check" -> {
                theorem().checks.add(new CheckParser(tokens, expressions()).check());
                inProof = false;
            }
            case "expect" -> {
                theorem().expectation = new CheckParser(tokens, expressions()).expectation();
                inProof = false;
            }
            default -> throw new IllegalStateException(first.text());
        }
    }

    private void otherStatement(Token first) {
        if (inProof) {
            theorem().steps.add(new StepParser(tokens, expressions(), theorem(), laws).step());
            return;
        }
        String hint = first.kind() == Token.Kind.NAME
                ? DidYouMean.hint(
                        first.text(),
                        STATEMENTS,
                        "a statement begins with one of "
                                + String.join(", ", STATEMENTS.stream().sorted().toList()))
                : "a statement begins with a word such as let, given, claim";
        throw new SyntaxError(first.span(), "expected a statement, found " + first.shown(), hint);
    }

    private TheoremBuilder theorem() {
        if (current == null) {
            throw SyntaxError.missing(
                    SyntaxError.STATEMENT,
                    tokens.peek().span(),
                    "this belongs to a theorem, and none is open",
                    "begin one with: theorem NAME");
        }
        return current;
    }

    private void theoryHeader(Token first) {
        if (!id.isEmpty()) {
            throw new SyntaxError(first.span(), "the file already names the theory '" + id + "'", "one theory a file");
        }
        id = tokens.hyphenated("the name of the theory").text();
        if (tokens.peek().kind() == Token.Kind.STRING) {
            title = tokens.take().text();
        }
    }

    private void cite() {
        List<Citation> target = current == null ? citations : current.citations;
        target.addAll(new CheckParser(tokens, expressions()).citations());
    }

    private void theorem(Token first) {
        Token name = tokens.hyphenated("the name of the theorem");
        String shown = tokens.peek().kind() == Token.Kind.STRING ? tokens.take().text() : heading;
        if (theorems.stream().anyMatch(t -> t.id.equals(name.text()))) {
            into.error(name.span(), "a theorem '" + name.text() + "' stands above already", "");
        }
        current = new TheoremBuilder(
                name.text(), shown, first.span().to(name.span()), new Scope(theoryScope), new Lost(theoryLost));
        theorems.add(current);
        inProof = false;
    }

    private Mark mark() {
        Token t = tokens.expect(Token.Kind.NAME, "claimed, derived or reading");
        for (Mark m : Mark.values()) {
            if (m.text().equals(t.text())) {
                return m;
            }
        }
        List<String> known =
                java.util.Arrays.stream(Mark.values()).map(Mark::text).toList();
        throw new SyntaxError(
                t.span(),
                "unknown mark '" + t.text() + "'",
                DidYouMean.hint(t.text(), known, "one of " + String.join(", ", known)));
    }

    private void uses() {
        do {
            theorem().uses.add(tokens.hyphenated("the name of a theorem").text());
        } while (tokens.accept(","));
    }

    private void law() {
        Token name = tokens.hyphenated("the name of the law");
        tokens.expect(":");
        Span start = tokens.peek().span();
        FormulaParser parser = formulas();
        Statement s = new Statement(name.text(), parser.formula(), parser.conditions(), tokens.spanFrom(start));
        Mark mark = Mark.DERIVED;
        List<Citation> sources = List.of();
        while (!tokens.atEndOfStatement()) {
            if (tokens.accept("mark")) {
                mark = mark();
            } else {
                tokens.expect("cite");
                sources = new CheckParser(tokens, expressions()).citations();
            }
        }
        laws.put(name.text(), new Law(name.text(), s, mark, sources));
    }

    private void given(Token first) {
        if (tokens.peek().kind() == Token.Kind.NAME && laws.containsKey(lawName())) {
            Law law = laws.get(tokens.hyphenated("a law").text());
            theorem().givens.add(law.statement());
            return;
        }
        if (tokens.peek().kind() == Token.Kind.NAME && !lawName().isEmpty()) {
            Token name = tokens.hyphenated("a law");
            throw SyntaxError.missing(
                    name.text(),
                    name.span(),
                    "there is no law '" + name.text() + "'",
                    DidYouMean.hint(
                            name.text(), laws.keySet(), "laws are stated above the theorem: law NAME: left = right"));
        }
        theorem().givens.add(labelled(first));
    }

    /** The hyphenated name at the cursor, if it fills the statement; the cursor stays. */
    private String lawName() {
        int mark = tokens.mark();
        String name = tokens.hyphenated("a law").text();
        boolean alone = tokens.atEndOfStatement();
        tokens.reset(mark);
        return alone ? name : "";
    }

    private Statement labelled(Token first) {
        String label = "";
        theorem();
        if (tokens.peek().kind() == Token.Kind.NAME
                && tokens.peek(1).is(":")
                && !Set.of("roots", "piece").contains(tokens.peek().text())) {
            label = tokens.take().text();
            tokens.take();
        }
        FormulaParser parser = formulas();
        List<Relation> none = List.of();
        var formula = parser.formula();
        if (formula instanceof Formula.Piece) {
            throw new SyntaxError(
                    first.span(),
                    "a piece is a step of a proof, not a hypothesis or a claim",
                    "state: roots x: … count n");
        }
        List<Relation> conditions = tokens.at("when") ? parser.conditions() : none;
        return new Statement(label, formula, conditions, tokens.spanFrom(first.span()));
    }
}
