package dev.firstrung.launcher.api;

import dev.firstrung.launcher.stack.LauncherException;
import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered, read as text. */
public final class Answer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_ERROR = 400;

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public boolean isSuccess() {
        return status() < FIRST_ERROR;
    }

    /** The body as JSON; missing when there is none. */
    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /**
     * This answer, if it is a success.
     *
     * @throws LauncherException when it is an error; the message has the request and the problem
     */
    public Answer requireSuccess() {
        if (!isSuccess()) {
            throw new LauncherException(response.request().method() + " " + response.uri() + " was answered with "
                    + status() + ": " + body());
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
