package dev.firstrung.gateway.docs;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class DocumentationPages {

    @Bean
    RouterFunction<ServerResponse> documentation(ApiDocument document) {
        ClassPathResource page = new ClassPathResource("static/docs/index.html");
        return route().GET(
                        "/docs",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .bodyValue(page))
                .GET(
                        "/docs/openapi.json",
                        request -> document.current()
                                .flatMap(text -> ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue(text)))
                .build();
    }
}
