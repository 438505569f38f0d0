package dev.firstrung.jobs.posting;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.jobs.mongo.Indexes;
import dev.firstrung.jobs.mongo.NewestFirst;
import dev.firstrung.jobs.terms.PostingStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class MongoPostings implements Postings {

    private static final List<Index> INDEXES = List.of(
            new Index()
                    .named("reference")
                    .on("companyId", Sort.Direction.ASC)
                    .on("reference", Sort.Direction.ASC)
                    .unique(),
            new Index()
                    .named("of-company")
                    .on("companyId", Sort.Direction.ASC)
                    .on("createdAt", Sort.Direction.DESC)
                    .on("_id", Sort.Direction.DESC),
            new Index()
                    .named("newest")
                    .on("status", Sort.Direction.ASC)
                    .on("postedAt", Sort.Direction.DESC)
                    .on("_id", Sort.Direction.DESC),
            new Index()
                    .named("search")
                    .on("status", Sort.Direction.ASC)
                    .on("searchKeys", Sort.Direction.ASC)
                    .on("postedAt", Sort.Direction.DESC)
                    .on("_id", Sort.Direction.DESC),
            new Index().named("copies").on("copyKeys", Sort.Direction.ASC),
            new Index().named("expiry").on("status", Sort.Direction.ASC).on("expiresAt", Sort.Direction.ASC));

    private final ReactiveMongoTemplate mongo;
    private final Indexes indexes;

    MongoPostings(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        this.indexes = new Indexes(mongo, PostingDocument.COLLECTION, INDEXES);
    }

    @Override
    public Mono<Posting> byId(String id) {
        return one(where("_id").is(id));
    }

    @Override
    public Mono<Posting> byExternalId(String companyId, String externalId) {
        return one(where("companyId").is(companyId).and("reference").is(PostingDocument.external(externalId)));
    }

    /** The erased are left out here and not in the query, which so names a unique index's keys and no more: one look-up anywhere. */
    private Mono<Posting> one(Criteria criteria) {
        return indexes.ready()
                .then(mongo.findOne(Query.query(criteria), PostingDocument.class))
                .filter(document -> !document.erased())
                .map(PostingDocument::posting);
    }

    @Override
    public Flux<Posting> ofCompany(String companyId, PageRequest page) {
        return page(where("companyId").is(companyId).and("erased").is(false), "createdAt", page);
    }

    @Override
    public Flux<Posting> open(List<Set<String>> keys, Instant now, PageRequest page) {
        Criteria open =
                where("status").is(PostingStatus.OPEN).and("expiresAt").not().lte(now);
        List<Criteria> each = keys.stream().map(MongoPostings::oneOf).toList();
        return page(each.isEmpty() ? open : open.andOperator(each), "postedAt", page);
    }

    private static Criteria oneOf(Set<String> keys) {
        return keys.size() == 1
                ? where("searchKeys").is(keys.iterator().next())
                : where("searchKeys").in(keys);
    }

    private Flux<Posting> page(Criteria criteria, String sortedBy, PageRequest page) {
        Query query = NewestFirst.page(criteria, sortedBy, page);
        query.fields().exclude("stated.description", "searchKeys", "copyKeys");
        return indexes.ready()
                .thenMany(mongo.find(query, PostingDocument.class))
                .map(PostingDocument::posting);
    }

    @Override
    public Flux<Posting> withCopyKeys(Set<String> keys) {
        Query query = Query.query(
                where("copyKeys").in(keys).and("erased").is(false).and("status").ne(PostingStatus.CLOSED));
        return indexes.ready()
                .thenMany(mongo.find(query, PostingDocument.class))
                .map(PostingDocument::posting);
    }

    @Override
    public Mono<Posting> add(Posting posting) {
        return indexes.ready()
                .then(mongo.insert(PostingDocument.of(posting)))
                .onErrorMap(DuplicateKeyException.class, e -> new ExternalIdTaken())
                .thenReturn(posting);
    }

    @Override
    public Mono<Posting> replace(Posting next) {
        return store(PostingDocument.of(next)).thenReturn(next);
    }

    @Override
    public Mono<Void> erase(Posting posting, Instant now) {
        return store(PostingDocument.erased(posting, now));
    }

    private Mono<Void> store(PostingDocument next) {
        Query before = Query.query(where("_id")
                .is(next.id())
                .and("version")
                .is(next.version() - 1)
                .and("erased")
                .is(false));
        return indexes.ready()
                .then(mongo.replace(before, next))
                .onErrorMap(DuplicateKeyException.class, e -> new ExternalIdTaken())
                .flatMap(result -> result.getMatchedCount() == 1 ? Mono.<Void>empty() : Mono.error(new StalePosting()));
    }

    @Override
    public Mono<Long> closeExpired(Instant now) {
        Query expired = Query.query(
                where("status").is(PostingStatus.OPEN).and("expiresAt").lte(now));
        Update close = new Update()
                .set("status", PostingStatus.CLOSED)
                .set("closedReason", ClosedReason.EXPIRED)
                .set("updatedAt", now)
                .unset("expiresAt")
                .inc("version", 1L)
                .set("unpublished", true);
        return indexes.ready()
                .then(mongo.updateMulti(expired, close, PostingDocument.class))
                .map(result -> result.getModifiedCount());
    }

    @Override
    public Flux<Posting> misnamed(String companyId, String company) {
        Query query = Query.query(where("companyId")
                .is(companyId)
                .and("company")
                .ne(company)
                .and("erased")
                .is(false));
        return indexes.ready()
                .thenMany(mongo.find(query, PostingDocument.class))
                .map(PostingDocument::posting);
    }
}
