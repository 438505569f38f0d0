package dev.firstrung.jobs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.firstrung.contracts.AccountKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** An issuer of tokens whose keys are served on a free port. */
final class TestIssuer {

    private static final String ISSUER = "https://issuer.example.com";
    private static final ECKey KEY = newKey();
    private static final DisposableServer SERVER = HttpServer.create()
            .host("localhost")
            .port(0)
            .route(routes -> routes.get(
                    "/jwks",
                    (request, response) -> response.header("Content-Type", "application/json")
                            .sendString(Mono.just(new JWKSet(KEY.toPublicJWK()).toString()))))
            .bindNow();

    private TestIssuer() {}

    static String issuer() {
        return ISSUER;
    }

    static String jwkSetUri() {
        return "http://localhost:" + SERVER.port() + "/jwks";
    }

    static String account(String subject) {
        return AccountKey.of(ISSUER, subject).value();
    }

    static String employer(String subject) {
        return token(subject, "EMPLOYER");
    }

    static String token(String subject, String role) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience("firstrung")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .claim("roles", List.of(role))
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(), claims);
            token.sign(new ECDSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
