package dev.firstrung.engine.input;

/**
 * A certificate the posting asks for.
 *
 * @param certification taxonomy code, or the certificate's name where the taxonomy doesn't know it
 * @param label the certificate's name as shown to people
 * @param mandatory whether a candidate without it is not eligible
 */
public record CertificationRequirement(String certification, String label, boolean mandatory) {

    public CertificationRequirement {
        Inputs.requireText(certification, "certification");
        Inputs.requireText(label, "label");
    }
}
