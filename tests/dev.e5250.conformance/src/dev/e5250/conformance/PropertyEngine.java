package dev.e5250.conformance;

import java.util.function.Supplier;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;

import net.jqwik.engine.JqwikTestEngine;

/**
 * Runs property tests under OSGi: jqwik looks for its parts with the thread's class loader, which there knows the tests
 * only. A test bundle names this class in META-INF/services; without OSGi jqwik is found by itself.
 */
public final class PropertyEngine implements TestEngine {
    private TestEngine jqwik;

    @Override
    public String getId() {
        return JqwikTestEngine.ENGINE_ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        return withItsLoader(() -> {
            jqwik = new JqwikTestEngine();
            return jqwik.discover(request, id);
        });
    }

    @Override
    public void execute(ExecutionRequest request) {
        withItsLoader(() -> {
            jqwik.execute(request);
            return null;
        });
    }

    private static <T> T withItsLoader(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JqwikTestEngine.class.getClassLoader());
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
