package dev.firstrung.http.openapi;

import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.security.Caller;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The shared parts of the document at {@code /v3/api-docs}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageRequest.class, IfMatch.class);
    }

    @Bean
    SharedParameters sharedParameters() {
        return new SharedParameters();
    }

    @Bean
    SharedResponses sharedResponses() {
        return new SharedResponses();
    }
}
