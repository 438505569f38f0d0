package dev.firstrung.jobs.company;

import dev.firstrung.contracts.AccountKey;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company, in one version.
 *
 * @param version from 1, growing with each change
 * @param members accounts that act for it, at least one
 */
public record Company(
        String id,
        long version,
        CompanyProfile profile,
        Set<AccountKey> members,
        Instant createdAt,
        Instant updatedAt) {

    public Company {
        members = Set.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("somebody has to act for the company");
        }
    }

    static Company create(String id, CompanyProfile profile, AccountKey creator, Instant now) {
        return new Company(id, 1, profile, Set.of(creator), now, now);
    }

    /** The next version, or this one when nothing changes. */
    Company revise(CompanyProfile next, Instant now) {
        return next.equals(profile) ? this : new Company(id, version + 1, next, members, createdAt, now);
    }

    public String name() {
        return profile.name();
    }

    public @Nullable String website() {
        return profile.website();
    }

    public boolean hasMember(AccountKey account) {
        return members.contains(account);
    }
}
