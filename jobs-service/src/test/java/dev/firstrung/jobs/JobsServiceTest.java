package dev.firstrung.jobs;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dev.firstrung.testing.TestIssuer;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a free port; all such tests share one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"firstrung.jobs.expiry-interval=100ms", "firstrung.jobs.renaming-interval=100ms"})
@UsesMongo
@UsesKafka
@Import(JobsServiceTest.Instruments.class)
abstract class JobsServiceTest {

    @Autowired
    TestTime time;

    @Autowired
    Commands commands;

    @Autowired
    Environment environment;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("firstrung.security.issuer", TestIssuer.SHARED::issuer);
    }

    JobsApi as(String subject) {
        return withRole(subject, "EMPLOYER");
    }

    JobsApi withRole(String subject, String role) {
        return new JobsApi(port(), TestIssuer.SHARED.token(subject, role));
    }

    JobsApi anyone() {
        return new JobsApi(port(), "");
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** What the service sends to MongoDB. */
    static final class Commands implements CommandListener {

        private final List<BsonDocument> started = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            started.add(event.getCommand().clone());
        }

        List<BsonDocument> started() {
            return List.copyOf(started);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Instruments {

        @Bean
        @Primary
        TestTime testTime() {
            return new TestTime();
        }

        @Bean
        Commands commands() {
            return new Commands();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer recording(Commands commands) {
            return settings -> settings.addCommandListener(commands);
        }
    }
}
