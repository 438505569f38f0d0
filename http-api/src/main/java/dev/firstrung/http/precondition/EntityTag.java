package dev.firstrung.http.precondition;

/**
 * The strong entity tag of one version of one entity, {@code "v7"}.
 *
 * <p>{@code ResponseEntity.ok().eTag(EntityTag.of(7).value()).body(…)} also answers {@code If-None-Match} with 304 on GET.
 *
 * @param version the entity's version, from 1
 */
public record EntityTag(long version) {

    public EntityTag {
        if (version < 1) {
            throw new IllegalArgumentException("a version is at least 1, was " + version);
        }
    }

    public static EntityTag of(long version) {
        return new EntityTag(version);
    }

    /** As the {@code ETag} header has it, in quotes. */
    public String value() {
        return "\"v" + version + "\"";
    }

    @Override
    public String toString() {
        return value();
    }
}
