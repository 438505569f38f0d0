package dev.firstrung.outbox;

import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.Topic;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The document that these tests publish. */
@Document("companies")
record Company(
        @Id String id, long version, boolean unpublished, String incarnation, String name, Visibility visibility) {

    enum Visibility {
        SHOWN,
        HIDDEN,
        ERASED
    }

    /** A name that nobody can publish. */
    static final String POISON = "poison";

    static final PublishedCollection<Company> PUBLISHED =
            new PublishedCollection<>(Topic.COMPANIES, Company.class, Company::publication);

    private Publication publication() {
        if (name.equals(POISON)) {
            throw new IllegalStateException("this company is poison");
        }
        return switch (visibility) {
            case SHOWN -> new Publication.Present(new CompanyState(id, version, name, Set.of()));
            case HIDDEN -> new Publication.Absent(id, version);
            case ERASED -> new Publication.Erased(id, version);
        };
    }
}
