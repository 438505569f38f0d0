package dev.firstrung.identity.token;

import dev.firstrung.identity.account.Account;
import dev.firstrung.identity.account.Accounts;
import dev.firstrung.identity.client.ActingFor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tokens say. Access tokens: {@code sub} (account id), {@code aud}, {@code roles}, and {@code program: true} for
 * programs; never an e-mail address. ID tokens add the address.
 */
@Component
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;
    private final TokenProperties properties;

    TokenClaims(Accounts accounts, TokenProperties properties) {
        this.accounts = accounts;
        this.properties = properties;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            claims.claim("email", account(context).email().value());
        } else if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(listOf(properties.audience()));
            if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
                ActingFor actor = ActingFor.of(context.getRegisteredClient());
                claims.subject(actor.subject())
                        .claim("roles", new ArrayList<>(actor.roles()))
                        .claim("program", true);
            } else {
                claims.claim("roles", listOf(account(context).role().name()));
            }
        }
    }

    // The authorization is stored with its claims, and the allowlist of Spring Security has no immutable lists.
    private static List<String> listOf(String only) {
        return new ArrayList<>(List.of(only));
    }

    private Account account(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal(), "a token has a principal");
        return accounts.withId(UUID.fromString(principal.getName()))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }
}
