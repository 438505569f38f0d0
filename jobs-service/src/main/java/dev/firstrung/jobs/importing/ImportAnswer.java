package dev.firstrung.jobs.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.FieldError;
import dev.firstrung.jobs.posting.Posting;
import dev.firstrung.jobs.posting.Upserted;
import dev.firstrung.skills.audit.Audit;
import dev.firstrung.skills.audit.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param line from 1, blank lines counted
 * @param externalId as given, or as derived where none was; absent where the line could not be read
 * @param id of the posting; absent when rejected
 * @param duplicateOf the posting that says the same, where that is why it was rejected
 * @param errors why it was rejected; else empty
 * @param entryLevel whether it may be shown as a role for beginners; absent when rejected or unchanged
 * @param findings codes of what should be mended, each once; absent when rejected or unchanged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportAnswer(
        long line,
        @Nullable String externalId,
        @Nullable String id,
        Status status,
        @Nullable String duplicateOf,
        List<FieldError> errors,
        @Nullable Boolean entryLevel,
        @Nullable List<Finding.Code> findings) {

    /** What became of a line. */
    enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    ImportAnswer {
        errors = List.copyOf(errors);
        findings = findings == null ? null : List.copyOf(findings);
    }

    static ImportAnswer of(long line, String externalId, Upserted upserted) {
        Status status = switch (upserted.outcome()) {
            case CREATED -> Status.CREATED;
            case UPDATED -> Status.UPDATED;
            case UNCHANGED -> Status.UNCHANGED;
        };
        Posting posting = upserted.posting();
        Audit audit = status == Status.UNCHANGED ? null : posting.audit();
        return new ImportAnswer(
                line,
                externalId,
                posting.id(),
                status,
                null,
                List.of(),
                audit == null ? null : audit.entryLevel(),
                audit == null
                        ? null
                        : audit.findings().stream()
                                .map(Finding::code)
                                .distinct()
                                .toList());
    }

    static ImportAnswer copy(long line, String externalId, Posting other) {
        String called = other.externalId() == null ? "" : ", externalId " + other.externalId();
        FieldError error = new FieldError("", "says the same as posting " + other.id() + called);
        return new ImportAnswer(line, externalId, null, Status.REJECTED, other.id(), List.of(error), null, null);
    }

    static ImportAnswer rejected(long line, @Nullable String externalId, ApiException refusal) {
        List<FieldError> errors =
                refusal.errors().isEmpty() ? List.of(new FieldError("", refusal.detail())) : refusal.errors();
        return new ImportAnswer(line, externalId, null, Status.REJECTED, null, errors, null, null);
    }

    static ImportAnswer rejected(long line, String reason) {
        List<FieldError> errors = List.of(new FieldError("", reason));
        return new ImportAnswer(line, null, null, Status.REJECTED, null, errors, null, null);
    }
}
