package org.majorant.testkit.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.coq.InstalledLibrary;
import org.majorant.engine.TheoryReading;
import org.majorant.judge.Effort;
import org.majorant.judge.Examiner;
import org.majorant.judge.runs.Runs;
import org.majorant.theorem.Theory;

/** A class with {@link Theories}, and the files that it names. */
final class ClassNode extends TheoryNode {
    private final List<Theory> theories = new ArrayList<>();
    private final List<TheoryReading.FileErrors> errors = new ArrayList<>();
    private final int effort;
    private final String name;

    ClassNode(UniqueId parent, Class<?> c) {
        super(parent.append(CLASS, c.getName()), c.getSimpleName(), ClassSource.from(c));
        name = c.getName();
        Theories asked = AnnotationSupport.findAnnotation(c, Theories.class).orElseThrow();
        effort = asked.effort();
        try {
            read(asked);
        } catch (RuntimeException | LinkageError e) {
            // Nothing may end the discovery of the tests of others.
            errors.add(error("the theory files cannot be read: " + e));
        }
    }

    private void read(Theories asked) {
        if (effort < 1 || effort > Effort.MOST) {
            errors.add(error("@Theories takes an effort from 1 to " + Effort.MOST + ", not " + effort));
            return;
        }
        TheoryReading reading =
                TheoryReading.of(Arrays.stream(asked.value()).map(Path::of).toList());
        theories.addAll(reading.theories());
        errors.addAll(reading.problems());
        if (theories.isEmpty() && errors.isEmpty()) {
            errors.add(error("there is no theory file below " + String.join(", ", asked.value()) + ", seen from "
                    + Path.of("").toAbsolutePath()));
        }
    }

    private static TheoryReading.FileErrors error(String text) {
        return new TheoryReading.FileErrors("", 1, 1, text);
    }

    /** A new examiner of all theories of the class; it remembers what it has examined. */
    Examiner examiner() throws IOException {
        AcceptedEarlier coq = AcceptedEarlier.read(InstalledLibrary.here());
        return new Examiner(theories, new Examiner.Settings(0, false, Runs.stored(), coq, new Effort(effort)));
    }

    @Override
    List<UniqueId.Segment> possible() {
        List<UniqueId.Segment> all = new ArrayList<>();
        for (int i = 0; i < errors.size(); i++) {
            all.add(segment(getUniqueId(), ERRORS, "" + (i + 1)));
        }
        theories.forEach(t -> all.add(segment(getUniqueId(), THEORY, t.id())));
        return all;
    }

    @Override
    Optional<TheoryNode> child(UniqueId.Segment segment) {
        if (segment.getType().equals(ERRORS)) {
            int i = possible().indexOf(segment);
            return i < 0 ? Optional.empty() : Optional.of(new ErrorsNode(getUniqueId(), segment, errors.get(i)));
        }
        return theories.stream()
                .filter(t -> t.id().equals(segment.getValue()))
                .findFirst()
                .map(t -> new ContainerNode(getUniqueId(), t));
    }

    /** What reports of build tools have for the class of a test. */
    @Override
    public String getLegacyReportingName() {
        return name;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
