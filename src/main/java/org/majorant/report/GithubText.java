package org.majorant.report;

import java.util.List;
import org.majorant.text.Span;

/** Problems as workflow commands of GitHub, which shows each as an annotation at its place. */
public final class GithubText {
    private GithubText() {}

    /** One line a problem: {@code ::error file=…,line=…,col=…::…}. */
    public static String of(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem p : problems) {
            out.append("::").append(p.severityText()).append(' ');
            p.place().ifPresent(s -> out.append(place(s)).append(','));
            out.append("title=").append(property(p.code().text())).append("::");
            out.append(data(p.message() + (p.hint().isEmpty() ? "" : "\nhint: " + p.hint())));
            out.append('\n');
        }
        return out.toString();
    }

    private static String place(Span s) {
        String start = "file=" + property(s.file().name()) + ",line=" + s.line() + ",col=" + s.column();
        boolean oneLine = s.file().line(s.end()) == s.line();
        return oneLine && s.end() > s.start() ? start + ",endColumn=" + s.file().column(s.end()) : start;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
