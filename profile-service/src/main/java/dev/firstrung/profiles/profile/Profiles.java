package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.AccountKey;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** All profiles. Each write is one atomic update of one document, which leaves it marked for publishing. */
interface Profiles {

    /** Empty when there is none, or it was erased. */
    Mono<SavedProfile> find(AccountKey id);

    /** Empty, and nothing written, when there is a profile already. */
    Mono<SavedProfile> create(AccountKey id, Profile profile, Instant now);

    /** Empty, and nothing written, when {@code version} is no longer the one stored. */
    Mono<SavedProfile> replace(AccountKey id, long version, Profile profile, Instant now);

    /** Erases everything but id and version, when {@code version} is still the one stored; says whether it was. */
    Mono<Boolean> erase(AccountKey id, long version);
}
