package org.majorant.testkit.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/** A node of the tree of tests: a class, its theories, their theorems; and files with errors beside the theories. */
abstract class TheoryNode extends AbstractTestDescriptor {
    static final String CLASS = "class";
    static final String THEORY = "theory";
    static final String THEOREM = "theorem";
    static final String ERRORS = "errors";

    /** The types of the segments that stand below that of a class. */
    static final List<String> BELOW_CLASS = List.of(THEORY, THEOREM, ERRORS);

    TheoryNode(UniqueId id, String name, @Nullable TestSource source) {
        super(id, name, source);
    }

    /** The last segments of the ids of all that may lie in it, whether or not it was selected. */
    List<UniqueId.Segment> possible() {
        return List.of();
    }

    /** What lies in it under this segment; empty for nothing. */
    Optional<TheoryNode> child(UniqueId.Segment segment) {
        return Optional.empty();
    }

    /** A place in a file; the file alone where line and column are not known. */
    static TestSource source(String file, int line, int column) {
        return FileSource.from(Path.of(file).toFile(), FilePosition.from(line, column));
    }

    static UniqueId.Segment segment(UniqueId id, String type, String value) {
        return id.append(type, value).getLastSegment();
    }
}
