package org.majorant.testkit.junit;

import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.UniqueId;
import org.majorant.theorem.Theory;

/** A theory, with its theorems. */
final class ContainerNode extends TheoryNode {
    private final Theory theory;

    ContainerNode(UniqueId parent, Theory theory) {
        super(
                parent.append(THEORY, theory.id()),
                theory.id(),
                source(theory.file().name(), 1, 1));
        this.theory = theory;
    }

    @Override
    List<UniqueId.Segment> possible() {
        return theory.theorems().stream()
                .map(t -> segment(getUniqueId(), THEOREM, t.id()))
                .toList();
    }

    @Override
    Optional<TheoryNode> child(UniqueId.Segment segment) {
        return theory.theorems().stream()
                .filter(t -> t.id().equals(segment.getValue()))
                .findFirst()
                .map(t -> new TheoremNode(getUniqueId(), theory, t));
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
