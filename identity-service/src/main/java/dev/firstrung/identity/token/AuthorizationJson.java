package dev.firstrung.identity.token;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Authorizations as JSON. Their maps hold security types, for which Spring Security's own modules know the allowlist. */
@Component
final class AuthorizationJson {

    private static final TypeReference<Map<String, Object>> ANY_MAP = new TypeReference<>() {};

    private final RegisteredClientRepository clients;
    private final JsonMapper plain = new JsonMapper();
    private final JsonMapper typed = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(AuthorizationJson.class.getClassLoader()))
            .build();

    AuthorizationJson(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    byte[] write(OAuth2Authorization authorization) {
        return plain.writeValueAsBytes(new Stored(
                authorization.getId(),
                authorization.getRegisteredClientId(),
                authorization.getPrincipalName(),
                authorization.getAuthorizationGrantType().getValue(),
                authorization.getAuthorizedScopes(),
                typed.writeValueAsString(authorization.getAttributes()),
                stored(authorization.getToken(OAuth2AuthorizationCode.class)),
                stored(authorization.getToken(OAuth2AccessToken.class)),
                stored(authorization.getToken(OAuth2RefreshToken.class)),
                stored(authorization.getToken(OidcIdToken.class))));
    }

    /** The authorization again, or nothing when its client has been removed since. */
    Optional<OAuth2Authorization> read(byte[] json) {
        Stored stored = plain.readValue(json, Stored.class);
        return Optional.ofNullable(clients.findById(stored.client())).map(client -> restore(stored, client));
    }

    private OAuth2Authorization restore(Stored stored, RegisteredClient client) {
        OAuth2Authorization.Builder builder = OAuth2Authorization.withRegisteredClient(client)
                .id(stored.id())
                .principalName(stored.principal())
                .authorizationGrantType(new AuthorizationGrantType(stored.grant()))
                .authorizedScopes(stored.scopes())
                .attributes(attributes -> attributes.putAll(typed.readValue(stored.attributes(), ANY_MAP)));
        StoredToken code = stored.code();
        if (code != null) {
            add(
                    builder,
                    new OAuth2AuthorizationCode(
                            code.value(),
                            Objects.requireNonNull(code.issuedAt()),
                            Objects.requireNonNull(code.expiresAt())),
                    code);
        }
        StoredToken access = stored.access();
        if (access != null) {
            var bearer = OAuth2AccessToken.TokenType.BEARER;
            var token = new OAuth2AccessToken(
                    bearer, access.value(), access.issuedAt(), access.expiresAt(), access.scopes());
            add(builder, token, access);
        }
        StoredToken refresh = stored.refresh();
        if (refresh != null) {
            add(builder, new OAuth2RefreshToken(refresh.value(), refresh.issuedAt(), refresh.expiresAt()), refresh);
        }
        StoredToken id = stored.idToken();
        if (id != null) {
            add(builder, new OidcIdToken(id.value(), id.issuedAt(), id.expiresAt(), claims(id)), id);
        }
        return builder.build();
    }

    private <T extends OAuth2Token> void add(OAuth2Authorization.Builder builder, T token, StoredToken stored) {
        Map<String, Object> metadata = typed.readValue(stored.metadata(), ANY_MAP);
        builder.token(token, all -> all.putAll(metadata));
    }

    private Map<String, Object> claims(StoredToken stored) {
        Map<String, Object> claims = new HashMap<>();
        if (typed.readValue(stored.metadata(), ANY_MAP).get(Token.CLAIMS_METADATA_NAME)
                instanceof Map<?, ?> stringKeys) {
            stringKeys.forEach((name, value) -> claims.put(String.valueOf(name), value));
        }
        return claims;
    }

    private @Nullable StoredToken stored(@Nullable Token<? extends OAuth2Token> token) {
        if (token == null) {
            return null;
        }
        OAuth2Token value = token.getToken();
        Set<String> scopes = value instanceof OAuth2AccessToken access ? access.getScopes() : Set.of();
        return new StoredToken(
                value.getTokenValue(),
                value.getIssuedAt(),
                value.getExpiresAt(),
                scopes,
                typed.writeValueAsString(token.getMetadata()));
    }

    record Stored(
            String id,
            String client,
            String principal,
            String grant,
            Set<String> scopes,
            String attributes,
            @Nullable StoredToken code,
            @Nullable StoredToken access,
            @Nullable StoredToken refresh,
            @Nullable StoredToken idToken) {}

    record StoredToken(
            String value,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt,
            Set<String> scopes,
            String metadata) {}
}
