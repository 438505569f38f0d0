package dev.firstrung.jobs.posting;

/** The company has a posting that says the same. */
public final class CopyOfAnother extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Posting other;

    CopyOfAnother(Posting other) {
        super("a near copy of posting " + other.id());
        this.other = other;
    }

    /** The posting that is there already. */
    public Posting other() {
        return other;
    }
}
