package dev.firstrung.jobs.importing;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.Outages;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.jobs.company.Company;
import dev.firstrung.jobs.posting.Copies;
import dev.firstrung.jobs.posting.CopyKeys;
import dev.firstrung.jobs.posting.CopyOfAnother;
import dev.firstrung.jobs.posting.PostingEditing;
import dev.firstrung.jobs.schemaorg.PostingSource;
import dev.firstrung.jobs.terms.PostingInput;
import dev.firstrung.jobs.terms.PostingText;
import dev.firstrung.jobs.terms.TermsReader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Imports postings, a line of JSON each: answers come in the order of the lines, while later lines are still being read. */
@Component
class PostingImport {

    static final int MAX_LINES = 10_000;
    static final int MAX_LINE_BYTES = 256 * 1024;

    private static final int CONCURRENCY = 8;
    /** An upsert can be repeated, so that an import sits out that the database is away or busy, for half a minute or more. */
    private static final int OUTAGE_RETRIES = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(PostingImport.class);

    private final PostingEditing editing;
    private final TermsReader reader;
    private final ObjectReader json;

    PostingImport(PostingEditing editing, TermsReader reader, JsonMapper json) {
        this.editing = editing;
        this.reader = reader;
        this.json = json.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * The answers, one for each line that isn't blank, up to the limit and one more that says so. The body is always read to its
     * end, also by a client that reads no answers before it has sent everything: at most the answers pile up. A body without lines ends
     * with 400, as an empty answer would read as success.
     */
    Flux<ImportAnswer> run(Company company, Flux<DataBuffer> body, Copies copies) {
        return Flux.defer(() -> {
            Run run = new Run(company, copies);
            return LineSplitter.split(body, MAX_LINE_BYTES)
                    .index()
                    .filter(line -> line.getT1() <= MAX_LINES)
                    .publishOn(Schedulers.parallel(), CONCURRENCY)
                    .flatMapSequential(
                            line -> line.getT1() < MAX_LINES
                                    ? run.answer(line.getT2())
                                    : Mono.just(tooMany(line.getT2().number())),
                            CONCURRENCY)
                    .doOnNext(run::answered)
                    .onErrorResume(failure -> Mono.just(run.stopped(failure)))
                    .switchIfEmpty(Flux.error(PostingImport::nothing))
                    .onBackpressureBuffer();
        });
    }

    private static ApiException nothing() {
        return new ApiException(
                ProblemType.MALFORMED_BODY, "There is nothing to import: send a posting in JSON on each line");
    }

    private static ImportAnswer tooMany(long line) {
        return ImportAnswer.rejected(
                line, "At most " + MAX_LINES + " lines are imported at once: this line and all after it were not read");
    }

    /** The state of one import. */
    private final class Run {

        private final Company company;
        private final Copies copies;
        private final DerivedIds derivedIds = new DerivedIds();
        private final Map<String, Mono<ImportAnswer>> latest = new ConcurrentHashMap<>();
        private final AtomicLong lastAnswered = new AtomicLong();

        Run(Company company, Copies copies) {
            this.company = company;
            this.copies = copies;
        }

        /** Called in the order of the lines. */
        Mono<ImportAnswer> answer(Line line) {
            return switch (line) {
                case Line.Unreadable unreadable ->
                    Mono.just(ImportAnswer.rejected(unreadable.number(), "The line " + unreadable.reason()));
                case Line.Text text -> read(text);
            };
        }

        private Mono<ImportAnswer> read(Line.Text line) {
            String externalId = null;
            try {
                JsonNode parsed = parsed(line);
                JsonNode body = PostingText.read(() -> PostingSource.posting(parsed));
                externalId = body.path("externalId").asString(null);
                PostingInput input = PostingText.read(() -> reader.read(body));
                String given = input.externalId();
                externalId = given == null ? derivedIds.of(input.terms()) : given;
                return inTurn(line.number(), externalId, input);
            } catch (ApiException refusal) {
                return Mono.just(ImportAnswer.rejected(line.number(), externalId, refusal));
            }
        }

        private JsonNode parsed(Line.Text line) {
            try {
                return json.readValue(line.text());
            } catch (JacksonException e) {
                throw ApiException.invalid("", "is not JSON" + at(e.getLocation()));
            }
        }

        /** Lines of the same posting, and of near copies, take effect one after the other, so that the last one wins. */
        private Mono<ImportAnswer> inTurn(long line, String externalId, PostingInput input) {
            Mono<ImportAnswer> upsert = editing.upsert(company, externalId, input, copies)
                    .retryWhen(Retry.backoff(OUTAGE_RETRIES, FIRST_PAUSE)
                            .maxBackoff(LONGEST_PAUSE)
                            .filter(Outages::isOutage)
                            .onRetryExhaustedThrow((retry, signal) -> signal.failure()))
                    .map(upserted -> ImportAnswer.of(line, externalId, upserted))
                    .onErrorResume(
                            ApiException.class, refusal -> Mono.just(ImportAnswer.rejected(line, externalId, refusal)))
                    .onErrorResume(
                            CopyOfAnother.class, copy -> Mono.just(ImportAnswer.copy(line, externalId, copy.other())));
            Set<String> names =
                    new HashSet<>(CopyKeys.of(company.id(), input.terms()).keys());
            names.add(externalId);
            List<Mono<ImportAnswer>> before = names.stream()
                    .flatMap(name -> Optional.ofNullable(latest.get(name)).stream())
                    .distinct()
                    .toList();
            Mono<ImportAnswer> turn = Mono.when(before).then(upsert).cache();
            names.forEach(name -> latest.put(name, turn));
            return turn.doFinally(signal -> names.forEach(name -> latest.remove(name, turn)));
        }

        void answered(ImportAnswer answer) {
            lastAnswered.set(answer.line());
        }

        ImportAnswer stopped(Throwable failure) {
            long line = lastAnswered.get() + 1;
            LOG.error("an import of company {} stopped at line {}", company.id(), line, failure);
            return ImportAnswer.rejected(line, "The import stopped here and can be repeated: this failed on our side");
        }
    }

    private static String at(@Nullable TokenStreamLocation location) {
        return location == null ? "" : ", from column " + location.getColumnNr() + " on";
    }
}
