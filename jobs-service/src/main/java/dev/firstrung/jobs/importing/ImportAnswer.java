package dev.firstrung.jobs.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.FieldError;
import dev.firstrung.jobs.posting.Upserted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param line from 1, blank lines counted
 * @param externalId as given, or as derived where none was; absent where the line could not be read
 * @param id of the posting; absent when rejected
 * @param errors why it was rejected; else empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportAnswer(
        long line, @Nullable String externalId, @Nullable String id, Status status, List<FieldError> errors) {

    /** What became of a line. */
    enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    ImportAnswer {
        errors = List.copyOf(errors);
    }

    static ImportAnswer of(long line, String externalId, Upserted upserted) {
        Status status = switch (upserted.outcome()) {
            case CREATED -> Status.CREATED;
            case UPDATED -> Status.UPDATED;
            case UNCHANGED -> Status.UNCHANGED;
        };
        return new ImportAnswer(line, externalId, upserted.posting().id(), status, List.of());
    }

    static ImportAnswer rejected(long line, @Nullable String externalId, ApiException refusal) {
        List<FieldError> errors =
                refusal.errors().isEmpty() ? List.of(new FieldError("", refusal.detail())) : refusal.errors();
        return new ImportAnswer(line, externalId, null, Status.REJECTED, errors);
    }

    static ImportAnswer rejected(long line, String reason) {
        return new ImportAnswer(line, null, null, Status.REJECTED, List.of(new FieldError("", reason)));
    }
}
