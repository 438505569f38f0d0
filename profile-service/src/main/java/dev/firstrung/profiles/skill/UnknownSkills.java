package dev.firstrung.profiles.skill;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts the skill names that the taxonomy doesn't know, for its next edition: the normalised text and how often a profile
 * gained it, and nothing about whose profile that was.
 */
@Component
public class UnknownSkills {

    static final String COLLECTION = "unknown_skills";

    private static final Logger LOG = LoggerFactory.getLogger(UnknownSkills.class);

    private final ReactiveMongoOperations mongo;
    private final SkillNames names;

    UnknownSkills(ReactiveMongoOperations mongo, SkillNames names) {
        this.mongo = mongo;
        this.names = names;
    }

    /** Counts the unknown ones of {@code now} that {@code before} hadn't. A count that fails is logged, and lost: the save stands. */
    public Mono<Void> count(Collection<String> before, Collection<String> now) {
        Set<String> gained = unknown(now);
        gained.removeAll(unknown(before));
        return Flux.fromIterable(gained)
                .concatMap(key -> mongo.upsert(query(where("_id").is(key)), new Update().inc("count", 1), COLLECTION))
                .onErrorResume(DataAccessException.class, failure -> {
                    LOG.warn("unknown skills were not counted", failure);
                    return Mono.empty();
                })
                .then();
    }

    private Set<String> unknown(Collection<String> given) {
        Set<String> keys = new TreeSet<>();
        given.stream().filter(name -> !names.isKnown(name)).map(names::key).forEach(keys::add);
        return keys;
    }
}
