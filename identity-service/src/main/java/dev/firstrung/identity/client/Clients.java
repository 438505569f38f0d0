package dev.firstrung.identity.client;

import dev.firstrung.identity.account.Role;
import dev.firstrung.identity.secret.SecretFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Every client there is: the web app and the operator's programs by configuration, the others from MongoDB. */
@Component
final class Clients implements RegisteredClientRepository {

    static final String WEB_APP = "firstrung-web";

    private final Programs programs;
    private final TokenSettings tokens;
    private final Map<String, RegisteredClient> configured;

    Clients(ClientProperties properties, Programs programs, PasswordEncoder encoder, SecretFiles files, Clock clock) {
        this.programs = programs;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(properties.accessTokenLifetime())
                .build();
        Stream<RegisteredClient> operators = properties.clients().stream()
                .map(c -> new Program(
                        c.id(),
                        c.id(),
                        c.secretHash() != null ? c.secretHash() : encoder.encode(plainSecret(c, files)),
                        UUID.nameUUIDFromBytes(("client:" + c.id()).getBytes(StandardCharsets.UTF_8)),
                        c.roles(),
                        clock.instant()))
                .map(this::registered);
        configured = Stream.concat(Stream.of(webApp(properties)), operators)
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, Function.identity()));
    }

    @Override
    public void save(RegisteredClient client) {
        // Called to store a re-encoded secret only; the hash that is stored stays good.
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        RegisteredClient known = configured.get(clientId);
        return known != null
                ? known
                : programs.withClientId(clientId).map(this::registered).orElse(null);
    }

    private RegisteredClient webApp(ClientProperties properties) {
        return RegisteredClient.withId(WEB_APP)
                .clientId(WEB_APP)
                .clientName("Firstrung")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris ->
                        properties.redirectUris().stream().map(URI::toString).forEach(uris::add))
                .postLogoutRedirectUris(uris ->
                        properties.redirectUris().stream().map(URI::toString).forEach(uris::add))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.EMAIL)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens)
                .build();
    }

    private RegisteredClient registered(Program program) {
        return RegisteredClient.withId(program.clientId())
                .clientId(program.clientId())
                .clientName(program.name())
                .clientIdIssuedAt(program.createdAt())
                .clientSecret(program.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ActingFor.settings(
                        program.subject(),
                        program.roles().stream().map(Role::name).sorted().toList()))
                .tokenSettings(tokens)
                .build();
    }

    private static String plainSecret(ClientProperties.Program client, SecretFiles files) {
        return client.secretFile() != null
                ? files.readOrGenerate(client.secretFile())
                : files.readOrGenerate("client-" + client.id());
    }
}
