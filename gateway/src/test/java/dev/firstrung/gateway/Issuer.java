package dev.firstrung.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An OpenID Connect issuer of another make than ours: ES256, {@code at+jwt}, and its own claim for roles. */
final class Issuer {

    private final ECKey key;

    Issuer() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** Serves discovery and keys from this stub; its address becomes the issuer. */
    void serveFrom(StubService service) {
        String metadata = "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(service.url());
        service.onJson("/.well-known/openid-configuration", metadata);
        service.onJson("/keys", new JWKSet(key.toPublicJWK()).toString());
    }

    String token(String issuer, String... roles) {
        return token(issuer, "firstrung", Instant.now().plusSeconds(600), roles);
    }

    String token(String issuer, String audience, Instant expiry, String... roles) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID("k1")
                    .type(new JOSEObjectType("at+jwt"))
                    .build();
            var claims = new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject("6f6f6f6f-0000-4000-8000-000000000001")
                    .audience(audience)
                    .expirationTime(Date.from(expiry))
                    .claim("groups", List.of(roles))
                    .build();
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
