package dev.firstrung.benchmarks.output;

/** Ends the command with a line for the person who called it. */
public final class BenchmarkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private BenchmarkException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The command was asked for in a wrong way. */
    public static BenchmarkException wrongUse(String message) {
        return new BenchmarkException(2, message);
    }

    /** The measurement could not be made. */
    public static BenchmarkException failed(String message) {
        return new BenchmarkException(1, message);
    }

    /** Exit status: 2 when asked wrongly, else 1. */
    public int status() {
        return status;
    }
}
