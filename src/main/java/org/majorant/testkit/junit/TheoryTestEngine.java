package org.majorant.testkit.junit;

import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/**
 * The engine that runs classes with {@link Theories}. The JUnit Platform finds it by itself; a program does not call it.
 *
 * <p>Nothing but the platform is loaded until a class with the annotation is met.
 */
public final class TheoryTestEngine implements TestEngine {
    /** The name under which build tools include and exclude it. */
    public static final String ID = "majorant";

    private static final EngineDiscoveryRequestResolver<TestDescriptor> RESOLVER =
            EngineDiscoveryRequestResolver.<TestDescriptor>builder()
                    .addClassContainerSelectorResolver(TheoryTestEngine::hasTheories)
                    .addSelectorResolver(new TheorySelectors())
                    .build();

    @Override
    public String getId() {
        return ID;
    }

    static boolean hasTheories(Class<?> c) {
        return AnnotationSupport.isAnnotated(c, Theories.class);
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineDescriptor engine = new EngineDescriptor(uniqueId, "Majorant");
        RESOLVER.resolve(request, engine);
        return engine;
    }

    @Override
    public void execute(ExecutionRequest request) {
        new TheoryExecution(request.getEngineExecutionListener()).run(request.getRootTestDescriptor());
    }
}
