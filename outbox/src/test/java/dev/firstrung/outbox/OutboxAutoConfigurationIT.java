package dev.firstrung.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.Topic;
import dev.firstrung.outbox.Companies.Published;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@SpringBootTest(
        classes = OutboxAutoConfigurationIT.Service.class,
        properties = {"spring.application.name=company-service", "firstrung.topics.partitions=3"})
@UsesMongo
@UsesKafka
@Timeout(60)
class OutboxAutoConfigurationIT {

    @Configuration
    @EnableAutoConfiguration
    static class Service {

        @Bean
        PublishedCollection<Company> companies() {
            return Company.PUBLISHED;
        }
    }

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoDatabaseFactory mongo;

    @Test
    void publishesWhatAServiceWrites(TestServers servers) throws Exception {
        var companies = Companies.in(mongo.getMongoDatabase());
        String id = "auto-" + UUID.randomUUID();

        companies.show(id, "Acme");
        relay.wake();

        await().atMost(Duration.ofSeconds(20)).until(companies::allPublished);
        var topic = new CompaniesTopic(servers.bootstrapServers());
        assertThat(topic.newest(id)).containsExactly(Map.entry(id, new Published(1, "Acme")));
        assertThat(topic.records(id)).singleElement().satisfies(record -> {
            assertThat(new String(record.headers().lastHeader("ce_source").value(), UTF_8))
                    .isEqualTo("/company-service");
        });
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains(Topic.COMPANIES.topicName());
        }
    }
}
