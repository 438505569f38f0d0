package dev.firstrung.http;

import dev.firstrung.testing.TestIssuer;
import dev.firstrung.testing.UsesMongo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
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
@ContextConfiguration(initializers = HttpApiTest.TrustsTestIssuer.class)
@AutoConfigureWebTestClient(timeout = "PT60S")
@UsesMongo
public @interface HttpApiTest {

    /** Makes the shared issuer the one that the test application trusts. */
    final class TrustsTestIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("firstrung.security.issuer=" + TestIssuer.SHARED.issuer())
                    .applyTo(context);
        }
    }
}
