package dev.firstrung.jobs.terms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A posting as a client sends it.
 *
 * @param status the status asked for, or null to leave it
 * @param echoes conditions that the client says are derived, as when it sends back what it read
 */
public record PostingInput(
        PostingTerms terms,
        @Nullable PostingStatus status,
        @Nullable String externalId,
        Set<Condition> echoes) {

    public PostingInput {
        EnumSet<Condition> copy = EnumSet.noneOf(Condition.class);
        copy.addAll(echoes);
        echoes = Collections.unmodifiableSet(copy);
    }
}
