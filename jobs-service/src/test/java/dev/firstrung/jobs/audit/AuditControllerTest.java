package dev.firstrung.jobs.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.jobs.terms.FactsReader;
import dev.firstrung.jobs.terms.ReadText;
import dev.firstrung.jobs.terms.TermsReader;
import dev.firstrung.jobs.terms.TextFacts;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.PostingAudit;
import dev.firstrung.skills.posting.PostingReader;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditControllerTest {

    private static final Caller EMPLOYER = new Caller(AccountKey.of("issuer", "ada"), Set.of(Role.EMPLOYER));
    private static final Taxonomy TAXONOMY = Taxonomy.standard();
    private static final SkillFinder FINDER = new SkillFinder(TAXONOMY);

    /** Reactor takes this error for the end of the JVM, and would leave the request without an answer. */
    @Test
    void refusesATextThatIsTooDeepForTheReader() {
        JsonNode posting = JsonMapper.shared().readTree("{\"title\": \"Engineer\", \"description\": \"Builds.\"}");

        assertThatThrownBy(() ->
                        controller(new DeepReader()).audit(posting, EMPLOYER).block(Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("description")));
    }

    @SuppressWarnings("NullAway") // JSON in the service's own form needs no source
    private static AuditController controller(FactsReader facts) {
        Clock clock = Clock.systemUTC();
        return new AuditController(
                null, new TermsReader(TAXONOMY, clock), facts, new Auditor(new PostingAudit(TAXONOMY), clock));
    }

    /** Takes a frame of the stack for each character of an endless text. */
    private static final class DeepReader implements FactsReader {

        private long depth;

        @Override
        public ReadText readText(String title, @Nullable String description) {
            return depth++ == Long.MAX_VALUE
                    ? new ReadText(TextFacts.NONE, new PostingReader(TAXONOMY, FINDER).readPlain(title, ""))
                    : readText(title, description);
        }
    }
}
