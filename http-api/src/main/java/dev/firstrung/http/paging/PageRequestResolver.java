package dev.firstrung.http.paging;

import dev.firstrung.http.problem.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Reads {@code ?limit=&cursor=}. */
final class PageRequestResolver implements SyncHandlerMethodArgumentResolver {

    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgumentValue(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        String list = list(request);
        String cursor = request.getQueryParams().getFirst(CURSOR);
        return new PageRequest(
                limit(request.getQueryParams().getFirst(LIMIT)),
                cursor == null || cursor.isEmpty() ? null : CursorText.decode(list, cursor),
                list);
    }

    private static int limit(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return PageRequest.DEFAULT_LIMIT;
        }
        if (text.matches("[0-9]{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.MAX_LIMIT) {
                return limit;
            }
        }
        throw ApiException.invalid(LIMIT, "must be a whole number from 1 to " + PageRequest.MAX_LIMIT);
    }

    /** A checksum of path and filters: a cursor continues the very list that gave it. */
    private static String list(ServerHttpRequest request) {
        var filters = new TreeMap<>(request.getQueryParams());
        filters.remove(LIMIT);
        filters.remove(CURSOR);
        var checksum = new CRC32C();
        checksum.update((request.getPath().value() + filters).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
