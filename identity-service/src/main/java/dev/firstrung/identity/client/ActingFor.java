package dev.firstrung.identity.client;

import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** Whom a program client acts for: the subject and roles of its tokens. */
public record ActingFor(String subject, List<String> roles) {

    private static final String SUBJECT = "firstrung.subject";
    private static final String ROLES = "firstrung.roles";

    public ActingFor {
        roles = List.copyOf(roles);
    }

    static ClientSettings settings(UUID subject, List<String> roles) {
        return ClientSettings.builder()
                .setting(SUBJECT, subject.toString())
                .setting(ROLES, List.copyOf(roles))
                .build();
    }

    /**
     * Whom this client acts for.
     *
     * @throws IllegalArgumentException when it is not a program client
     */
    public static ActingFor of(RegisteredClient client) {
        String subject = client.getClientSettings().getSetting(SUBJECT);
        List<String> roles = client.getClientSettings().getSetting(ROLES);
        if (subject == null || roles == null) {
            throw new IllegalArgumentException(client.getClientId() + " is not a program client");
        }
        return new ActingFor(subject, roles);
    }
}
