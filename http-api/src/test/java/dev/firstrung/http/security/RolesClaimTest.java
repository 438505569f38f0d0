package dev.firstrung.http.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class RolesClaimTest {

    @Test
    void readsAListOfRoles() {
        assertThat(new RolesClaim("roles").read(token("roles", List.of("CANDIDATE", "ROLE_EMPLOYER"))))
                .containsExactly(Role.CANDIDATE, Role.EMPLOYER);
    }

    @Test
    void readsRolesInOneText() {
        assertThat(new RolesClaim("scope").read(token("scope", "openid candidate")))
                .containsExactly(Role.CANDIDATE);
    }

    @Test
    void readsNestedRoles() {
        var access = Map.of("roles", List.of("operator", "offline_access"));
        assertThat(new RolesClaim("realm_access.roles").read(token("realm_access", access)))
                .containsExactly(Role.OPERATOR);
    }

    @Test
    void takesAClaimWithDotsInItsNameFirst() {
        assertThat(new RolesClaim("https://example.com/roles")
                        .read(token("https://example.com/roles", List.of("EMPLOYER"))))
                .containsExactly(Role.EMPLOYER);
    }

    @Test
    void givesNoRoleWhenThereIsNoSuchClaim() {
        assertThat(new RolesClaim("a.b").read(token("a", 7))).isEmpty();
        assertThat(new RolesClaim("roles").read(token("groups", List.of("CANDIDATE"))))
                .isEmpty();
        assertThat(new RolesClaim("roles").read(token("roles", 7))).isEmpty();
    }

    private static Jwt token(String claim, Object value) {
        return Jwt.withTokenValue("t").header("alg", "none").claim(claim, value).build();
    }
}
