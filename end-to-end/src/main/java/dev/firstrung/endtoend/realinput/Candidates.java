package dev.firstrung.endtoend.realinput;

import dev.firstrung.launcher.api.Answer;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Signs a candidate up for each résumé and lets the résumé fill the profile. */
final class Candidates {

    private final FirstrungApi api;
    private final OidcLogin login;
    private final Totals totals = new Totals("résumés");
    private final Map<String, String> tokens = new LinkedHashMap<>();

    Candidates(FirstrungApi api, OidcLogin login) {
        this.api = api;
        this.login = login;
    }

    Totals send(List<Document> resumes, Consumer<String> progress) {
        for (var resume : resumes) {
            send(resume);
            progress.accept(totals.counts() + " (" + label(resume) + ")");
        }
        return totals;
    }

    /** Tokens of the candidates whose résumé was accepted, by label. */
    Map<String, String> tokens() {
        return tokens;
    }

    private void send(Document resume) {
        String email = "real-input-" + UUID.randomUUID() + "@example.com";
        String password = UUID.randomUUID().toString();
        api.signUp(email, password, "CANDIDATE").requireSuccess();
        String token = login.token(email, password);
        String fileName = resume.name().contains(".") ? resume.name() : resume.name() + ".txt";
        Answer answer = api.upload(
                "/api/v1/profiles/me/resume?apply=true", token, fileName, resume.contentType(), resume.content());
        if (answer.isSuccess()) {
            totals.accepted();
            tokens.put(label(resume), token);
        } else {
            totals.rejected(reason(answer), label(resume));
        }
    }

    private static String reason(Answer answer) {
        String detail = answer.json().path("detail").asString("");
        return answer.status() + (detail.isEmpty() ? "" : " " + detail);
    }

    private static String label(Document resume) {
        String category = resume.field("category");
        return category.isEmpty() ? resume.name() : resume.name() + " " + category;
    }
}
