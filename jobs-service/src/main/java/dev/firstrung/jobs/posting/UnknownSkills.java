package dev.firstrung.jobs.posting;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.SkillRequirement;
import dev.firstrung.skills.Taxonomy;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts skills that employers state and the taxonomy doesn't know, for its next edition: once for each posting that begins to ask. */
@Component
class UnknownSkills {

    private static final String COLLECTION = "unknown_skills";
    private static final Logger LOG = LoggerFactory.getLogger(UnknownSkills.class);

    private final ReactiveMongoTemplate mongo;
    private final Taxonomy taxonomy;

    UnknownSkills(ReactiveMongoTemplate mongo, Taxonomy taxonomy) {
        this.mongo = mongo;
        this.taxonomy = taxonomy;
    }

    /** Counts what {@code after} states and {@code before} didn't. A count that fails is logged: the posting is stored already. */
    Mono<Void> count(@Nullable Posting before, Posting after) {
        List<String> known = before == null
                ? List.of()
                : stated(before).map(SkillRequirement::skill).toList();
        return Flux.fromStream(() -> stated(after))
                .filter(requirement -> taxonomy.byCode(requirement.skill()).isEmpty())
                .filter(requirement -> !known.contains(requirement.skill()))
                .concatMap(requirement -> increment(requirement, after.updatedAt()))
                .then()
                .onErrorResume(e -> {
                    LOG.warn("unknown skills of posting {} were not counted", after.id(), e);
                    return Mono.empty();
                });
    }

    private static Stream<SkillRequirement> stated(Posting posting) {
        Conditions conditions = posting.stated().conditions();
        return Stream.concat(conditions.requiredSkills().stream(), conditions.preferredSkills().stream());
    }

    private Mono<Void> increment(SkillRequirement requirement, Instant now) {
        Update count = new Update()
                .inc("count", 1)
                .set("lastSeenAt", now)
                .setOnInsert("name", requirement.label())
                .setOnInsert("firstSeenAt", now);
        return mongo.upsert(Query.query(where("_id").is(requirement.skill())), count, COLLECTION)
                .then();
    }
}
