package dev.firstrung.http.security;

import dev.firstrung.contracts.AccountKey;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/**
 * The account that calls, a controller argument: {@code Caller caller}, or {@code @Nullable Caller caller} where a path is open.
 *
 * @param account the account
 * @param roles its roles, as the token names them
 */
public record Caller(AccountKey account, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /**
     * Goes on only with that role.
     *
     * @throws AccessDeniedException otherwise; the caller sees 403 {@code forbidden}
     */
    public void require(Role role) {
        if (!has(role)) {
            throw new AccessDeniedException("needs the role " + role);
        }
    }
}
