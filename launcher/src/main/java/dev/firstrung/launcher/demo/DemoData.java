package dev.firstrung.launcher.demo;

import dev.firstrung.launcher.api.Answer;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import dev.firstrung.launcher.stack.LauncherException;
import dev.firstrung.launcher.stack.Layout;
import dev.firstrung.launcher.stack.Progress;
import dev.firstrung.launcher.stack.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads the demo companies, postings and candidates through the public API, once. */
public final class DemoData {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final String EMPLOYER = "employer@example.com";

    private final FirstrungApi api;
    private final OidcLogin login;
    private final Secrets secrets;
    private final Progress progress;

    private DemoData(URI gateway, URI issuer, Secrets secrets, Progress progress) {
        this.api = new FirstrungApi(gateway);
        this.login = new OidcLogin(gateway, issuer);
        this.secrets = secrets;
        this.progress = progress;
    }

    /** Loads the demo data unless it was loaded before. */
    public static void load(URI gateway, Secrets secrets, Layout layout, Progress progress) {
        load(gateway, gateway, secrets, layout.data().resolve("demo-loaded"), progress);
    }

    /**
     * Loads the demo data unless {@code marker} says that it was loaded before.
     *
     * @param issuer the address under which the world knows the gateway
     */
    public static void load(URI gateway, URI issuer, Secrets secrets, Path marker, Progress progress) {
        if (Files.exists(marker)) {
            return;
        }
        var data = new DemoData(gateway, issuer, secrets, progress);
        data.companies();
        data.candidates();
        try {
            Files.writeString(marker, "loaded\n");
        } catch (IOException e) {
            throw new LauncherException("cannot write " + marker, e);
        }
    }

    private void companies() {
        String token = login.token(EMPLOYER, secrets.passwordOf(EMPLOYER));
        int postings = 0;
        var companies = read("companies.json");
        for (var company : companies) {
            var created = api.send(
                            "POST",
                            "/api/v1/companies",
                            token,
                            without(company, "jobs"),
                            Map.of("Idempotency-Key", idempotencyKey(company)))
                    .requireSuccess()
                    .json();
            String lines = StreamSupport.stream(company.path("jobs").spliterator(), false)
                    .map(JsonNode::toString)
                    .collect(Collectors.joining("\n"));
            requireAllAccepted(api.importJobs(created.path("id").stringValue(), token, lines));
            postings += company.path("jobs").size();
        }
        progress.step("demo data: " + postings + " postings by " + companies.size() + " companies");
    }

    private void candidates() {
        var candidates = read("candidates.json");
        for (var candidate : candidates) {
            String account = candidate.path("account").stringValue();
            String password = secrets.passwordOf(account);
            if (!Secrets.DEMO_ACCOUNTS.contains(account)) {
                requireSuccessOr(CONFLICT, api.signUp(account, password, "CANDIDATE"));
            }
            var answer = api.put("/api/v1/profiles/me", login.token(account, password), without(candidate, "account"));
            requireSuccessOr(PRECONDITION_REQUIRED, answer);
        }
        progress.step("demo data: " + candidates.size() + " candidates");
    }

    /** The same for the same company, so that a load that is repeated finds what an unfinished one made. */
    private static String idempotencyKey(JsonNode company) {
        byte[] name = ("demo-" + company.path("name").stringValue()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private static void requireAllAccepted(Answer answer) {
        answer.requireSuccess()
                .body()
                .lines()
                .filter(line -> line.contains("REJECTED"))
                .findFirst()
                .ifPresent(line -> {
                    throw new LauncherException("a demo posting was rejected: " + line);
                });
    }

    /** A status that tells of an earlier, unfinished load is fine. */
    private static void requireSuccessOr(int status, Answer answer) {
        if (answer.status() != status) {
            answer.requireSuccess();
        }
    }

    private static JsonNode without(JsonNode object, String field) {
        var copy = object.deepCopy();
        return copy.asObject().without(List.of(field));
    }

    private static JsonNode read(String name) {
        try (InputStream file = DemoData.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no demo data " + name);
            }
            return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
