package dev.firstrung.gateway.closing;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * The filter {@code ErasedProfile=URL-of-the-profile}: the caller's profile is erased, with the caller's own token, before the
 * request goes on. Once an account is closed nobody could do so. Where erasing fails the request goes no further, and
 * may be repeated.
 */
@Component
final class ErasedProfileGatewayFilterFactory
        extends AbstractGatewayFilterFactory<ErasedProfileGatewayFilterFactory.Config> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 1000;

    private final WebClient http;

    ErasedProfileGatewayFilterFactory() {
        super(Config.class);
        HttpClient client = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(PATIENCE);
        http = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(client))
                .build();
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("profile");
    }

    @Override
    public GatewayFilter apply(Config config) {
        return (exchange, chain) -> {
            String token = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
            return token == null
                    ? chain.filter(exchange)
                    : erase(config.getProfile(), token).then(Mono.defer(() -> chain.filter(exchange)));
        };
    }

    private Mono<Void> erase(URI profile, String token) {
        return http.delete()
                .uri(profile)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchangeToMono(answer -> answer.releaseBody().thenReturn(answer.statusCode()))
                .onErrorMap(WebClientRequestException.class, ErasedProfileGatewayFilterFactory::away)
                .flatMap(status -> isGone(status)
                        ? Mono.empty()
                        : Mono.error(away(new IllegalStateException("answered " + status))));
    }

    /** Employers and operators are refused: they have no profile. */
    private static boolean isGone(HttpStatusCode status) {
        return status.is2xxSuccessful()
                || status.isSameCodeAs(HttpStatus.NOT_FOUND)
                || status.isSameCodeAs(HttpStatus.FORBIDDEN);
    }

    private static ResponseStatusException away(Exception cause) {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "the profile could not be erased", cause);
    }

    /** Where the caller's profile is. A bean with a setter, as the gateway binds it. */
    static final class Config {

        private URI profile = URI.create("");

        URI getProfile() {
            return profile;
        }

        public void setProfile(URI profile) {
            this.profile = profile;
        }
    }
}
