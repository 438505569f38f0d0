package dev.firstrung.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.firstrung.identity.secret.SecretBox;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The key that signs tokens: made on the first start, kept in MongoDB, encrypted. */
@Component
final class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final String COLLECTION = "signingKeys";
    private static final String CURRENT = "current"; // one id, so that of two instances starting at once one wins
    private static final int RSA_BITS = 2048;

    private final MongoOperations mongo;
    private final SecretBox box;
    private final Clock clock;

    SigningKeys(MongoOperations mongo, SecretBox box, Clock clock) {
        this.mongo = mongo;
        this.box = box;
        this.clock = clock;
    }

    JWKSet load() {
        KeyDocument stored = mongo.findById(CURRENT, KeyDocument.class, COLLECTION);
        if (stored == null) {
            stored = generate();
        }
        return new JWKSet(parse(stored));
    }

    private KeyDocument generate() {
        try {
            RSAKey key = new RSAKeyGenerator(RSA_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            byte[] sealed = box.seal("signing key", key.toJSONString().getBytes(StandardCharsets.UTF_8));
            KeyDocument made = new KeyDocument(CURRENT, new Binary(sealed), clock.instant());
            mongo.insert(made, COLLECTION);
            log.info("Made the signing key {}", key.getKeyID());
            return made;
        } catch (DuplicateKeyException e) {
            KeyDocument winner = mongo.findById(CURRENT, KeyDocument.class, COLLECTION);
            if (winner == null) {
                throw e;
            }
            return winner;
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot make a signing key", e);
        }
    }

    private JWK parse(KeyDocument stored) {
        try {
            return JWK.parse(new String(box.open("signing key", stored.sealed().getData()), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("the stored signing key is not a JWK", e);
        }
    }

    record KeyDocument(String id, Binary sealed, Instant createdAt) {}
}
