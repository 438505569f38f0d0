package dev.firstrung.gateway.closing;

import dev.firstrung.gateway.asking.BoundedClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * The filter {@code ErasedProfile=URL-of-the-account,URL-of-the-profile}: the profile of a candidate who has an account here is
 * erased, with their own token, before the request goes on. Once an account is closed nobody could do so. Where erasing fails
 * the request goes no further, and may be repeated.
 */
@Component
final class ErasedProfileGatewayFilterFactory
        extends AbstractGatewayFilterFactory<ErasedProfileGatewayFilterFactory.Config> {

    private static final Logger log = LoggerFactory.getLogger(ErasedProfileGatewayFilterFactory.class);
    private static final String CANDIDATE = "CANDIDATE";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebClient http;

    ErasedProfileGatewayFilterFactory() {
        super(Config.class);
        http = BoundedClient.within(PATIENCE).build();
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("account", "profile");
    }

    @Override
    public GatewayFilter apply(Config config) {
        return (exchange, chain) -> {
            String token = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
            Mono<Void> erased = token == null
                    ? Mono.empty()
                    : isCandidate(config.getAccount(), token)
                            .filter(Boolean::booleanValue)
                            .flatMap(candidate -> erase(config.getProfile(), token));
            return erased.onErrorMap(WebClientException.class, ErasedProfileGatewayFilterFactory::away)
                    .then(Mono.defer(() -> chain.filter(exchange)));
        };
    }

    /** False too where there is no such account here: then the service that keeps accounts says so itself. */
    private Mono<Boolean> isCandidate(URI account, String token) {
        return http.get()
                .uri(account)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchangeToMono(answer -> answer.statusCode().is2xxSuccessful()
                        ? answer.bodyToMono(Account.class).map(found -> CANDIDATE.equals(found.role()))
                        : answer.releaseBody().thenReturn(false));
    }

    private Mono<Void> erase(URI profile, String token) {
        return http.delete()
                .uri(profile)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchangeToMono(answer -> answer.releaseBody().thenReturn(answer.statusCode()))
                .flatMap(status -> isGone(status)
                        ? Mono.empty()
                        : Mono.error(away(new IllegalStateException("answered " + status))));
    }

    private static boolean isGone(HttpStatusCode status) {
        return status.is2xxSuccessful() || status.isSameCodeAs(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException away(Exception cause) {
        log.warn("An account stays open, as its profile could not be erased: {}", cause.toString());
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "the profile could not be erased", cause);
    }

    private record Account(String role) {}

    /** Where the caller's account and profile are. A bean with setters, as the gateway binds it. */
    static final class Config {

        private URI account = URI.create("");
        private URI profile = URI.create("");

        URI getAccount() {
            return account;
        }

        public void setAccount(URI account) {
            this.account = account;
        }

        URI getProfile() {
            return profile;
        }

        public void setProfile(URI profile) {
            this.profile = profile;
        }
    }
}
