package dev.firstrung.launcher;

/** Whether a person types at standard input. */
final class Terminal {

    /** Set by {@code ./firstrung} where standard input is a terminal: the JVM's console needs standard output to be one too. */
    static final boolean IS_INPUT = "1".equals(System.getenv("FIRSTRUNG_TERMINAL"));

    private Terminal() {}
}
