package dev.firstrung.http;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import dev.firstrung.http.paging.Cursor;
import dev.firstrung.http.paging.Page;
import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.http.precondition.EntityTag;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A controller that uses everything once. */
@RestController
class Shelf {

    enum Cover {
        HARD,
        SOFT
    }

    record Author(@NotBlank String name, @Min(1) @Max(5) int fame) {}

    record Book(
            @NotBlank String title,
            @Nullable Cover cover,
            @Nullable LocalDate published,
            @NotEmpty List<@Valid Author> authors) {}

    record Greeting(String account, List<String> roles) {}

    private final AtomicInteger created = new AtomicInteger();
    private final AtomicInteger slowCalls = new AtomicInteger();
    private final AtomicInteger flakyCalls = new AtomicInteger();
    private final AtomicInteger silentCalls = new AtomicInteger();
    private final Sinks.Empty<Void> door = Sinks.empty();

    @GetMapping("/books")
    Mono<Page<Integer>> books(PageRequest page, @RequestParam(defaultValue = "1000") int upTo) {
        long after = page.cursor() == null ? 0 : page.cursor().number(0);
        return Page.of(
                Flux.fromStream(IntStream.rangeClosed((int) after + 1, upTo).boxed()), page, Cursor::of);
    }

    @GetMapping("/books/{id}")
    ResponseEntity<String> book(@PathVariable long id) {
        if (id > 100) {
            throw ApiException.notFound("No book has the id " + id);
        }
        return ResponseEntity.ok().eTag(EntityTag.of(7).value()).body("{}");
    }

    @PostMapping("/books")
    Mono<ResponseEntity<Book>> add(@Valid @RequestBody Book book) {
        return Mono.fromSupplier(() -> {
            int id = created.incrementAndGet();
            return ResponseEntity.created(URI.create("/books/" + id))
                    .eTag("\"v1\"")
                    .body(book);
        });
    }

    @PutMapping("/books/{id}")
    String replace(@PathVariable long id, IfMatch ifMatch) {
        ifMatch.require(7);
        return "{\"id\": " + id + "}";
    }

    @GetMapping("/search")
    String search(@RequestParam @NotBlank String q, @RequestParam(required = false) @Nullable Cover cover) {
        return q + cover;
    }

    @GetMapping("/open/me")
    String maybe(@Nullable Caller caller) {
        return caller == null ? "nobody" : caller.account().value();
    }

    @GetMapping("/open/closed")
    String closed(Caller caller) {
        return caller.account().value();
    }

    @GetMapping("/me")
    Greeting me(Caller caller) {
        return new Greeting(
                caller.account().value(),
                caller.roles().stream().map(Enum::name).sorted().toList());
    }

    @GetMapping("/candidates-only")
    @PreAuthorize("hasRole('CANDIDATE')")
    Mono<String> candidatesOnly() {
        return Mono.just("welcome");
    }

    @GetMapping("/employers-only")
    String employersOnly(Caller caller) {
        caller.require(Role.EMPLOYER);
        return "welcome";
    }

    @GetMapping("/open/pages")
    Page<Integer> pages(PageRequest page) {
        return Page.of(List.of(), page, Cursor::of);
    }

    @PostMapping("/open/notes")
    String note(@RequestBody String note) {
        return note;
    }

    @PostMapping("/slow")
    Mono<Integer> slow() {
        int call = slowCalls.incrementAndGet();
        return door.asMono().thenReturn(call);
    }

    @PostMapping("/flaky")
    Mono<Integer> flaky() {
        int call = flakyCalls.incrementAndGet();
        return call % 2 == 1 ? Mono.error(new IllegalStateException("flaky")) : Mono.just(call);
    }

    @PostMapping("/silent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> silent() {
        return Mono.fromRunnable(silentCalls::incrementAndGet);
    }

    @PostMapping(path = "/lines", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<Author> lines() {
        return Flux.just(new Author("Ada", 5), new Author("Bob", 1));
    }

    @GetMapping("/early")
    String early() {
        throw new ResponseStatusException(HttpStatus.TOO_EARLY, "come at nine");
    }

    @GetMapping("/locked")
    String locked() {
        throw new ErrorResponseException(HttpStatus.LOCKED);
    }

    @GetMapping("/broken")
    Mono<String> broken() {
        return Mono.error(new IllegalStateException("the secret of class Shelf"));
    }

    @GetMapping("/away")
    Mono<String> away() {
        return Mono.error(new DataAccessResourceFailureException("mongo at 10.0.0.7 is away"));
    }

    @GetMapping("/reset")
    Mono<String> reset() {
        return Mono.error(new MongoSocketReadException(
                "broken", new ServerAddress("10.0.0.7"), new IOException("Connection reset by peer")));
    }

    int created() {
        return created.get();
    }

    int slowCalls() {
        return slowCalls.get();
    }

    int silentCalls() {
        return silentCalls.get();
    }

    /** Lets {@code /slow} go on, for good. */
    void openDoor() {
        door.tryEmitEmpty();
    }
}
