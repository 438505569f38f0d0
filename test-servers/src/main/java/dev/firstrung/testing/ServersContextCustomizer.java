package dev.firstrung.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Tells a Spring context its servers; equal for equal servers, so that contexts are reused between test classes. */
record ServersContextCustomizer(Backend backend, boolean mongo, boolean kafka) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var servers = TestServers.on(backend);
        Map<String, Object> properties = new HashMap<>();
        if (mongo) {
            properties.put("spring.mongodb.uri", servers.newDatabaseUri());
        }
        if (kafka) {
            properties.put("spring.kafka.bootstrap-servers", servers.bootstrapServers());
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testServers", properties));
    }

    /** Found through {@code META-INF/spring.factories}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            boolean mongo = TestContextAnnotationUtils.hasAnnotation(testClass, UsesMongo.class);
            boolean kafka = TestContextAnnotationUtils.hasAnnotation(testClass, UsesKafka.class);
            return mongo || kafka ? new ServersContextCustomizer(Backend.of(testClass), mongo, kafka) : null;
        }
    }
}
