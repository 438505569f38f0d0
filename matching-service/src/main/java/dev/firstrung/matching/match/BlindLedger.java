package dev.firstrung.matching.match;

import dev.firstrung.contracts.MatchState.Because;
import dev.firstrung.contracts.MatchState.LedgerLine;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as an employer sees it: without the months of the candidate's life, since they tell when somebody graduated and so how
 * old they are. How long something lasted stays.
 */
final class BlindLedger {

    /** A month or a degree's year, with the words that the model leads up to it with: {@code  until 2026-05}, {@code , 2026}. */
    private static final Pattern DATE = Pattern.compile("(?:,| until)? ?(?<!\\d)\\d{4}-\\d{2}(?!\\d)|, \\d{4}(?!\\d)");

    private BlindLedger() {}

    static List<LedgerLine> of(List<LedgerLine> ledger) {
        return ledger.stream().map(BlindLedger::line).toList();
    }

    private static LedgerLine line(LedgerLine line) {
        return new LedgerLine(
                line.criterion(),
                line.points(),
                line.possible(),
                line.because().stream()
                        .map(because -> new Because(undated(because.profile()), because.posting(), because.path()))
                        .toList(),
                line.missing());
    }

    private static @Nullable String undated(@Nullable String words) {
        return words == null ? null : DATE.matcher(words).replaceAll("");
    }
}
