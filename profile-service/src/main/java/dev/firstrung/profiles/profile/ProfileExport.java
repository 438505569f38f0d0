package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.CandidateState;
import java.time.Instant;

/**
 * Everything the service holds about one person.
 *
 * @param profile what they said of themselves
 * @param shared what other services of this installation are told of it, under the pseudonym {@code candidateId}
 */
record ProfileExport(Instant exportedAt, ProfileView profile, CandidateState shared) {}
