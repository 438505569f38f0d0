package dev.firstrung.testing;

import java.util.Locale;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Where the servers of a test run. */
public enum Backend {
    /** In the JVM of the test. */
    EMBEDDED,
    /** In containers of a Docker engine. */
    TESTCONTAINERS;

    /** The system property that names the backend of tests that name none; embedded unless set. */
    public static final String PROPERTY = "firstrung.test.backend";

    static Backend of(Class<?> testClass) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, OnTestcontainers.class)
                ? TESTCONTAINERS
                : valueOf(System.getProperty(PROPERTY, EMBEDDED.name()).toUpperCase(Locale.ROOT));
    }
}
