package org.majorant.serve.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/** Places of the protocol, whose lines and characters count from 0 in UTF-16 units, and spans. */
final class Places {
    private Places() {}

    static Position position(SourceFile file, int offset) {
        return new Position(file.line(offset) - 1, file.column(offset) - 1);
    }

    static Range range(Span s) {
        return new Range(position(s.file(), s.start()), position(s.file(), s.end()));
    }

    static Location location(Span s) {
        return new Location(uri(s.file().name()), range(s));
    }

    /** The offset of a position; one beyond the text is its end, one beyond a line the end of the line. */
    static int offset(SourceFile file, Position p) {
        int line = p.getLine() + 1;
        if (line > file.lineCount()) {
            return file.text().length();
        }
        return Math.min(
                file.lineStart(Math.max(1, line)) + Math.max(0, p.getCharacter()), file.lineEnd(Math.max(1, line)));
    }

    /** The name of a file under which its text is read. */
    static String name(String uri) {
        try {
            URI u = URI.create(uri);
            return "file".equals(u.getScheme()) ? Path.of(u).toString().replace('\\', '/') : "untitled.md";
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return "untitled.md";
        }
    }

    static String uri(String name) {
        return Path.of(name).toAbsolutePath().normalize().toUri().toString();
    }
}
