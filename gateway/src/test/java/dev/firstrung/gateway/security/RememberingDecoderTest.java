package dev.firstrung.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RememberingDecoderTest {

    private static final int MOST = 10;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final AtomicLong nanos = new AtomicLong(-5);
    private final AtomicInteger signaturesChecked = new AtomicInteger();
    private final AtomicReference<OAuth2TokenValidatorResult> validity =
            new AtomicReference<>(OAuth2TokenValidatorResult.success());
    private final RecentTokens recent = new RecentTokens(MOST, LONGEST, nanos::get);
    private final RememberingDecoder decoder = new RememberingDecoder(
            token -> {
                signaturesChecked.incrementAndGet();
                return token.startsWith("forged") ? Mono.error(new BadJwtException("forged")) : Mono.just(jwt(token));
            },
            jwt -> validity.get(),
            recent);

    @Test
    void checksASignatureOnce() {
        decodes("a", "a", "a");

        assertThat(signaturesChecked).hasValue(1);
    }

    @Test
    void checksTimeIssuerAndAudienceAtEveryRequest() {
        decodes("a");
        validity.set(OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "expired", null)));

        StepVerifier.create(decoder.decode("a")).verifyError(BadJwtException.class);
    }

    @Test
    void checksTheSignatureAgainAfterTheLongestTime() {
        decodes("a");
        for (int second = 1; second < LONGEST.toSeconds(); second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            decodes("other" + second % 3);
        }
        signaturesChecked.set(0);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        decodes("a");

        assertThat(signaturesChecked).hasValue(1);
    }

    @Test
    void forgetsAllWhenNobodyCameForLong() {
        decodes("a");
        nanos.addAndGet(LONGEST.toNanos() * 3);
        decodes("a");

        assertThat(signaturesChecked).hasValue(2);
    }

    @Test
    void remembersNoForgery() {
        for (int i = 0; i < 3; i++) {
            StepVerifier.create(decoder.decode("forged")).verifyError(BadJwtException.class);
        }

        assertThat(signaturesChecked).hasValue(3);
        assertThat(recent.find("forged")).isEmpty();
    }

    @Test
    void takesNoTokenForAnotherOfTheSameHash() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        decodes("Aa");

        assertThat(recent.find("BB")).isEmpty();
    }

    @Test
    void keepsNoMoreThanItMay() {
        for (int i = 0; i < 5 * MOST; i++) {
            decodes("t" + i);
        }
        long kept = IntStream.range(0, 5 * MOST)
                .filter(i -> recent.find("t" + i).isPresent())
                .count();

        assertThat(kept).isPositive().isLessThanOrEqualTo(MOST);
    }

    private void decodes(String... tokens) {
        for (String token : tokens) {
            StepVerifier.create(decoder.decode(token).map(Jwt::getTokenValue))
                    .expectNext(token)
                    .verifyComplete();
        }
    }

    private static Jwt jwt(String token) {
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject("somebody")
                .expiresAt(Instant.EPOCH.plusSeconds(1))
                .build();
    }
}
