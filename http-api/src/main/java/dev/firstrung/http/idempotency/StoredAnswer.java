package dev.firstrung.http.idempotency;

import java.time.Instant;
import java.util.Map;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A key in use: first claimed by one attempt, then with the answer of that attempt.
 *
 * @param id digest of account, method, path and key
 * @param fingerprint digest of query and body
 * @param owner the attempt that claimed it, so that an attempt which was given up changes nothing any more
 * @param lockedUntil when the attempt counts as crashed
 * @param expiresAt when all this is forgotten; MongoDB deletes some time later
 * @param answer null while in flight
 */
@Document(StoredAnswer.COLLECTION)
record StoredAnswer(
        @Id String id,
        String fingerprint,
        String owner,
        Instant lockedUntil,
        Instant expiresAt,
        @Nullable Answer answer) {

    static final String COLLECTION = "idempotency_keys";

    /** What was sent: status, the headers worth keeping, and the body's bytes. */
    record Answer(int status, Map<String, String> headers, Binary body) {}
}
