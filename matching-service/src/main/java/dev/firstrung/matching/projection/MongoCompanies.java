package dev.firstrung.matching.projection;

import com.mongodb.client.model.Filters;
import dev.firstrung.contracts.CompanyState;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a company, the newest offset wins. */
@Repository
class MongoCompanies implements Companies {

    private static final String OFFSET = "offset";
    private static final String VERSION = "version";
    private static final String NAME = "name";
    private static final String MEMBERS = "members";

    private final Database database;
    private final NewestWins newestWins = new NewestWins(OFFSET);

    MongoCompanies(Database database) {
        this.database = database;
    }

    Mono<Void> write(Collection<StateChange<CompanyState>> changes, Instant now) {
        List<Document> documents =
                changes.stream().map(change -> document(change, now)).toList();
        return database.collection(Database.COMPANIES).flatMap(c -> newestWins.write(c, documents));
    }

    private static Document document(StateChange<CompanyState> change, Instant now) {
        var document = new Document("_id", change.key()).append(OFFSET, change.offset());
        CompanyState state = change.state();
        return state == null
                ? document.append(Database.GONE_AT, Date.from(now))
                : document.append(VERSION, state.version())
                        .append(NAME, state.name())
                        .append(MEMBERS, List.copyOf(state.members()));
    }

    @Override
    public Mono<CompanyState> find(String companyId) {
        return find(Set.of(companyId)).next();
    }

    @Override
    public Flux<CompanyState> find(Collection<String> companyIds) {
        return database.collection(Database.COMPANIES)
                .flatMapMany(c -> c.find(Filters.in("_id", companyIds)))
                .filter(document -> document.containsKey(NAME))
                .map(document -> new CompanyState(
                        document.getString("_id"),
                        document.getLong(VERSION),
                        document.getString(NAME),
                        new HashSet<>(document.getList(MEMBERS, String.class))));
    }
}
