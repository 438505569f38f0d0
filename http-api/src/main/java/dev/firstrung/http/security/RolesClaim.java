package dev.firstrung.http.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Finds the roles in a token, where issuers put them in different places. */
final class RolesClaim {

    private static final String PREFIX = "ROLE_";

    private final String name;

    RolesClaim(String name) {
        this.name = name;
    }

    /** The roles that the token names; others that it names are not ours and are left out. */
    Set<Role> read(Jwt token) {
        Set<String> names = names(find(token.getClaims())).stream()
                .map(role -> role.toUpperCase(Locale.ROOT))
                .map(role -> role.startsWith(PREFIX) ? role.substring(PREFIX.length()) : role)
                .collect(Collectors.toSet());
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** A claim of exactly that name comes first: some issuers' claims are addresses, with dots of their own. */
    private @Nullable Object find(Map<String, Object> claims) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object value = claims;
        for (String step : name.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    private static Collection<String> names(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? List.of(text.strip().split("[\\s,]+")) : List.of();
    }
}
