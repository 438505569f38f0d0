package dev.firstrung.gateway.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Finds the roles in a token, where issuers put them in different places: {@code roles}, {@code realm_access.roles}. */
final class RolesClaim implements Converter<Jwt, Collection<GrantedAuthority>> {

    private static final String PREFIX = "ROLE_";

    private final String name;

    RolesClaim(String name) {
        this.name = name;
    }

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        return names(find(token.getClaims()))
                .map(role -> role.toUpperCase(Locale.ROOT))
                .map(role -> role.startsWith(PREFIX) ? role : PREFIX + role)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** A claim of exactly that name comes first: some issuers' claims are addresses, with dots of their own. */
    private @Nullable Object find(Map<String, Object> claims) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object value = claims;
        for (String step : List.of(name.split("\\.", -1))) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    private static Stream<String> names(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf);
        }
        return value instanceof String text ? Arrays.stream(text.strip().split("[\\s,]+")) : Stream.empty();
    }
}
