package dev.firstrung.gateway.docs;

import dev.firstrung.gateway.asking.BoundedClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document of the whole API, read live from the services and kept for a short while. */
@Component
final class ApiDocument {

    private static final Logger log = LoggerFactory.getLogger(ApiDocument.class);
    private static final Duration WHOLE_IS_KEPT = Duration.ofMinutes(1);
    private static final Duration PART_IS_KEPT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_BYTES = 4 * 1024 * 1024;

    private final WebClient http;
    private final JsonMapper json;
    private final Mono<Assembly> cached;

    ApiDocument(ServiceProperties properties, JsonMapper json) {
        this.json = json;
        this.http = BoundedClient.within(PATIENCE)
                .codecs(c -> c.defaultCodecs().maxInMemorySize(LARGEST_BYTES))
                .build();
        this.cached = Flux.fromIterable(properties.services().entrySet())
                .flatMapSequential(this::read)
                .collectList()
                .map(this::assemble)
                .cache(a -> a.whole() ? WHOLE_IS_KEPT : PART_IS_KEPT, e -> Duration.ZERO, () -> Duration.ZERO);
    }

    Mono<String> current() {
        return cached.map(Assembly::document);
    }

    private Mono<Part> read(Map.Entry<String, URI> service) {
        return http.get()
                .uri(service.getValue() + "/v3/api-docs")
                .retrieve()
                .bodyToMono(String.class)
                .map(text -> new Part(service.getKey(), Optional.of(json.readValue(text, ObjectNode.class))))
                .timeout(PATIENCE)
                .onErrorResume(Exception.class, e -> {
                    log.warn("The document of {} cannot be read: {}", service.getKey(), e.toString());
                    return Mono.empty();
                })
                .defaultIfEmpty(new Part(service.getKey(), Optional.empty()));
    }

    private Assembly assemble(List<Part> parts) {
        OpenApiMerge merge = new OpenApiMerge(json);
        for (Part part : parts) {
            part.document().ifPresentOrElse(d -> merge.add(part.service(), d), () -> merge.addAway(part.service()));
        }
        boolean whole = parts.stream().allMatch(part -> part.document().isPresent());
        return new Assembly(json.writeValueAsString(merge.result()), whole);
    }

    private record Part(String service, Optional<ObjectNode> document) {}

    private record Assembly(String document, boolean whole) {}
}
