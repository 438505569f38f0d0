package dev.firstrung.identity.secret;

import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the secret that encrypts keys and authorizations in the database comes from.
 *
 * @param keySecret the secret itself, at least 32 characters; when absent it is read from the folder
 * @param secretsDir folder of secret files, which are generated on the first start
 */
@Validated
@ConfigurationProperties("firstrung.identity")
record SecretProperties(
        @Nullable @Size(min = 32) String keySecret,
        @DefaultValue(".firstrung/secrets") Path secretsDir) {

    @Override
    public String toString() {
        return "SecretProperties[" + secretsDir + "]";
    }
}
