package dev.firstrung.identity;

import static dev.firstrung.identity.Browser.claims;
import static dev.firstrung.identity.Browser.location;
import static dev.firstrung.identity.Browser.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.firstrung.identity.account.Accounts;
import dev.firstrung.identity.account.Email;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

class IdentityIT {

    private static final String PASSWORD = "a quiet red bicycle";
    private static final String ISSUER = "http://localhost:8080";

    @TempDir
    static Path secrets;

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = new Stack(
                secrets,
                "firstrung.identity.bootstrap[0].email=operator@example.com",
                "firstrung.identity.bootstrap[0].password=the operator's password",
                "firstrung.identity.bootstrap[0].role=OPERATOR",
                "firstrung.identity.login-failures=3",
                "firstrung.identity.clients[0].id=nightly-feed",
                "firstrung.identity.clients[0].roles=OPERATOR");
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(stack);
    }

    @Test
    void opensAnAccountWithoutGivingThePasswordBack() {
        HttpResponse<String> response = signUp("New.Person@Example.com ", PASSWORD, "CANDIDATE");

        assertThat(response.statusCode()).isEqualTo(201);
        JsonNode account = read(response);
        assertThat(UUID.fromString(account.get("id").asString())).isNotNull();
        assertThat(account.get("email").asString()).isEqualTo("new.person@example.com");
        assertThat(account.get("role").asString()).isEqualTo("CANDIDATE");
        assertThat(response.body()).doesNotContain("password", PASSWORD);
    }

    @Test
    void storesPasswordsAsArgon2id() {
        signUp("hash@example.com", PASSWORD, "CANDIDATE");

        String hash = stack.bean(Accounts.class)
                .withEmail(new Email("hash@example.com"))
                .orElseThrow()
                .passwordHash();
        assertThat(hash)
                .matches("\\{argon2id}\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        signUp("twice@example.com", PASSWORD, "CANDIDATE");

        HttpResponse<String> response = signUp("TWICE@example.com", PASSWORD, "EMPLOYER");

        assertProblem(response, 409, "email-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "not-an-address, a quiet red bicycle, CANDIDATE, email",
        "short@example.com, tooshort1, CANDIDATE, password",
        "common@example.com, Password123, CANDIDATE, password",
        "same.as.mail@example.com, same.as.mail@example.com, CANDIDATE, password",
        "repeat@example.com, aaaaaaaaaaaa, CANDIDATE, password",
        "operator2@example.com, a quiet red bicycle, OPERATOR, role",
        "nobody@example.com, a quiet red bicycle, , role",
    })
    void namesTheFieldThatIsWrong(String email, String password, String role, String field) {
        HttpResponse<String> response = signUp(email, password, role);

        assertProblem(response, 400, "validation");
        assertThat(read(response).get("errors")).hasSize(1);
        assertThat(read(response).get("errors").get(0).get("field").asString()).isEqualTo(field);
        assertThat(read(response).get("errors").get(0).get("message").asString())
                .isNotBlank();
    }

    @Test
    void answersUnreadableJsonWithAProblemThatLeaksNothing() {
        HttpResponse<String> response = browser.json("POST", "/api/v1/accounts", "{\"email\": ");

        assertProblem(response, 400, "malformed-body");
        assertThat(read(response).get("title").asString()).isEqualTo("The body cannot be read");
        assertThat(read(response).get("detail").asString())
                .isEqualTo("The body is not valid JSON at line 1, column 11");
        assertThat(read(response).get("instance").asString()).isEqualTo("/api/v1/accounts");
        assertThat(response.body()).doesNotContain("Exception", "jackson");
    }

    @Test
    void namesAFieldOfAnotherType() {
        HttpResponse<String> response = browser.json("POST", "/api/v1/accounts", "{\"email\": {}}");

        assertProblem(response, 400, "validation");
        assertThat(read(response).get("title").asString()).isEqualTo("Some values are not valid");
        assertThat(read(response).get("errors").get(0).get("field").asString()).isEqualTo("email");
    }

    @Test
    void takesAPersonFromAuthorizeToAVerifiedToken() throws Exception {
        String id = read(signUp("pkce@example.com", PASSWORD, "CANDIDATE"))
                .get("id")
                .asString();

        String code = browser.authorizationCode("pkce@example.com", PASSWORD);
        HttpResponse<String> response = browser.redeem(code, Browser.VERIFIER);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        String accessToken = read(response).get("access_token").asString();
        assertThat(signedByThePublishedKey(accessToken)).isTrue();
        JsonNode access = claims(accessToken);
        assertThat(access.get("iss").asString()).isEqualTo(ISSUER);
        assertThat(access.get("sub").asString()).isEqualTo(id);
        assertThat(access.get("aud").asString()).isEqualTo("firstrung");
        assertThat(access.get("roles")).hasSize(1);
        assertThat(access.get("roles").get(0).asString()).isEqualTo("CANDIDATE");
        assertThat(access.toString()).doesNotContain("pkce@example.com");
        Duration lifetime = Duration.between(
                Instant.ofEpochSecond(access.get("iat").asLong()),
                Instant.ofEpochSecond(access.get("exp").asLong()));
        assertThat(lifetime).isEqualTo(Duration.ofHours(1));
        JsonNode idToken = claims(read(response).get("id_token").asString());
        assertThat(idToken.get("email").asString()).isEqualTo("pkce@example.com");
        assertThat(idToken.get("aud").asString()).isEqualTo("firstrung-web");
        assertThat(read(response).has("refresh_token")).isFalse();

        JsonNode me = read(browser.get("/api/v1/accounts/me", "Authorization", "Bearer " + accessToken));
        assertThat(me.get("email").asString()).isEqualTo("pkce@example.com");
        JsonNode userinfo = read(browser.get("/userinfo", "Authorization", "Bearer " + accessToken));
        assertThat(userinfo.get("email").asString()).isEqualTo("pkce@example.com");
    }

    @Test
    void refusesACodeWithAnotherVerifierAndASecondTime() {
        signUp("verifier@example.com", PASSWORD, "CANDIDATE");

        String first = browser.authorizationCode("verifier@example.com", PASSWORD);
        assertThat(browser.redeem(first, "another-verifier-of-at-least-forty-three-characters")
                        .statusCode())
                .isEqualTo(400);

        String second = new Browser(stack).authorizationCode("verifier@example.com", PASSWORD);
        assertThat(browser.redeem(second, Browser.VERIFIER).statusCode()).isEqualTo(200);
        assertThat(browser.redeem(second, Browser.VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAnUnknownRedirectAddress() {
        HttpResponse<String> response = browser.get(
                "/oauth2/authorize?response_type=code&client_id=firstrung-web&scope=openid&redirect_uri=https://evil.example/"
                        + "&code_challenge=abc&code_challenge_method=S256",
                "Accept",
                "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(response.body()).contains("redirect address").doesNotContain("evil.example", "Whitelabel");
    }

    @Test
    void publishesItsEndpointsUnderThePublicIssuer() {
        JsonNode metadata = read(browser.get("/.well-known/openid-configuration"));

        assertThat(metadata.get("issuer").asString()).isEqualTo(ISSUER);
        assertThat(metadata.get("token_endpoint").asString()).isEqualTo(ISSUER + "/oauth2/token");
        assertThat(metadata.get("jwks_uri").asString()).isEqualTo(ISSUER + "/oauth2/jwks");
    }

    @Test
    void locksAnAddressAfterTooManyFailures() {
        signUp("locked@example.com", PASSWORD, "CANDIDATE");
        for (int i = 0; i < 3; i++) {
            assertThat(location(browser.signIn("locked@example.com", "a wrong password")))
                    .endsWith("/login?failed");
        }

        assertThat(location(browser.signIn("Locked@example.com", PASSWORD))).endsWith("/login?locked");
    }

    @Test
    void saysNothingAboutWhichAddressesHaveAccounts() {
        assertThat(location(browser.signIn("no-account@example.com", PASSWORD))).endsWith("/login?failed");
    }

    @Test
    void refusesASignInWithoutTheFormsToken() {
        HttpResponse<String> response = browser.form(
                "/login", Map.of("username", "operator@example.com", "password", "the operator's password"));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void givesAnEmployerAProgramThatActsForThem() {
        String owner = read(signUp("employer@example.com", PASSWORD, "EMPLOYER"))
                .get("id")
                .asString();
        String bearer = "Bearer " + browser.token("employer@example.com", PASSWORD);

        HttpResponse<String> created =
                browser.json("POST", "/api/v1/clients", "{\"name\":\"Our ATS\"}", "Authorization", bearer);
        assertThat(created.statusCode()).isEqualTo(201);
        String clientId = read(created).get("clientId").asString();
        String secret = read(created).get("clientSecret").asString();

        JsonNode answer = read(browser.clientCredentials(clientId, secret));
        JsonNode token = claims(answer.get("access_token").asString());
        assertThat(token.get("sub").asString()).isEqualTo(owner);
        assertThat(token.get("roles").get(0).asString()).isEqualTo("EMPLOYER");
        assertThat(token.get("program").asBoolean()).isTrue();
        assertThat(browser.get("/api/v1/clients", "Authorization", bearer).body())
                .contains("Our ATS", clientId)
                .doesNotContain(secret, "argon2");

        String program = "Bearer " + answer.get("access_token").asString();
        assertProblem(
                browser.json("POST", "/api/v1/clients", "{\"name\":\"child\"}", "Authorization", program),
                403,
                "forbidden");
        assertProblem(browser.json("DELETE", "/api/v1/accounts/me", "", "Authorization", program), 403, "forbidden");
        assertThat(browser.clientCredentials(clientId, "wrong").statusCode()).isEqualTo(401);

        assertThat(browser.json("DELETE", "/api/v1/clients/" + clientId, "", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.clientCredentials(clientId, secret).statusCode()).isEqualTo(401);
    }

    @Test
    void candidatesHaveNoPrograms() {
        signUp("no-programs@example.com", PASSWORD, "CANDIDATE");
        String bearer = "Bearer " + browser.token("no-programs@example.com", PASSWORD);

        assertProblem(
                browser.json("POST", "/api/v1/clients", "{\"name\":\"x\"}", "Authorization", bearer), 403, "forbidden");
    }

    @Test
    void aConfiguredProgramUsesItsGeneratedSecretFile() throws Exception {
        Path file = secrets.resolve("client-nightly-feed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        HttpResponse<String> response = browser.clientCredentials("nightly-feed", Files.readString(file));

        JsonNode token = claims(read(response).get("access_token").asString());
        assertThat(token.get("roles").get(0).asString()).isEqualTo("OPERATOR");
        HttpResponse<String> introspection = browser.form(
                "/oauth2/introspect",
                Map.of(
                        "token",
                        read(response).get("access_token").asString(),
                        "client_id",
                        "nightly-feed",
                        "client_secret",
                        Files.readString(file)));
        assertThat(read(introspection).get("active").asBoolean()).isTrue();
    }

    @Test
    void signsTheConfiguredOperatorIn() {
        JsonNode token = claims(browser.token("operator@example.com", "the operator's password"));

        assertThat(token.get("roles").get(0).asString()).isEqualTo("OPERATOR");
    }

    @Test
    void removesAnAccountAndItsPrograms() {
        signUp("leaving@example.com", PASSWORD, "EMPLOYER");
        String bearer = "Bearer " + browser.token("leaving@example.com", PASSWORD);
        JsonNode program =
                read(browser.json("POST", "/api/v1/clients", "{\"name\":\"left over\"}", "Authorization", bearer));

        assertThat(browser.json("DELETE", "/api/v1/accounts/me", "", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(204);

        assertProblem(browser.get("/api/v1/accounts/me", "Authorization", bearer), 404, "account-not-found");
        assertThat(browser.clientCredentials(
                                program.get("clientId").asString(),
                                program.get("clientSecret").asString())
                        .statusCode())
                .isEqualTo(401);
        assertThat(location(new Browser(stack).signIn("leaving@example.com", PASSWORD)))
                .endsWith("/login?failed");
    }

    @Test
    void answersAMissingOrForgedTokenWithAProblemAndAChallenge() {
        HttpResponse<String> missing = browser.get("/api/v1/accounts/me");
        assertProblem(missing, 401, "unauthorized");
        assertThat(missing.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");

        HttpResponse<String> forged = browser.get("/api/v1/accounts/me", "Authorization", "Bearer not.a.token");
        assertProblem(forged, 401, "unauthorized");
    }

    @Test
    void keepsNoTokenOrPrivateKeyReadableInTheDatabase() {
        signUp("at-rest@example.com", PASSWORD, "CANDIDATE");
        String token = browser.token("at-rest@example.com", PASSWORD);

        MongoTemplate mongo = stack.bean(MongoTemplate.class);
        for (String collection : mongo.getCollectionNames()) {
            for (Document document : mongo.findAll(Document.class, collection)) {
                assertThat(text(document)).doesNotContain(token, "\"d\"", PASSWORD);
            }
        }
        assertThat(mongo.findAll(Document.class, "signingKeys")).hasSize(1);
        assertThat(mongo.findAll(Document.class, "authorizations")).isNotEmpty();
    }

    /** With stored bytes as text, where they are text. */
    private static String text(Document document) {
        var shown = new HashMap<String, Object>(document);
        shown.replaceAll((name, value) ->
                value instanceof Binary binary ? new String(binary.getData(), StandardCharsets.ISO_8859_1) : value);
        return shown.toString();
    }

    @Test
    void reportsHealthAndDescribesItsApi() {
        assertThat(read(browser.get("/actuator/health/readiness")).get("status").asString())
                .isEqualTo("UP");
        assertThat(browser.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        JsonNode document = read(browser.get("/v3/api-docs"));
        assertThat(document.get("paths").has("/api/v1/accounts")).isTrue();
        assertThat(document.get("paths").has("/api/v1/clients/{clientId}")).isTrue();
        assertThat(document.get("paths").has("/login")).isFalse();
    }

    private HttpResponse<String> signUp(String email, String password, String role) {
        String body = "{\"email\":\"%s\",\"password\":\"%s\",\"role\":%s}"
                .formatted(email, password, role == null ? null : "\"" + role + "\"");
        return browser.json("POST", "/api/v1/accounts", body);
    }

    private boolean signedByThePublishedKey(String token) throws Exception {
        JWKSet published = published();
        SignedJWT jwt = SignedJWT.parse(token);
        var key = published.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        return jwt.verify(new RSASSAVerifier(key));
    }

    private JWKSet published() throws ParseException {
        return JWKSet.parse(browser.get("/oauth2/jwks").body());
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(read(response).get("type").asString()).isEqualTo("urn:firstrung:problem:" + slug);
        assertThat(read(response).get("status").asInt()).isEqualTo(status);
    }
}
