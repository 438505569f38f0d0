package dev.firstrung.matching.projection;

import com.mongodb.client.model.Filters;
import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.Wire;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** One document a candidate, the newest offset wins; a deleted one leaves a mark that names nobody. */
@Repository
class MongoCandidateInputs implements CandidateInputs {

    private static final String OFFSET = "offset";
    private static final String CANDIDATE = "candidateId";
    private static final String PUBLISHED_AT = "publishedAt";
    private static final String STATE = "state";

    private final Database database;
    private final NewestWins newestWins = new NewestWins(OFFSET);

    MongoCandidateInputs(Database database) {
        this.database = database;
    }

    Mono<Void> write(Collection<StateChange<CandidateState>> changes, Instant now) {
        List<Document> documents =
                changes.stream().map(change -> document(change, now)).toList();
        return database.collection(Database.CANDIDATE_INPUTS).flatMap(c -> newestWins.write(c, documents));
    }

    private static Document document(StateChange<CandidateState> change, Instant now) {
        var document = new Document("_id", DocumentId.of(change.key())).append(OFFSET, change.offset());
        CandidateState state = change.state();
        return state == null
                ? document.append(Database.GONE_AT, Date.from(now))
                : document.append(CANDIDATE, change.key())
                        .append(PUBLISHED_AT, Date.from(change.time()))
                        .append(STATE, new Binary(Wire.write(state)));
    }

    @Override
    public Mono<Input> find(String candidateId) {
        return database.collection(Database.CANDIDATE_INPUTS)
                .flatMap(c -> Mono.from(c.find(Filters.eq("_id", DocumentId.of(candidateId)))))
                .filter(document -> document.containsKey(STATE))
                .map(document -> new Input(
                        Wire.read(document.get(STATE, Binary.class).getData(), CandidateState.class),
                        document.getDate(PUBLISHED_AT).toInstant(),
                        document.getLong(OFFSET)));
    }
}
