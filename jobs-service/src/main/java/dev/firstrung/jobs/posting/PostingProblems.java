package dev.firstrung.jobs.posting;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What callers are told of postings. */
final class PostingProblems {

    static final ProblemType TRANSITION =
            new ProblemType("posting-transition", HttpStatus.CONFLICT, "The posting's status can't become that");
    static final ProblemType EXTERNAL_ID_TAKEN = new ProblemType(
            "external-id-taken", HttpStatus.CONFLICT, "Another posting of the company has this externalId");

    static final ProblemType COPY =
            new ProblemType("duplicate-posting", HttpStatus.CONFLICT, "The company has a posting that says the same");

    private PostingProblems() {}

    static ApiException copy(Posting other) {
        return new ApiException(COPY, copyOf(other) + "; with allowDuplicate=true it is stored anyway")
                .withHeader(HttpHeaders.LOCATION, "/api/v1/jobs/" + other.id());
    }

    static String copyOf(Posting other) {
        String called = other.externalId() == null ? "" : " (externalId " + other.externalId() + ")";
        return "This is a near copy of posting " + other.id() + called;
    }

    static ApiException notFound(String id) {
        return ApiException.notFound("No posting has the id " + id);
    }

    static ApiException externalIdTaken() {
        return new ApiException(EXTERNAL_ID_TAKEN, "Another posting of this company has the externalId");
    }
}
