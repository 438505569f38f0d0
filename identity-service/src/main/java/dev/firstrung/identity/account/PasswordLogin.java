package dev.firstrung.identity.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs people in by e-mail address and password. The name of the signed-in principal is the account id. */
@Component
final class PasswordLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final LoginFailures failures;

    PasswordLogin(Accounts accounts, LoginFailures failures, PasswordEncoder encoder) {
        this.failures = failures;
        this.passwords = new DaoAuthenticationProvider(typed -> Email.parse(typed)
                .flatMap(accounts::withEmail)
                .map(PasswordLogin::principal)
                .orElseThrow(() -> new UsernameNotFoundException("unknown address")));
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName();
        if (failures.locked(email)) {
            throw new LockedException("too many failed sign-ins");
        }
        try {
            Authentication signedIn = passwords.authenticate(attempt);
            failures.forget(email);
            return signedIn;
        } catch (BadCredentialsException e) {
            failures.add(email);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static UserDetails principal(Account account) {
        return User.withUsername(account.id().toString())
                .password(account.passwordHash())
                .roles(account.role().name())
                .build();
    }
}
