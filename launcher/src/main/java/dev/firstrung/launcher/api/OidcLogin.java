package dev.firstrung.launcher.api;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs in as a person would: authorization code with PKCE, the login form filled in, through the gateway.
 *
 * <p>Redirects are followed by hand and always at the given address, so that it also works where the issuer's public name is
 * not reachable, such as inside a container.
 */
public final class OidcLogin {

    private static final String CLIENT = "firstrung-web";
    private static final Pattern CSRF =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int HOPS = 8;

    private final URI gateway;
    private final String redirectUri;

    /** Signs in at the gateway, whose address is also the issuer. */
    public OidcLogin(URI gateway) {
        this(gateway, gateway);
    }

    /** Signs in at the gateway, for an issuer that is known to the world as {@code issuer}. */
    public OidcLogin(URI gateway, URI issuer) {
        this.gateway = gateway;
        this.redirectUri = issuer + "/callback";
    }

    /**
     * An access token of the account.
     *
     * @throws LauncherException when the account or its password is not accepted, or nobody answers
     */
    public String token(String account, String password) {
        try (var http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(LIMIT)
                .build()) {
            String verifier = random();
            String code = code(http, account, password, challenge(verifier));
            var answer = post(
                    http,
                    "/oauth2/token",
                    Map.of(
                            "grant_type", "authorization_code",
                            "client_id", CLIENT,
                            "code", code,
                            "redirect_uri", redirectUri,
                            "code_verifier", verifier));
            var token = JSON.readTree(answer.body()).path("access_token");
            if (!token.isString()) {
                throw new LauncherException("no token for " + account + ": status " + answer.statusCode());
            }
            return token.stringValue();
        } catch (IOException e) {
            throw new LauncherException("cannot sign in at " + gateway + ": nobody answers there; is it up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted while signing in", e);
        }
    }

    private String code(HttpClient http, String account, String password, String challenge)
            throws IOException, InterruptedException {
        String path = "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "scope",
                        "openid",
                        "redirect_uri",
                        redirectUri,
                        "state",
                        random(),
                        "code_challenge",
                        challenge,
                        "code_challenge_method",
                        "S256"));
        boolean signedIn = false;
        for (int hop = 0; hop < HOPS; hop++) {
            var answer = get(http, path);
            Optional<String> location = answer.headers().firstValue("Location");
            if (location.isEmpty() && !signedIn) {
                answer = post(
                        http,
                        "/login",
                        Map.of("username", account, "password", password, "_csrf", csrf(answer.body())));
                location = answer.headers().firstValue("Location");
                signedIn = true;
            }
            String next = location.orElse("/login?error");
            if (next.startsWith(redirectUri)) {
                return parameter(next, "code");
            }
            if (next.contains("error")) {
                break;
            }
            var uri = URI.create(next);
            path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        }
        throw new LauncherException("the sign-in of " + account + " was refused");
    }

    private HttpResponse<String> get(HttpClient http, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Accept", "text/html")
                .timeout(LIMIT)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient http, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(LIMIT)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String csrf(String page) {
        var found = CSRF.matcher(page);
        if (!found.find()) {
            throw new LauncherException("the sign-in page has no form");
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String parameter(String uri, String name) {
        return Arrays.stream(URI.create(uri).getRawQuery().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new LauncherException("the sign-in gave no " + name));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
