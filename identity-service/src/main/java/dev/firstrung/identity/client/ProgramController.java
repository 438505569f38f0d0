package dev.firstrung.identity.client;

import dev.firstrung.identity.account.Account;
import dev.firstrung.identity.account.AccountClosing;
import dev.firstrung.identity.account.Accounts;
import dev.firstrung.identity.account.FieldProblem;
import dev.firstrung.identity.account.InvalidRequest;
import dev.firstrung.identity.account.Role;
import dev.firstrung.identity.secret.SecretFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/clients")
@Tag(name = "Program clients")
class ProgramController {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_PER_ACCOUNT = 20;

    private final Programs programs;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    ProgramController(Programs programs, Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.programs = programs;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Creates a client whose tokens act for the account; the secret is shown this once")
    CreatedProgram create(@RequestBody ProgramRequest request, @AuthenticationPrincipal Jwt token) {
        Account owner = owner(token);
        String name = request.name() == null ? "" : request.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidRequest(
                    List.of(new FieldProblem("name", "must have 1 to " + LONGEST_NAME + " characters")));
        }
        if (programs.of(owner.id()).size() >= MOST_PER_ACCOUNT) {
            throw new InvalidRequest(
                    List.of(new FieldProblem("name", "is one too many: an account has at most " + MOST_PER_ACCOUNT)));
        }
        String secret = SecretFiles.random();
        Program program = new Program(
                "program-" + UUID.randomUUID(),
                name,
                encoder.encode(secret),
                owner.id(),
                Set.of(owner.role()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        programs.add(program);
        return new CreatedProgram(program.clientId(), secret, name, program.createdAt());
    }

    @GetMapping
    @Operation(summary = "The clients of the account, without their secrets")
    ProgramList list(@AuthenticationPrincipal Jwt token) {
        return new ProgramList(programs.of(owner(token).id()).stream()
                .map(p -> new ProgramView(p.clientId(), p.name(), p.createdAt()))
                .toList());
    }

    @DeleteMapping("/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a client; it gets no further tokens")
    void remove(@PathVariable String clientId, @AuthenticationPrincipal Jwt token) {
        if (!programs.remove(owner(token).id(), clientId)) {
            throw new ProgramNotFound();
        }
    }

    @EventListener
    void on(AccountClosing closing) {
        programs.removeAll(closing.id());
    }

    // A program must not mint further programs: that would outlive the removal of its own client.
    private Account owner(Jwt token) {
        if (Boolean.TRUE.equals(token.getClaim("program"))) {
            throw new AccessDeniedException("a program cannot manage clients");
        }
        return accounts.withId(UUID.fromString(token.getSubject()))
                .filter(account -> account.role() != Role.CANDIDATE)
                .orElseThrow(() -> new AccessDeniedException("only employers and operators have program clients"));
    }

    record ProgramRequest(@Nullable String name) {}

    record CreatedProgram(String clientId, String clientSecret, String name, Instant createdAt) {}

    record ProgramView(String clientId, String name, Instant createdAt) {}

    record ProgramList(List<ProgramView> items) {}
}
