package dev.firstrung.http.security;

/** What an account may be; {@code @PreAuthorize("hasRole('CANDIDATE')")} names them. */
public enum Role {
    /** Owns one profile and sees their own matches. */
    CANDIDATE,
    /** Member of companies, and writes their postings. */
    EMPLOYER,
    /** Runs the stack; sees no personal data. */
    OPERATOR;

    /** The name of the role as an authority of Spring Security. */
    String authority() {
        return "ROLE_" + name();
    }
}
