package dev.firstrung.skills;

import java.util.List;

/**
 * One entry of the taxonomy.
 *
 * @param code lower-case words joined by '-', stable over editions
 * @param name what people are shown
 * @param aliases other ways to write it
 * @param relations as written in the taxonomy, so an alternative stands at one of its two ends only
 * @param ambiguous whether at least one of its names needs context to be recognised in text
 * @param generic whether nearly every posting of its field names it, so that it tells little about a role ("Programming")
 * @param field whether it names a line of business or a field of work ("Finance"), which a posting may name only to tell
 *     what the employer does
 */
public record Skill(
        String code,
        String name,
        Category category,
        List<String> aliases,
        List<Relation> relations,
        boolean ambiguous,
        boolean generic,
        boolean field) {

    public Skill {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a skill code: " + code);
        }
        aliases = List.copyOf(aliases);
        relations = List.copyOf(relations);
    }
}
