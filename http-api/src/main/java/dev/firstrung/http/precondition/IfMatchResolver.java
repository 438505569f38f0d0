package dev.firstrung.http.precondition;

import dev.firstrung.http.problem.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Reads the {@code If-Match} header. Weak tags stay as they are, so that they match nothing, as RFC 9110 wants. */
final class IfMatchResolver implements SyncHandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public IfMatch resolveArgumentValue(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        var tags = new ArrayList<String>();
        for (String line : exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.IF_MATCH)) {
            List<ETag> parsed = ETag.parse(line);
            if (parsed.isEmpty()) {
                throw ApiException.invalid(HttpHeaders.IF_MATCH, "must be an ETag as it was sent, in quotes");
            }
            parsed.forEach(tag -> tags.add(tag.formattedTag()));
        }
        return new IfMatch(tags);
    }
}
