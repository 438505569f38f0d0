package dev.firstrung.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** The hashes by which an authorization is found again: SHA-256 of each token's kind and value. */
final class TokenHashes {

    private static final Map<Class<? extends OAuth2Token>, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(OAuth2AuthorizationCode.class, OAuth2ParameterNames.CODE);
        KINDS.put(OAuth2AccessToken.class, OAuth2ParameterNames.ACCESS_TOKEN);
        KINDS.put(OAuth2RefreshToken.class, OAuth2ParameterNames.REFRESH_TOKEN);
        KINDS.put(OidcIdToken.class, OidcParameterNames.ID_TOKEN);
    }

    private TokenHashes() {}

    static List<String> of(OAuth2Authorization authorization) {
        List<String> hashes = new ArrayList<>();
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            hashes.add(hash(OAuth2ParameterNames.STATE, state));
        }
        KINDS.forEach((type, kind) -> {
            OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(type);
            if (token != null) {
                hashes.add(hash(kind, token.getToken().getTokenValue()));
            }
        });
        return hashes;
    }

    static List<String> candidates(String token, @Nullable OAuth2TokenType type) {
        Stream<String> kinds = type != null
                ? Stream.of(type.getValue())
                : Stream.concat(Stream.of(OAuth2ParameterNames.STATE), KINDS.values().stream());
        return kinds.map(kind -> hash(kind, token)).toList();
    }

    static Stream<OAuth2Authorization.Token<? extends OAuth2Token>> tokens(OAuth2Authorization authorization) {
        List<OAuth2Authorization.Token<? extends OAuth2Token>> tokens = new ArrayList<>();
        for (Class<? extends OAuth2Token> type : KINDS.keySet()) {
            OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(type);
            if (token != null) {
                tokens.add(token);
            }
        }
        return tokens.stream();
    }

    private static String hash(String kind, String value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((kind + ' ' + value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
