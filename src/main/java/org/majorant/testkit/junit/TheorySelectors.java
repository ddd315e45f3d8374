package org.majorant.testkit.junit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds tests for what a build tool or an editor selects: a class, or a theory or theorem of one by its unique id. */
final class TheorySelectors implements SelectorResolver {
    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        return ofClass(selector.getJavaClass(), context);
    }

    private static Resolution ofClass(Class<?> c, Context context) {
        if (!TheoryTestEngine.hasTheories(c)) {
            return Resolution.unresolved();
        }
        return found(context.<TheoryNode>addToParent(parent -> Optional.of(new ClassNode(parent.getUniqueId(), c))));
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        UniqueId.Segment last = id.getLastSegment();
        if (last.getType().equals(TheoryNode.CLASS)) {
            return ReflectionSupport.tryToLoadClass(last.getValue())
                    .toOptional()
                    .map(c -> ofClass(c, context))
                    .orElse(Resolution.unresolved());
        }
        if (!TheoryNode.BELOW_CLASS.contains(last.getType())) {
            return Resolution.unresolved();
        }
        return found(context.addToParent(
                () -> DiscoverySelectors.selectUniqueId(id.removeLastSegment()),
                parent -> parent instanceof TheoryNode n ? n.child(last) : Optional.empty()));
    }

    /** A container brings what lies in it, unless something in it was selected. */
    private static Resolution found(Optional<TheoryNode> node) {
        return node.map(n -> Resolution.match(Match.exact(n, () -> selectors(n))))
                .orElse(Resolution.unresolved());
    }

    private static Set<? extends DiscoverySelector> selectors(TheoryNode node) {
        Set<DiscoverySelector> all = new LinkedHashSet<>();
        node.possible()
                .forEach(c -> all.add(
                        DiscoverySelectors.selectUniqueId(node.getUniqueId().append(c.getType(), c.getValue()))));
        return all;
    }
}
