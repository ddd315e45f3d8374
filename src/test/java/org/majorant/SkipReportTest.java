package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkipReportTest {
    @TempDir
    Path folder;

    private void report(String name, String... skipped) throws Exception {
        StringBuilder xml = new StringBuilder("<testsuite><testcase name='ran' classname='a.B'/>");
        for (String s : skipped) {
            xml.append("<testcase name='t' classname='a.")
                    .append(name)
                    .append("'><skipped message='")
                    .append(s)
                    .append("'/></testcase>");
        }
        Files.writeString(folder.resolve("TEST-a." + name + ".xml"), xml + "</testsuite>");
    }

    @Test
    void whatWasSkippedIsGroupedByHowToHaveIt() throws Exception {
        report("CoqTest", "Assumption failed: skipped: install Coq", "Assumption failed: skipped: install Coq");
        report("OtherCoqTest", "skipped: install Coq");
        report("PageTest", "");
        report("RanTest");
        // as Surefire writes what an assumption says
        Files.writeString(
                folder.resolve("TEST-a.TraceTest.xml"),
                "<testsuite><testcase name='' classname='a.TraceTest'><skipped type='x'><![CDATA[org.opentest4j"
                        + ".TestAbortedException: Assumption failed: skipped: `make` brings it, then `run`\n"
                        + "\tat a.TraceTest.t(TraceTest.java:1)\n]]></skipped></testcase></testsuite>");
        assertThat(SkipReport.lines(folder, 0, ""))
                .containsExactly(
                        "skipped: 1 test of TraceTest: `make` brings it, then `run`",
                        "skipped: 3 tests of CoqTest, OtherCoqTest: install Coq",
                        "skipped: 1 test of PageTest: no reason is given");
    }

    @Test
    void reportsOfEarlierBuildsDoNotCount() throws Exception {
        report("CoqTest", "install Coq");
        assertThat(SkipReport.lines(folder, Long.MAX_VALUE, "slow"))
                .containsExactly("left out: the tests with the tag slow; without -DexcludedGroups they run");
    }

    @Test
    void progressNamesMinutesAndSeconds() {
        assertThat(ProgressListener.line(12, 300, 125)).isEqualTo("progress: 12 of 300 test classes, after 2 min 5 s");
    }
}
