package dev.firstrung.jobs.posting;

import static dev.firstrung.jobs.posting.TestPostings.NOW;
import static dev.firstrung.jobs.posting.TestPostings.facts;
import static dev.firstrung.jobs.posting.TestPostings.input;
import static dev.firstrung.jobs.posting.TestPostings.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.contracts.WorkMode;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.jobs.terms.Condition;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.PostingInput;
import dev.firstrung.jobs.terms.PostingStatus;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.TextFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    /** Midnight after the last day at UTC-12. */
    private static final Instant OVER = Instant.parse("2026-12-01T12:00:00Z");

    private static Posting create(PostingTerms terms, @Nullable PostingStatus status) {
        return Posting.create("p1", "c1", "Acme", input(terms, status), TextFacts.NONE, NOW);
    }

    private static PostingTerms until(@Nullable LocalDate lastDay) {
        return terms("Engineer", null, Conditions.NONE, lastDay);
    }

    private static Posting expired() {
        Posting open = create(until(LAST_DAY), null);
        return new Posting(
                open.id(),
                2,
                open.companyId(),
                open.company(),
                null,
                open.stated(),
                open.facts(),
                PostingStatus.CLOSED,
                ClosedReason.EXPIRED,
                NOW,
                OVER,
                NOW,
                null);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, OPEN", "DRAFT, CLOSED", "OPEN, CLOSED", "CLOSED, OPEN", "DRAFT, DRAFT", "OPEN, OPEN"})
    void movesForward(PostingStatus from, PostingStatus to) {
        Posting posting = create(until(null), from);
        Posting next = posting.revise(input(until(null), to), TextFacts.NONE, NOW);
        assertThat(next.status()).isEqualTo(to);
        assertThat(next.version()).isEqualTo(from == to ? 1 : 2);
        assertThat(next.closedReason()).isEqualTo(to == PostingStatus.CLOSED ? ClosedReason.EMPLOYER : null);
    }

    @ParameterizedTest
    @CsvSource({"OPEN", "CLOSED"})
    void neverBecomesADraftAgain(PostingStatus from) {
        Posting posting = create(until(null), from);
        assertThatThrownBy(() -> posting.revise(input(until(null), PostingStatus.DRAFT), TextFacts.NONE, NOW))
                .isInstanceOf(ApiException.class)
                .extracting(e -> ((ApiException) e).type())
                .isEqualTo(PostingProblems.TRANSITION);
    }

    @Test
    void isOpenToTheEndOfItsLastDayAnywhere() {
        Posting posting = create(until(LAST_DAY), null);
        assertThat(posting.isOpen(OVER.minusMillis(1))).isTrue();
        assertThat(posting.isOpen(OVER)).isFalse();
        assertThat(posting.expiresAt()).isEqualTo(OVER);
    }

    @Test
    void isNotOpenedAfterItsLastDay() {
        PostingTerms past = until(LAST_DAY.minusYears(1));
        assertThatThrownBy(() -> create(past, PostingStatus.OPEN)).hasMessageContaining("validThrough");
        Posting draft = create(past, PostingStatus.DRAFT);
        assertThatThrownBy(() -> draft.revise(input(past, PostingStatus.OPEN), TextFacts.NONE, NOW))
                .hasMessageContaining("validThrough");
    }

    @Test
    void isOpenedAgainByAFeedThatProlongsIt() {
        Posting next = expired().revise(input(until(LAST_DAY.plusMonths(1)), null), TextFacts.NONE, OVER);
        assertThat(next.status()).isEqualTo(PostingStatus.OPEN);
        assertThat(next.closedReason()).isNull();
        assertThat(next.postedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "OPEN"},
            nullValues = "null")
    void staysExpiredWhenAFeedRepeatsItself(@Nullable PostingStatus status) {
        Posting expired = expired();
        assertThat(expired.revise(input(until(LAST_DAY), status), TextFacts.NONE, OVER))
                .isSameAs(expired);
    }

    @Test
    void staysClosedWhenItsMembersClosedIt() {
        Posting closed = create(until(null), PostingStatus.CLOSED);
        Posting next = closed.revise(input(until(LAST_DAY), null), TextFacts.NONE, NOW);
        assertThat(next.status()).isEqualTo(PostingStatus.CLOSED);
    }

    @Test
    void remembersWhenItWasFirstOpened() {
        Posting draft = create(until(null), PostingStatus.DRAFT);
        assertThat(draft.postedAt()).isNull();
        Instant later = NOW.plus(Duration.ofHours(1));
        Posting open = draft.revise(input(until(null), PostingStatus.OPEN), TextFacts.NONE, later);
        Posting closed = open.revise(input(until(null), PostingStatus.CLOSED), TextFacts.NONE, later.plusSeconds(1));
        Posting again = closed.revise(input(until(null), PostingStatus.OPEN), TextFacts.NONE, later.plusSeconds(2));
        assertThat(again.postedAt()).isEqualTo(later);
    }

    @Test
    void takesFromItsTextWhatIsNotStated() {
        TextFacts facts = facts("We need Python.", WorkMode.REMOTE, "python", "sql");
        Posting posting = Posting.create("p1", "c1", "Acme", input(terms("Engineer", "We need Python.")), facts, NOW);
        assertThat(posting.terms().conditions().requiredSkills()).hasSize(2).allMatch(it -> it.fromText());
        assertThat(posting.terms().conditions().workMode()).isEqualTo(WorkMode.REMOTE);
        assertThat(posting.derived()).containsExactly(Condition.WORK_MODE, Condition.REQUIRED_SKILLS);
    }

    @Test
    void prefersWhatIsStated() {
        TextFacts facts = facts("We need Python.", WorkMode.REMOTE, "python", "sql");
        PostingTerms stated = terms("Engineer", "We need Python.", TestPostings.asking("java"), null);
        Posting posting = Posting.create("p1", "c1", "Acme", input(stated), facts, NOW);
        assertThat(posting.terms().conditions().requiredSkills())
                .singleElement()
                .satisfies(it -> assertThat(it.skill()).isEqualTo("java"));
        assertThat(posting.derived()).containsExactly(Condition.WORK_MODE);
    }

    @Test
    void doesNotTakeForStatedWhatAClientSendsBack() {
        TextFacts facts = facts("We need Python.", WorkMode.REMOTE, "python");
        Posting posting = Posting.create("p1", "c1", "Acme", input(terms("Engineer", "We need Python.")), facts, NOW);
        PostingTerms sentBack =
                terms("Engineer II", "We need Python.", TestPostings.asking(WorkMode.REMOTE, "python"), null);

        Posting next = posting.revise(
                new PostingInput(sentBack, null, null, Set.of(Condition.WORK_MODE, Condition.REQUIRED_SKILLS)),
                facts,
                NOW);
        assertThat(next.stated().conditions()).isEqualTo(Conditions.NONE);

        PostingTerms changed =
                terms("Engineer II", "We need Python.", TestPostings.asking(WorkMode.ONSITE, "python"), null);
        Posting other = posting.revise(
                new PostingInput(changed, null, null, Set.of(Condition.WORK_MODE, Condition.REQUIRED_SKILLS)),
                facts,
                NOW);
        assertThat(other.stated().conditions().workMode()).isEqualTo(WorkMode.ONSITE);
        assertThat(other.derived()).containsExactly(Condition.REQUIRED_SKILLS);
    }
}
