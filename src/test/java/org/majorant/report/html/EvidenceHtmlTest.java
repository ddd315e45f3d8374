package org.majorant.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.judge.runs.Evidence;

class EvidenceHtmlTest {
    @Test
    void whatAFileNamesIsShownAndDoesNothing() throws Exception {
        Evidence.Against rival = new Evidence.Against(
                "the file's E <= A & <script>", Evidence.Kind.STRONGER, 0.0001, 0.9, 2, Evidence.Told.VIOLATED);
        String table = EvidenceHtml.measured(
                List.of(new Evidence("<b>.spec", 16, 40, 0, 4, 2, 0.001, 0.01, true, List.of(rival))));
        Xml.parse(table);
        assertThat(table)
                .contains("<td>the file&#39;s E &lt;= A &amp; &lt;script&gt;</td>")
                .contains("40 points of 16 seeds held out")
                .contains("; exploratory")
                .doesNotContain("<b>.spec");
    }
}
