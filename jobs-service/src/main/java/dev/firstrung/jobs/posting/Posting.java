package dev.firstrung.jobs.posting;

import static dev.firstrung.jobs.terms.PostingStatus.CLOSED;
import static dev.firstrung.jobs.terms.PostingStatus.DRAFT;
import static dev.firstrung.jobs.terms.PostingStatus.OPEN;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.jobs.terms.Condition;
import dev.firstrung.jobs.terms.LastDay;
import dev.firstrung.jobs.terms.PostingInput;
import dev.firstrung.jobs.terms.PostingStatus;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.TextFacts;
import dev.firstrung.skills.audit.Audit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A posting of a company, in one version. It guards its own life: drafts are opened or dropped, open postings are closed, closed
 * ones may be opened again; what was open never becomes a draft again, and nothing is opened after its last day.
 *
 * @param version from 1, growing with each change
 * @param company name of the company
 * @param externalId what another system calls it, unique within the company, or null
 * @param stated what the employer stated
 * @param facts what is found in its text
 * @param postedAt when it was first opened, or null
 * @param audit of this version; null for one stored before there were audits
 */
public record Posting(
        String id,
        long version,
        String companyId,
        String company,
        @Nullable String externalId,
        PostingTerms stated,
        TextFacts facts,
        PostingStatus status,
        @Nullable ClosedReason closedReason,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant postedAt,
        @Nullable Audit audit) {

    public Posting {
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(facts, "facts");
        if ((status == CLOSED) != (closedReason != null)) {
            throw new IllegalArgumentException("closed postings have a reason, others have none");
        }
        if (status == OPEN && postedAt == null) {
            throw new IllegalArgumentException("an open posting was opened at some time");
        }
    }

    /**
     * A new posting, open unless the input says otherwise.
     *
     * @throws ApiException 400 when it would be open after its last day
     */
    static Posting create(
            String id, String companyId, String company, PostingInput input, TextFacts facts, Instant now) {
        PostingTerms stated = input.terms().withoutEchoes(input.echoes(), facts);
        PostingStatus status = input.status() == null ? OPEN : input.status();
        requireNotOver(status, stated.validThrough(), now);
        return new Posting(
                id,
                1,
                companyId,
                company,
                input.externalId(),
                stated,
                facts,
                status,
                status == CLOSED ? ClosedReason.EMPLOYER : null,
                now,
                now,
                status == OPEN ? now : null,
                null);
    }

    /**
     * The next version, or this one when nothing changes.
     *
     * @param newFacts what is found in the input's text
     * @throws ApiException 400 when it would be open after its last day, 409 when its status can't become the one asked for
     */
    Posting revise(PostingInput input, TextFacts newFacts, Instant now) {
        PostingTerms terms = input.terms().withoutEchoes(input.echoes(), facts).withoutEchoes(input.echoes(), newFacts);
        String newExternalId = input.externalId() == null ? externalId : input.externalId();
        PostingStatus next = nextStatus(input.status(), terms, now);
        if (terms.equals(stated)
                && newFacts.equals(facts)
                && next == status
                && Objects.equals(newExternalId, externalId)) {
            return this;
        }
        requireNotOver(next, terms.validThrough(), now);
        return new Posting(
                id,
                version + 1,
                companyId,
                company,
                newExternalId,
                terms,
                newFacts,
                next,
                next == CLOSED ? (closedReason == null ? ClosedReason.EMPLOYER : closedReason) : null,
                createdAt,
                now,
                next == OPEN && postedAt == null ? now : postedAt,
                null);
    }

    /** The next version under the company's new name. */
    Posting renamed(String newCompany, Instant now) {
        return new Posting(
                id,
                version + 1,
                companyId,
                newCompany,
                externalId,
                stated,
                facts,
                status,
                closedReason,
                createdAt,
                now,
                postedAt,
                audit);
    }

    /** The same version with its audit. */
    Posting audited(Audit done) {
        return new Posting(
                id,
                version,
                companyId,
                company,
                externalId,
                stated,
                facts,
                status,
                closedReason,
                createdAt,
                updatedAt,
                postedAt,
                done);
    }

    /** Whether it may be shown as a role for beginners. */
    public boolean isEntryLevel() {
        return audit != null && audit.entryLevel();
    }

    /** A feed that goes on sending an expired posting, with a later last day or none, means it to be open. */
    private PostingStatus nextStatus(@Nullable PostingStatus asked, PostingTerms terms, Instant now) {
        if (closedReason == ClosedReason.EXPIRED && (asked == null || asked == OPEN)) {
            boolean prolonged =
                    !Objects.equals(terms.validThrough(), stated.validThrough()) && !isOver(terms.validThrough(), now);
            return prolonged ? OPEN : terms.equals(stated) ? CLOSED : moved(asked);
        }
        return moved(asked);
    }

    private PostingStatus moved(@Nullable PostingStatus asked) {
        if (asked == null || asked == status) {
            return status;
        }
        if (asked == DRAFT) {
            throw new ApiException(
                    PostingProblems.TRANSITION, "A posting that is " + status + " can't become a draft again");
        }
        return asked;
    }

    /** What it says, completed by what is found in its text. */
    public PostingTerms terms() {
        return stated.completedBy(facts);
    }

    /** The conditions that are found in the text, not stated. */
    public Set<Condition> derived() {
        return stated.derivedFrom(facts);
    }

    /** Whether anyone may see it, which ends with its last day even before it is closed. */
    public boolean isOpen(Instant now) {
        return status == OPEN && !isOver(stated.validThrough(), now);
    }

    /** The instant at which it closes by itself, or null. */
    @Nullable
    Instant expiresAt() {
        LocalDate last = stated.validThrough();
        return status == OPEN && last != null ? LastDay.end(last) : null;
    }

    private static void requireNotOver(PostingStatus status, @Nullable LocalDate validThrough, Instant now) {
        if (status == OPEN && isOver(validThrough, now)) {
            throw ApiException.invalid("validThrough", "is over, so the posting can't be open");
        }
    }

    private static boolean isOver(@Nullable LocalDate validThrough, Instant now) {
        return validThrough != null && !now.isBefore(LastDay.end(validThrough));
    }
}
