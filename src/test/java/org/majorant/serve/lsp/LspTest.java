package org.majorant.serve.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.cli.Main;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.engine.Engine;
import org.majorant.judge.Effort;
import org.majorant.read.TheoryReader;
import org.majorant.text.SourceFile;

class LspTest {
    private static final String TEXT = String.join(
            "\n",
            "# A theory",
            "```claim",
            "theory lsp \"Lsp\"",
            "cite smith-2020",
            "let A, B in (0, inf)",
            "law cost-law: A*B = 1",
            "theorem sum",
            "  let s = A + B",
            "  claim A < s",
            "  proof",
            "    claim 1 by positivity",
            "theorem twice",
            "  given small: A <= B",
            "  claim 2*A <= 2*B",
            "  proof",
            "    claim 1 by normal form",
            "theorem false",
            "  claim A < B",
            "  proof",
            "    claim 1 by positivity",
            "theorem user",
            "  given cost-law",
            "  claim A < A + B",
            "  proof",
            "    claim 1 by theorem sum",
            "```",
            "");

    @TempDir
    Path root;

    private Editor editor;
    private Thread serving;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(
                root.resolve("references.bib"), "@misc{smith-2020, author = {S}, title = {T}, year = {2020}}\n");
        PipedInputStream in = new PipedInputStream(1 << 20);
        PipedInputStream out = new PipedInputStream(1 << 20);
        PipedOutputStream toServer = new PipedOutputStream(in);
        PipedOutputStream fromServer = new PipedOutputStream(out);
        serving = new Thread(() -> {
            try {
                LspMain.serve(r -> new Engine(r, AcceptedEarlier.NOTHING, Effort.USUAL), "test", in, fromServer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        serving.start();
        editor = new Editor(out, toServer);
        editor.open(root);
    }

    @AfterEach
    void end() throws Exception {
        editor.server.shutdown().get(30, TimeUnit.SECONDS);
        editor.server.exit();
        serving.join(10_000);
        assertThat(serving.isAlive()).isFalse();
    }

    private TextDocumentPositionParams at(String uri, String line, String word) {
        String[] lines = TEXT.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(line)) {
                return Editor.at(uri, i + 1, lines[i].indexOf(word) + 1);
            }
        }
        throw new IllegalArgumentException(line);
    }

    private String opened() throws Exception {
        String uri = editor.text(root.resolve("lsp.md"), TEXT);
        editor.atRest(uri);
        return uri;
    }

    private String hover(TextDocumentPositionParams p) throws Exception {
        return editor.server
                .getTextDocumentService()
                .hover(new HoverParams(p.getTextDocument(), p.getPosition()))
                .get(30, TimeUnit.SECONDS)
                .getContents()
                .getRight()
                .getValue();
    }

    @Test
    void verdictsComeAsDiagnosticsAtTheRefusedStepAndInTheOutline() throws Exception {
        String uri = opened();
        List<DocumentSymbol> outline = editor.atRest(uri);
        assertThat(outline.stream().map(s -> s.getName() + " " + s.getDetail()))
                .containsExactly(
                        "cost-law law",
                        "sum proved 4",
                        "twice undecided, expected proved 4",
                        "false refuted, expected proved 4",
                        "user proved 4");
        until(uri, fresh(TEXT));
        assertThat(editor.told(uri)).anyMatch(m -> m.startsWith("16:5 refused-step step 1 of lsp/twice"));
        assertThat(editor
                        .server
                        .getTextDocumentService()
                        .codeLens(new CodeLensParams(new TextDocumentIdentifier(uri)))
                        .get(30, TimeUnit.SECONDS)
                        .stream()
                        .map(l -> l.getCommand().getTitle()))
                .contains("proved 4");
    }

    @Test
    void hoversShowTheGoalTheWitnessAndTheRule() throws Exception {
        String uri = opened();
        assertThat(hover(at(uri, "claim 1 by normal form", "normal")))
                .contains(
                        "refused", "given 1 (small): A <= B", "claim 1: 2*A <= 2*B", "let A, B in (0, inf)", "proves ");
        assertThat(hover(at(uri, "theorem false", "false"))).contains("refuted", "witness", "A = 1");
        assertThat(hover(at(uri, "law cost-law", "A*B"))).contains("let A, B in (0, inf)");
        JsonObject goal =
                editor.server.goal(at(uri, "claim 1 by normal form", "normal")).get(30, TimeUnit.SECONDS);
        assertThat(goal.get("status").getAsString()).isEqualTo("refused");
        assertThat(goal.get("wanted").getAsString()).isEqualTo("2*A <= 2*B");
        assertThat(goal.get("left").getAsJsonArray()).hasSize(1);
        assertThat(goal.get("html").getAsString()).contains("<h4>Wanted</h4>");
    }

    @Test
    void theGoalOfATheoremWithAnErrorSaysSo() throws Exception {
        String text = TEXT.replace("claim 2*A <= 2*B", "claim 2*A <= kapa");
        String uri = editor.text(root.resolve("wrong.md"), text);
        editor.atRest(uri);
        int line = text.substring(0, text.indexOf("kapa")).split("\n").length;
        JsonObject goal = editor.server.goal(Editor.at(uri, line, 8)).get(30, TimeUnit.SECONDS);
        assertThat(goal.get("theorem").getAsString()).isEqualTo("lsp/twice");
        assertThat(goal.get("status").getAsString()).isEqualTo("not examined, for its errors");
        assertThat(goal.get("html").getAsString()).contains("lsp/twice", "not examined");
    }

    private List<String> completions(String uri, int line, int column) throws Exception {
        TextDocumentPositionParams p = Editor.at(uri, line, column);
        return editor
                .server
                .getTextDocumentService()
                .completion(new CompletionParams(p.getTextDocument(), p.getPosition()))
                .get(30, TimeUnit.SECONDS)
                .getLeft()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    @Test
    void completionsFitThePlace() throws Exception {
        String uri = opened();
        assertThat(completions(uri, 11, 16))
                .contains("positivity", "Lambert inversion", "?")
                .doesNotContain("A");
        assertThat(completions(uri, 25, 24)).contains("sum", "twice").doesNotContain("positivity");
        assertThat(completions(uri, 4, 6)).containsExactly("smith-2020");
        assertThat(completions(uri, 22, 9)).contains("cost-law");
        assertThat(completions(uri, 9, 9)).contains("A", "B", "s", "log").doesNotContain("positivity");
        assertThat(completions(uri, 1, 1)).isEmpty();
    }

    private List<String> definition(TextDocumentPositionParams p) throws Exception {
        return editor
                .server
                .getTextDocumentService()
                .definition(new DefinitionParams(p.getTextDocument(), p.getPosition()))
                .get(30, TimeUnit.SECONDS)
                .getLeft()
                .stream()
                .map(LspTest::shown)
                .toList();
    }

    private static String shown(Location l) {
        String file = l.getUri().substring(l.getUri().lastIndexOf('/') + 1);
        return file + ":" + (l.getRange().getStart().getLine() + 1) + ":"
                + (l.getRange().getStart().getCharacter() + 1);
    }

    @Test
    void namesLeadToWhereTheyAreTold() throws Exception {
        String uri = opened();
        assertThat(definition(at(uri, "by theorem sum", "sum"))).containsExactly("lsp.md:7:9");
        assertThat(definition(at(uri, "given cost-law", "law"))).containsExactly("lsp.md:6:5");
        assertThat(definition(at(uri, "cite smith", "2020"))).containsExactly("references.bib:1:7");
        assertThat(definition(at(uri, "claim A < s", "s"))).containsExactly("lsp.md:8:7");
        assertThat(definition(at(uri, "claim A < s", "A"))).containsExactly("lsp.md:5:5");
        TextDocumentPositionParams a = at(uri, "let A, B", "A");
        List<String> uses = editor
                .server
                .getTextDocumentService()
                .references(new ReferenceParams(a.getTextDocument(), a.getPosition(), new ReferenceContext(true)))
                .get(30, TimeUnit.SECONDS)
                .stream()
                .map(LspTest::shown)
                .toList();
        assertThat(uses)
                .contains("lsp.md:5:5", "lsp.md:6:15", "lsp.md:8:11", "lsp.md:23:9")
                .hasSize(9);
    }

    private String renamed(TextDocumentPositionParams p, String name) throws Exception {
        WorkspaceEdit edit = editor.server
                .getTextDocumentService()
                .rename(new RenameParams(p.getTextDocument(), p.getPosition(), name))
                .get(30, TimeUnit.SECONDS);
        return applied(TEXT, edit.getChanges().get(p.getTextDocument().getUri()));
    }

    private static String applied(String text, List<TextEdit> edits) {
        StringBuilder out = new StringBuilder(text);
        edits.stream()
                .sorted((a, b) -> offset(text, b.getRange().getStart())
                        - offset(text, a.getRange().getStart()))
                .forEach(e -> out.replace(
                        offset(text, e.getRange().getStart()),
                        offset(text, e.getRange().getEnd()),
                        e.getNewText()));
        return out.toString();
    }

    private static int offset(String text, Position p) {
        int at = 0;
        for (int i = 0; i < p.getLine(); i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + p.getCharacter();
    }

    @Test
    void anotherNameChangesNoStatement() throws Exception {
        String uri = opened();
        assertThat(renamed(at(uri, "let A, B", "B"), "Beta"))
                .contains("let A, Beta in", "2*A <= 2*Beta", "let s = A + Beta")
                .doesNotContainPattern("\\bB\\b");
        assertThat(renamed(at(uri, "by theorem sum", "sum"), "total-sum"))
                .contains("theorem total-sum", "by theorem total-sum");
        assertThat(renamed(at(uri, "let s =", "s"), "t")).contains("let t = A + B", "claim A < t", "theorem sum");
        assertThatThrownBy(() -> renamed(at(uri, "let A, B", "B"), "A"))
                .rootCause()
                .hasMessageContaining("something else");
        assertThatThrownBy(() -> renamed(at(uri, "let A, B", "B"), "2x"))
                .rootCause()
                .hasMessageContaining("no name");
    }

    private List<CodeAction> actions(String uri, int line) throws Exception {
        Range range = new Range(new Position(line - 1, 0), new Position(line - 1, 40));
        return editor
                .server
                .getTextDocumentService()
                .codeAction(
                        new CodeActionParams(new TextDocumentIdentifier(uri), range, new CodeActionContext(List.of())))
                .get(60, TimeUnit.SECONDS)
                .stream()
                .map(e -> e.getRight())
                .toList();
    }

    @Test
    void quickFixesMendWhatTheyAreOfferedFor() throws Exception {
        String uri = opened();
        CodeAction rule = actions(uri, 16).get(0);
        assertThat(rule.getTitle()).contains("proved");
        String mended = applied(TEXT, rule.getEdit().getChanges().get(uri));
        editor.change(uri, mended);
        assertThat(editor.atRest(uri).get(2).getDetail()).isEqualTo("proved 4");

        String misspelt = TEXT.replace("claim A < s", "claim A < Z + s").replace("by positivity", "by positivit");
        editor.change(uri, misspelt);
        assertThat(actions(uri, 9).get(0).getTitle()).isEqualTo("let Z in (0, inf) (reads)");
        assertThat(actions(uri, 11).get(0).getTitle()).isEqualTo("replace by 'positivity' (reads)");

        String open = TEXT.replaceFirst("by positivity", "by ?");
        editor.change(uri, open);
        editor.atRest(uri);
        assertThat(applied(open, actions(uri, 11).get(0).getEdit().getChanges().get(uri)))
                .isEqualTo(TEXT);
    }

    /** A text in another file, whose symbols and theorems this one names. */
    private String openedBeside() throws Exception {
        String base = "# B\n\n```claim\ntheory base\nlet x, y in (0, inf)\ntheorem pos\n  claim x + y > 0\n  proof\n"
                + "    claim 1 by positivity\n```\n";
        Files.writeString(root.resolve("base.md"), base);
        String uri = editor.text(
                root.resolve("user.md"),
                "# U\n\n```claim\ntheory user\nlet x, C in (0, inf)\ntheorem t\n  claim x + C > 0\n  proof\n"
                        + "    claim 1 by theorem base/pos with y := C\n```\n");
        editor.atRest(uri);
        return uri;
    }

    @Test
    void namesOfAnotherTextLeadThereAndBack() throws Exception {
        String uri = openedBeside();
        assertThat(definition(Editor.at(uri, 9, 30))).as("pos of base/pos").containsExactly("base.md:6:9");
        TextDocumentPositionParams key = Editor.at(uri, 9, 38);
        assertThat(definition(key)).as("y of y := C").containsExactly("base.md:5:8");
        assertThat(hover(key)).contains("let x, y in (0, inf)");
        for (boolean all : new boolean[] {true, false}) {
            List<String> uses = editor
                    .server
                    .getTextDocumentService()
                    .references(
                            new ReferenceParams(key.getTextDocument(), new Position(8, 29), new ReferenceContext(all)))
                    .get(30, TimeUnit.SECONDS)
                    .stream()
                    .map(LspTest::shown)
                    .toList();
            assertThat(uses).contains("user.md:9:29").hasSize(all ? 2 : 1);
        }
        WorkspaceEdit edit = editor.server
                .getTextDocumentService()
                .rename(new RenameParams(key.getTextDocument(), new Position(8, 29), "positive"))
                .get(30, TimeUnit.SECONDS);
        assertThat(edit.getChanges()).hasSize(2);
        assertThatThrownBy(() -> editor.server
                        .getTextDocumentService()
                        .rename(new RenameParams(key.getTextDocument(), new Position(4, 4), "q"))
                        .get(30, TimeUnit.SECONDS))
                .rootCause()
                .hasMessageContaining("step 1 of t takes 'x' for that of base/pos");
    }

    @Test
    void ofProseNothingIsTold() throws Exception {
        String uri = editor.text(root.resolve("README.md"), "# Read me\n\nSome prose.\n");
        until(uri, List.of());
    }

    @Test
    void theEditorIsAskedToTellOfFiles() throws Exception {
        for (int i = 0; i < 500 && editor.registered.isEmpty(); i++) {
            Thread.sleep(10);
        }
        assertThat(editor.registered).containsExactly("workspace/didChangeWatchedFiles");
    }

    @Test
    void aTextThatIsTooLargeIsRefusedWithItsSize() {
        String uri = editor.text(root.resolve("large.md"), "x".repeat(1_000_001));
        until(uri, List.of("1:1 invalid-input the text has 1000001 bytes; at most 1000000 are checked: split it"));
    }

    @Test
    void aTextThatAnotherOneUsesIsFollowed() throws Exception {
        String uri = opened();
        String other = "```claim\ntheory other\nlet A, B in (0, inf)\ntheorem t\n  claim A < A + B\n  proof\n"
                + "    claim 1 by theorem lsp/sum\n```\n";
        String second = editor.text(root.resolve("other.md"), other);
        assertThat(editor.atRest(second).get(0).getDetail()).isEqualTo("proved 4");
        editor.change(uri, TEXT.replaceFirst("by positivity", "by normal form"));
        for (int i = 0; i < 500 && !editor.outline(second).get(0).getDetail().startsWith("undecided"); i++) {
            Thread.sleep(10);
        }
        assertThat(editor.outline(second).get(0).getDetail()).startsWith("undecided");
    }

    /** What a check of the file from the command line says, place, code and message of each. */
    private List<String> fresh(String text) throws IOException {
        Path file = root.resolve("lsp.md");
        Files.writeString(file, text);
        StringWriter out = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "check",
                "--threads",
                "1",
                "--json",
                "-",
                file.toString());
        List<String> all = new ArrayList<>();
        JsonNode root = new ObjectMapper().readTree(out.toString());
        root.path("diagnostics")
                .forEach(d -> all.add(d.path("line").asInt(1) + ":"
                        + d.path("column").asInt(1) + " " + d.path("code").asText() + " "
                        + d.path("message").asText()));
        all.sort(null);
        return all;
    }

    /** Waits until that is told, and sees that nothing else follows. */
    private void until(String uri, List<String> expected) {
        for (int i = 0; i < 1000 && !editor.told(uri).equals(expected); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(editor.told(uri)).isEqualTo(expected);
    }

    private static final List<String> SNIPPETS = List.of(
            "\n",
            " ",
            "A",
            "B",
            "theorem t2\n  claim A < A + 1\n  proof\n    claim 1 by positivity\n",
            "claim",
            "by ?",
            "  given A < B\n",
            "```\n",
            "```claim\n",
            "(",
            ")",
            "exp(A)",
            "é",
            "𝔸",
            "let A in real\n",
            "let Z in (0, 1)\n",
            "#",
            ";",
            "\"",
            "^",
            "0",
            "\r\n",
            "expect refuted\n",
            "uses sum\n",
            "by theorem sum",
            "instance A = 1, B = 2\n",
            "infinite",
            "-",
            "cite smith-2021\n");

    private static String edited(String text, SplittableRandom r) {
        int at = r.nextInt(text.length() + 1);
        switch (r.nextInt(4)) {
            case 0: {
                int to = Math.min(text.length(), at + r.nextInt(12));
                return text.substring(0, at) + text.substring(to);
            }
            case 1: {
                List<String> lines = new ArrayList<>(text.lines().toList());
                if (lines.size() > 1) {
                    lines.add(r.nextInt(lines.size()), lines.get(r.nextInt(lines.size())));
                }
                return lines.stream().collect(Collectors.joining("\n", "", "\n"));
            }
            default:
                return text.substring(0, at) + SNIPPETS.get(r.nextInt(SNIPPETS.size())) + text.substring(at);
        }
    }

    /** More with {@code -Dmajorant.edits=10000}. */
    @Test
    void randomEditsEndInWhatAFreshCheckSays() throws Exception {
        int edits = Integer.getInteger("majorant.edits", 60);
        SplittableRandom r = new SplittableRandom(Long.getLong("majorant.seed", 20261202L));
        String uri = editor.text(root.resolve("lsp.md"), TEXT);
        String text = TEXT;
        for (int i = 1; i <= edits; i++) {
            // An editor sends whole characters.
            byte[] whole = edited(text, r).getBytes(StandardCharsets.UTF_8);
            text = i % 25 == 0 ? TEXT : new String(whole, StandardCharsets.UTF_8);
            editor.change(uri, text);
            if (i % 6 == 0) {
                editor.atRest(uri);
                boolean prose = !TheoryReader.isTheory(new SourceFile("lsp.md", text));
                List<String> expected = prose ? List.of() : fresh(text);
                try {
                    until(uri, expected);
                } catch (AssertionError e) {
                    throw new AssertionError("after " + i + " edits of\n" + text, e);
                }
            }
        }
    }
}
