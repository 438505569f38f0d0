package dev.firstrung.identity.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
final class MongoAccounts implements Accounts {

    private static final String COLLECTION = "accounts";

    private final MongoOperations mongo;

    MongoAccounts(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("email", Direction.ASC).unique().named("email_unique"));
    }

    @Override
    public void add(Account account) {
        try {
            mongo.insert(AccountDocument.of(account), COLLECTION);
        } catch (DuplicateKeyException e) {
            throw new EmailTaken(e);
        }
    }

    @Override
    public Optional<Account> withEmail(Email email) {
        return one("email", email.value());
    }

    @Override
    public Optional<Account> withId(UUID id) {
        return one("_id", id.toString());
    }

    @Override
    public void remove(UUID id) {
        mongo.remove(query(where("_id").is(id.toString())), COLLECTION);
    }

    private Optional<Account> one(String field, String value) {
        return Optional.ofNullable(mongo.findOne(query(where(field).is(value)), AccountDocument.class, COLLECTION))
                .map(AccountDocument::toAccount);
    }

    record AccountDocument(String id, String email, String passwordHash, Role role, Instant createdAt) {

        static AccountDocument of(Account account) {
            return new AccountDocument(
                    account.id().toString(),
                    account.email().value(),
                    account.passwordHash(),
                    account.role(),
                    account.createdAt());
        }

        Account toAccount() {
            return new Account(UUID.fromString(id), new Email(email), passwordHash, role, createdAt);
        }
    }
}
