package dev.firstrung.skills;

import java.util.List;

/**
 * A skill that the holder of another skill has in part, and why.
 *
 * @param code the skill that is credited
 * @param percent 1 to 99 or 100, the product over the path, rounded down
 * @param path one or two steps, from the skill that is held
 */
public record RelatedSkill(String code, int percent, List<Step> path) {

    /** One relation followed, from the skill held towards the one credited. */
    public record Step(Relation.Kind kind, String from, String to, int percent) {}

    public RelatedSkill {
        path = List.copyOf(path);
    }
}
