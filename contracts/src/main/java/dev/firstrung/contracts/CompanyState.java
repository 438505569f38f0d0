package dev.firstrung.contracts;

import java.util.Objects;
import java.util.Set;

/**
 * What other services need to know of a company: its name and who acts for it.
 *
 * @param members {@link AccountKey}s of the accounts that act for the company
 */
public record CompanyState(String companyId, long version, String name, Set<String> members) implements State {

    public CompanyState {
        Objects.requireNonNull(name, "name");
        State.requireKey(companyId, version);
        members = State.sorted(members);
    }

    @Override
    public String key() {
        return companyId;
    }
}
