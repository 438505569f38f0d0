package dev.firstrung.profiles.skill;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;

/** The taxonomy that ships, for tests. */
public final class TestTaxonomy {

    public static final Taxonomy TAXONOMY = Taxonomy.standard();
    public static final SkillFinder FINDER = new SkillFinder(TAXONOMY);
    public static final SkillNames NAMES = new SkillNames(TAXONOMY);

    private TestTaxonomy() {}
}
