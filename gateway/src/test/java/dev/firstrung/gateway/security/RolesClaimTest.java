package dev.firstrung.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Issuers put roles in different places; the services read them by the same rules. */
class RolesClaimTest {

    static List<Arguments> claims() {
        return List.of(
                Arguments.of("roles", "roles", List.of("CANDIDATE")),
                Arguments.of("roles", "roles", List.of("ROLE_CANDIDATE")),
                Arguments.of("scope", "scope", "candidate"),
                Arguments.of("realm_access.roles", "realm_access", Map.of("roles", List.of("candidate"))),
                Arguments.of("https://example.com/roles", "https://example.com/roles", List.of("CANDIDATE")));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void findsTheRoles(String name, String claim, Object value) {
        assertThat(new RolesClaim(name).convert(token(claim, value)))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_CANDIDATE");
    }

    static List<Arguments> others() {
        return List.of(
                Arguments.of("roles", "groups", List.of("CANDIDATE")),
                Arguments.of("roles", "roles", 7),
                Arguments.of("a.b", "a", 7));
    }

    @ParameterizedTest
    @MethodSource("others")
    void givesNoRoleWhereThereIsNone(String name, String claim, Object value) {
        assertThat(new RolesClaim(name).convert(token(claim, value))).isEmpty();
    }

    private static Jwt token(String claim, Object value) {
        return Jwt.withTokenValue("t").header("alg", "none").claim(claim, value).build();
    }
}
