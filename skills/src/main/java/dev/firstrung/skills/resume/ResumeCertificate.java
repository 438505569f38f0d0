package dev.firstrung.skills.resume;

import java.util.Optional;

/**
 * A certificate.
 *
 * @param name a code of the taxonomy, or the name as it is written of what the taxonomy doesn't know
 * @param level what stands behind the name of those that come in several: "Associate"
 * @param issuer who gave it
 * @param date when it was given
 */
public record ResumeCertificate(
        String name, Optional<String> level, Optional<String> issuer, Optional<WrittenDate> date) {

    /** How much is said of it. */
    int told() {
        return (level.isPresent() ? 1 : 0) + (issuer.isPresent() ? 1 : 0) + (date.isPresent() ? 1 : 0);
    }

    /** With what is said below. */
    ResumeCertificate with(CertificateDetails below) {
        return new ResumeCertificate(name, level, issuer.or(below::issuer), date.or(below::date));
    }
}
