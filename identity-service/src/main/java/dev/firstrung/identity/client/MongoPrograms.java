package dev.firstrung.identity.client;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.firstrung.identity.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
final class MongoPrograms implements Programs {

    private static final String COLLECTION = "programs";

    private final MongoOperations mongo;

    MongoPrograms(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("subject", Direction.ASC)
                        .on("createdAt", Direction.ASC)
                        .named("subject_created"));
    }

    @Override
    public void add(Program program) {
        mongo.insert(ProgramDocument.of(program), COLLECTION);
    }

    @Override
    public Optional<Program> withClientId(String clientId) {
        return Optional.ofNullable(mongo.findById(clientId, ProgramDocument.class, COLLECTION))
                .map(ProgramDocument::toProgram);
    }

    @Override
    public List<Program> of(UUID owner) {
        var oldestFirst = query(where("subject").is(owner.toString())).with(Sort.by("createdAt", "_id"));
        return mongo.find(oldestFirst, ProgramDocument.class, COLLECTION).stream()
                .map(ProgramDocument::toProgram)
                .toList();
    }

    @Override
    public boolean remove(UUID owner, String clientId) {
        return mongo.remove(query(where("_id").is(clientId).and("subject").is(owner.toString())), COLLECTION)
                        .getDeletedCount()
                > 0;
    }

    @Override
    public void removeAll(UUID owner) {
        mongo.remove(query(where("subject").is(owner.toString())), COLLECTION);
    }

    record ProgramDocument(
            String id, String name, String secretHash, String subject, Set<Role> roles, Instant createdAt) {

        static ProgramDocument of(Program program) {
            return new ProgramDocument(
                    program.clientId(),
                    program.name(),
                    program.secretHash(),
                    program.subject().toString(),
                    program.roles(),
                    program.createdAt());
        }

        Program toProgram() {
            return new Program(id, name, secretHash, UUID.fromString(subject), roles, createdAt);
        }
    }
}
