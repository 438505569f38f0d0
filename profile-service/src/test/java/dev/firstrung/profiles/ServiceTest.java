package dev.firstrung.profiles;

import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;

/** A test of the whole service over HTTP, with MongoDB and Kafka. */
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@UsesMongo
@UsesKafka
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"firstrung.topics.partitions=2", "firstrung.resume.max-size=1MB"})
@AutoConfigureWebTestClient(timeout = "PT60S")
public @interface ServiceTest {}
