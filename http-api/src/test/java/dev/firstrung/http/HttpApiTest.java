package dev.firstrung.http;

import dev.firstrung.testing.UsesMongo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole module in the test application, with tokens of {@link TestIssuer#SHARED}; all share one context. */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "spring.config.import=classpath:firstrung-defaults.yml",
            "spring.application.name=shelf",
            "firstrung.security.open-paths=GET /books,GET /open/*,GET /missing,POST /open/notes",
            "springdoc.packages-to-scan=dev.firstrung.http"
        })
@ContextConfiguration(initializers = TestIssuer.AsSetting.class)
@AutoConfigureWebTestClient(timeout = "PT60S")
@UsesMongo
public @interface HttpApiTest {}
