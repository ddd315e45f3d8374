package org.majorant.serve.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.engine.Engine;
import org.majorant.engine.ProofState;
import org.majorant.judge.Effort;
import org.majorant.judge.Entry;
import org.majorant.text.SourceFile;

/** The goal as HTML: formulas in MathML under the names that the proof gives them, and words that stay words. */
class GoalHtmlTest {
    private static final String EVIL = "<script>alert(1)</script> & <b onclick=x>'";

    private static String goal(String theorem, int step) {
        String text = "```claim\ntheory mine\nlet A, B in (0, inf)\n" + theorem + "\n```\n";
        Engine engine = new Engine(null, AcceptedEarlier.NOTHING, Effort.USUAL);
        List<Entry> entries = new ArrayList<>();
        assertThat(engine.judge(engine.read(new SourceFile("mine.md", text)), () -> false, entries::add))
                .isTrue();
        return GoalHtml.of(ProofState.at(entries.get(0), step));
    }

    @Test
    void formulasAreSetAndNamed() {
        String html = goal("theorem t\ngiven small: A <= B\nclaim 2*A <= 2*B\nproof\nclaim 1 by normal form", 1);
        assertThat(html)
                .contains(
                        "<h3>mine/t</h3>",
                        "<p>step 1 by normal form: refused</p>",
                        "<li>given 1 (small): <span class=\"inline\" title=\"A &lt;= B\"><math ",
                        "<h4>Wanted</h4>\n<ul>\n<li><span class=\"inline\" title=\"2*A &lt;= 2*B",
                        "<li>claim 1: <span ",
                        "<mo>≤</mo>");
        assertThat(goal("theorem t\nclaim log(A - B) + 0 = log(A - B)\nproof\nclaim 1 by normal form", 1))
                .contains("<h4>What the rule says</h4>", " &gt; 0")
                .doesNotContain(" > 0");
    }

    @Test
    void wordsOfAFileStayWords() {
        String html = goal(
                "theorem t\ngiven words \"" + EVIL + "\"\nclaim words \"" + EVIL + "\"\nproof\nclaim 1 by positivity",
                1);
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=x&gt;")
                .doesNotContain("<script", "<b ");
    }
}
