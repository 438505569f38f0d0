package dev.firstrung.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person's browser and the web app do: keep cookies, follow no redirect by itself, and post forms. */
final class Browser {

    static final String REDIRECT = "http://localhost:8080/callback";
    static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Stack stack;

    Browser(Stack stack) {
        this.stack = stack;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url() + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> json(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url() + path))
                .POST(HttpRequest.BodyPublishers.ofString(query(fields)))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> signIn(String email, String password) {
        Matcher csrf = CSRF.matcher(get("/login", "Accept", "text/html").body());
        if (!csrf.find()) {
            throw new AssertionError("the form has no CSRF token");
        }
        return form("/login", Map.of("username", email, "password", password, "_csrf", csrf.group(1)));
    }

    /** Runs the whole code flow from the authorize endpoint over the form, up to the code at the web app. */
    String authorizationCode(String email, String password) {
        String start = "/oauth2/authorize?"
                + query(Map.of(
                        "response_type", "code",
                        "client_id", "firstrung-web",
                        "redirect_uri", REDIRECT,
                        "scope", "openid email",
                        "state", "some-state",
                        "code_challenge", challenge(VERIFIER),
                        "code_challenge_method", "S256"));
        String login = location(get(start, "Accept", "text/html"));
        if (!login.endsWith("/login")) {
            throw new AssertionError("was sent to " + login);
        }
        String resume = location(signIn(email, password));
        URI back = URI.create(location(get(resume.substring(resume.indexOf("/oauth2")), "Accept", "text/html")));
        Map<String, String> answer = Pattern.compile("&")
                .splitAsStream(back.getRawQuery())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
        if (!"some-state".equals(answer.get("state"))) {
            throw new AssertionError("the state got lost: " + back);
        }
        return Objects.requireNonNull(answer.get("code"), "no code came back");
    }

    HttpResponse<String> redeem(String code, String verifier) {
        return form(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "firstrung-web",
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", verifier));
    }

    /** An access token got as a person gets it. */
    String token(String email, String password) {
        return read(redeem(authorizationCode(email, password), VERIFIER))
                .get("access_token")
                .asString();
    }

    HttpResponse<String> clientCredentials(String id, String secret) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return form("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", "Basic " + basic);
    }

    static JsonNode read(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static JsonNode claims(String jwt) {
        return JSON.readTree(Base64.getUrlDecoder().decode(jwt.split("\\.", 3)[1]));
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(
                        () -> new AssertionError("no redirect but " + response.statusCode() + " " + response.body()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
