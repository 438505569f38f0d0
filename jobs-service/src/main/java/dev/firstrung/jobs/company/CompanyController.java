package dev.firstrung.jobs.company;

import dev.firstrung.http.paging.Page;
import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.http.precondition.EntityTag;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.jobs.mongo.NewestFirst;
import dev.firstrung.outbox.OutboxRelay;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@Tag(name = "Companies")
@RequestMapping("/api/v1/companies")
class CompanyController {

    private final Companies companies;
    private final Membership membership;
    private final OutboxRelay relay;
    private final Clock clock;

    CompanyController(Companies companies, Membership membership, OutboxRelay relay, Clock clock) {
        this.companies = companies;
        this.membership = membership;
        this.relay = relay;
        this.clock = clock;
    }

    @TakesCompany("Creates a company, whose first member is the caller")
    @PostMapping
    Mono<ResponseEntity<CompanyView>> create(@RequestBody JsonNode body, Caller caller) {
        caller.require(Role.EMPLOYER);
        Company company =
                Company.create(UUID.randomUUID().toString(), ProfileReader.read(body), caller.account(), now());
        return companies
                .add(company)
                .doOnNext(added -> relay.wake())
                .map(added -> ResponseEntity.created(URI.create("/api/v1/companies/" + added.id()))
                        .eTag(EntityTag.of(added.version()).value())
                        .body(CompanyView.of(added)));
    }

    /** The companies that the caller acts for. */
    @Operation(summary = "The companies that the caller acts for")
    @GetMapping
    Mono<Page<CompanyView>> mine(Caller caller, PageRequest page) {
        caller.require(Role.EMPLOYER);
        return Page.of(
                        companies.of(caller.account(), page),
                        page,
                        company -> NewestFirst.after(company.createdAt(), company.id()))
                .map(companies -> companies.map(CompanyView::of));
    }

    @Operation(summary = "One company")
    @GetMapping("/{id}")
    Mono<ResponseEntity<CompanyView>> read(@PathVariable String id) {
        return companies
                .byId(id)
                .switchIfEmpty(Mono.error(() -> Membership.notFound(id)))
                .map(CompanyController::ok);
    }

    @TakesCompany("Replaces what a company says of itself")
    @PutMapping("/{id}")
    Mono<ResponseEntity<CompanyView>> update(
            @PathVariable String id, @RequestBody JsonNode body, IfMatch ifMatch, Caller caller) {
        return membership.require(id, caller).flatMap(company -> {
            ifMatch.require(company.version());
            Company next = company.revise(ProfileReader.read(body), now());
            return next.version() == company.version() ? Mono.just(ok(company)) : replace(next);
        });
    }

    private Mono<ResponseEntity<CompanyView>> replace(Company next) {
        return companies
                .replace(next)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .doOnNext(stored -> relay.wake())
                .map(CompanyController::ok);
    }

    private static ResponseEntity<CompanyView> ok(Company company) {
        return ResponseEntity.ok().eTag(EntityTag.of(company.version()).value()).body(CompanyView.of(company));
    }

    /** MongoDB keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
