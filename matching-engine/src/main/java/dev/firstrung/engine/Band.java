package dev.firstrung.engine;

/** How good a fit is, best first. */
public enum Band {
    /** 75 points and more. */
    STRONG(75),
    /** 50 to 74 points. */
    GOOD(50),
    /** Fewer than 50 points. */
    STRETCH(0);

    private final int lowest;

    Band(int lowest) {
        this.lowest = lowest;
    }

    /** The least score of the band. */
    public int lowest() {
        return lowest;
    }

    /** The band of a score of 0 to 100. */
    public static Band of(int score) {
        if (score >= STRONG.lowest) {
            return STRONG;
        }
        return score >= GOOD.lowest ? GOOD : STRETCH;
    }
}
