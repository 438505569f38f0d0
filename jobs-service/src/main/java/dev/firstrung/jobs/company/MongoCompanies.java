package dev.firstrung.jobs.company;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.jobs.mongo.Indexes;
import dev.firstrung.jobs.mongo.NewestFirst;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class MongoCompanies implements Companies {

    private static final List<Index> INDEXES = List.of(
            new Index()
                    .named("of-member")
                    .on("members", Sort.Direction.ASC)
                    .on("createdAt", Sort.Direction.DESC)
                    .on("_id", Sort.Direction.DESC),
            new Index()
                    .named("renamings")
                    .on("renamedAt", Sort.Direction.ASC)
                    .partial(PartialIndexFilter.of(where("renamedAt").exists(true))));

    private final ReactiveMongoTemplate mongo;
    private final Indexes indexes;

    MongoCompanies(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        this.indexes = new Indexes(mongo, CompanyDocument.COLLECTION, INDEXES);
    }

    @Override
    public Mono<Company> byId(String id) {
        return indexes.ready().then(mongo.findById(id, CompanyDocument.class)).map(CompanyDocument::company);
    }

    @Override
    public Flux<Company> of(AccountKey member, PageRequest page) {
        Query query = NewestFirst.page(where("members").is(member.value()), "createdAt", page);
        return indexes.ready()
                .thenMany(mongo.find(query, CompanyDocument.class))
                .map(CompanyDocument::company);
    }

    @Override
    public Mono<Company> add(Company company) {
        return indexes.ready().then(mongo.insert(CompanyDocument.of(company))).thenReturn(company);
    }

    /** The mark for a new name is set by the same write, and an older mark stays. */
    @Override
    public Mono<Company> replace(Company next) {
        Query before = Query.query(where("_id").is(next.id()).and("version").is(next.version() - 1));
        Update change = CompanyDocument.of(next).change();
        return indexes.ready()
                .then(mongo.findOne(before, CompanyDocument.class))
                .flatMap(stored -> mongo.updateFirst(
                        before,
                        stored.name().equals(next.name()) ? change : change.set("renamedAt", next.updatedAt()),
                        CompanyDocument.class))
                .filter(result -> result.getMatchedCount() == 1)
                .map(result -> next);
    }

    @Override
    public Flux<Renaming> renamings() {
        return indexes.ready()
                .thenMany(mongo.find(Query.query(where("renamedAt").exists(true)), CompanyDocument.class))
                .flatMapIterable(CompanyDocument::renaming);
    }

    @Override
    public Mono<Void> finish(Renaming renaming) {
        Query same = Query.query(
                where("_id").is(renaming.companyId()).and("renamedAt").is(renaming.at()));
        return mongo.updateFirst(same, new Update().unset("renamedAt"), CompanyDocument.class)
                .then();
    }
}
