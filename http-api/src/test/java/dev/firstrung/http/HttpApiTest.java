package dev.firstrung.http;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;

/** A test of the whole module in the test application, on mock HTTP, with tokens of {@link SharedIssuer}. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "spring.config.import=classpath:firstrung-defaults.yml",
            "spring.application.name=shelf",
            "spring.mongodb.uri=mongodb://localhost:1/test",
            "firstrung.security.open-paths=GET /books,GET /open/*"
        })
@AutoConfigureWebTestClient(timeout = "PT60S")
@interface HttpApiTest {}
