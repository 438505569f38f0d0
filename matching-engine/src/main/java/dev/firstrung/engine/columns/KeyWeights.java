package dev.firstrung.engine.columns;

/** How the weights compare that rows have of their keys, 1 to 255. */
public interface KeyWeights {

    /** A weight that is worth at least as much as either of these, in every query. */
    int wider(int weight, int other);

    /** How much more a wider weight says than the weight, 0 or more. */
    int excess(int weight, int wider);
}
