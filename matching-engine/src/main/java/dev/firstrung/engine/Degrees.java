package dev.firstrung.engine;

import java.util.List;

/**
 * What a candidate's degrees are as far as scoring goes.
 *
 * @param all none of which is worth as much as another one whatever is asked for, in the order of their texts
 */
record Degrees(List<Degree> all) {

    static Degrees of(List<Degree> held) {
        return new Degrees(Degree.undominated(held));
    }

    int size() {
        return all.size();
    }
}
