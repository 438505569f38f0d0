package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.outbox.OutboxRelay;
import dev.firstrung.profiles.skill.UnknownSkills;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads and writes one person's profile. */
@Service
public class ProfileService {

    static final ProblemType EXISTS =
            new ProblemType("profile-exists", HttpStatus.PRECONDITION_FAILED, "There is a profile already");

    private static final int RACES = 5;

    private final Profiles profiles;
    private final ProfileRules rules;
    private final UnknownSkills unknownSkills;
    private final OutboxRelay relay;
    private final Clock clock;

    ProfileService(Profiles profiles, ProfileRules rules, UnknownSkills unknownSkills, OutboxRelay relay, Clock clock) {
        this.profiles = profiles;
        this.rules = rules;
        this.unknownSkills = unknownSkills;
        this.relay = relay;
        this.clock = clock;
    }

    /** The profile; fails with 404 when there is none. */
    public Mono<SavedProfile> get(AccountKey id) {
        return profiles.find(id).switchIfEmpty(Mono.error(ProfileService::none));
    }

    /** The same, but empty when there is none. */
    public Mono<SavedProfile> find(AccountKey id) {
        return profiles.find(id);
    }

    /** Creates or replaces the profile, where the preconditions allow it. */
    Mono<Written> put(AccountKey id, Profile given, IfMatch ifMatch, boolean onlyCreate) {
        Profile profile = rules.toStore(given);
        return write(id, true, current -> {
            if (current.isEmpty()) {
                ifMatch.requireAbsent();
            } else if (onlyCreate) {
                throw new ApiException(EXISTS, "If-None-Match: * asked for a new one.");
            } else {
                ifMatch.require(current.get().version());
            }
            return profile;
        });
    }

    /**
     * Changes what is stored, or creates it; nothing is written when the change makes no difference. A change that loses a
     * race is made again on what won, unless the caller named the version to change.
     */
    public Mono<Written> change(AccountKey id, IfMatch ifMatch, Function<Optional<Profile>, Profile> change) {
        Mono<Written> once = write(id, false, current -> {
            if (ifMatch.isPresent()) {
                current.ifPresentOrElse(saved -> ifMatch.require(saved.version()), ifMatch::requireAbsent);
            }
            return rules.toStore(change.apply(current.map(SavedProfile::profile)));
        });
        return ifMatch.isPresent() ? once : once.retryWhen(afterLostRaces());
    }

    private static Retry afterLostRaces() {
        return Retry.max(RACES)
                .filter(failure ->
                        failure instanceof ApiException race && race.type().equals(ProblemType.STALE))
                .onRetryExhaustedThrow((retry, last) -> last.failure());
    }

    private Mono<Written> write(AccountKey id, boolean evenUnchanged, Function<Optional<SavedProfile>, Profile> next) {
        return profiles.find(id)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(current -> {
                    Profile profile = next.apply(current);
                    if (current.isEmpty()) {
                        return create(id, profile);
                    }
                    SavedProfile saved = current.get();
                    return evenUnchanged || !profile.equals(saved.profile())
                            ? replace(saved, profile)
                            : Mono.just(new Written(saved, false));
                });
    }

    private Mono<Written> create(AccountKey id, Profile profile) {
        return profiles.create(id, profile, now())
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .flatMap(saved -> after(List.of(), saved))
                .map(saved -> new Written(saved, true));
    }

    private Mono<Written> replace(SavedProfile current, Profile profile) {
        return profiles.replace(current.id(), current.version(), profile, now())
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .flatMap(saved -> after(current.profile().skills(), saved))
                .map(saved -> new Written(saved, false));
    }

    private Mono<SavedProfile> after(List<Profile.Skill> before, SavedProfile saved) {
        relay.wake();
        return unknownSkills
                .count(skillNames(before), skillNames(saved.profile().skills()))
                .thenReturn(saved);
    }

    private static List<String> skillNames(List<Profile.Skill> skills) {
        return skills.stream().map(Profile.Skill::skill).toList();
    }

    /** Erases the profile; fails with 404 when there is none, with 412 when it isn't the version named. */
    Mono<Void> erase(AccountKey id, IfMatch ifMatch) {
        Mono<Boolean> once = get(id).flatMap(saved -> {
                    if (ifMatch.isPresent()) {
                        ifMatch.require(saved.version());
                    }
                    return profiles.erase(id, saved.version());
                })
                .filter(erased -> erased)
                .switchIfEmpty(Mono.error(IfMatch::stale));
        return (ifMatch.isPresent() ? once : once.retryWhen(afterLostRaces()))
                .doOnNext(erased -> relay.wake())
                .then();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ApiException none() {
        return ApiException.notFound("You have no profile yet. PUT one here to create it.");
    }

    /** What a write left. */
    public record Written(SavedProfile saved, boolean created) {}
}
