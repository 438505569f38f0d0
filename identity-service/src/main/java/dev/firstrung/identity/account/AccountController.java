package dev.firstrung.identity.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountController {

    private final Accounts accounts;
    private final SignUp signUp;
    private final ApplicationEventPublisher events;

    AccountController(Accounts accounts, SignUp signUp, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.signUp = signUp;
        this.events = events;
    }

    @PostMapping
    @Operation(summary = "Opens an account")
    @SecurityRequirements
    ResponseEntity<AccountView> open(@RequestBody AccountRequest request) {
        Account account = signUp.byAnyone(request.email(), request.password(), request.role());
        return ResponseEntity.created(URI.create("/api/v1/accounts/me")).body(AccountView.of(account));
    }

    @GetMapping("/me")
    @Operation(summary = "The account of the one who asks")
    AccountView mine(@AuthenticationPrincipal Jwt token) {
        return accounts.withId(UUID.fromString(token.getSubject()))
                .map(AccountView::of)
                .orElseThrow(AccountNotFound::new);
    }

    @DeleteMapping("/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Removes the account of the one who asks, and its program clients",
            description =
                    "A candidate's profile is erased first, by the gateway; where that fails, nothing is removed.")
    void close(@AuthenticationPrincipal Jwt token) {
        if (Boolean.TRUE.equals(token.getClaim("program"))) {
            throw new AccessDeniedException("a program cannot close its owner's account");
        }
        UUID id = UUID.fromString(token.getSubject());
        events.publishEvent(new AccountClosing(id));
        accounts.remove(id);
    }

    /** What a person sends to open an account. */
    record AccountRequest(
            @Nullable String email,
            @Nullable String password,
            @Nullable String role) {

        @Override
        public String toString() {
            return "AccountRequest[" + role + "]"; // never the password
        }
    }

    /** An account as its owner sees it. */
    record AccountView(UUID id, String email, Role role) {

        static AccountView of(Account account) {
            return new AccountView(account.id(), account.email().value(), account.role());
        }
    }
}
