package dev.firstrung.endtoend.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private final Totals totals = new Totals("postings");

    @Test
    void groupsRejectionsByTheirReasonWithoutIds() {
        totals.accepted();
        totals.rejected("locations[0].country must be a code", "a");
        totals.rejected("knows " + UUID.randomUUID(), "b");
        totals.rejected("knows " + UUID.randomUUID(), "c");

        assertThat(totals.toString().lines())
                .containsExactly(
                        "postings: sent 4, accepted 1, already there 0, rejected 3",
                        "     2 × knows … (such as b)",
                        "     1 × locations[…].country must be a code (such as a)");
        assertThat(totals.isComplete()).isFalse();
    }

    @Test
    void takesCopiesForComplete() {
        totals.accepted();
        totals.alreadyThere();

        assertThat(totals).hasToString("postings: sent 2, accepted 1, already there 1, rejected 0");
        assertThat(totals.isComplete()).isTrue();
    }
}
