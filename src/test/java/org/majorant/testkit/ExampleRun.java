package org.majorant.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs classes with tests in a JVM of its own, as a build tool does, and prints a line for each test: {@code SUCCESSFUL name}. */
final class ExampleRun {
    private ExampleRun() {}

    public static void main(String[] classes) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (String c : classes) {
            request.selectors(selectClass(c));
        }
        LauncherFactory.create().execute(request.build(), new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier id, TestExecutionResult result) {
                if (id.isTest()) {
                    System.out.println("= " + result.getStatus() + " " + id.getDisplayName());
                    result.getThrowable().ifPresent(t -> System.out.println(t.getMessage()));
                }
            }
        });
    }
}
