package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.skills.Category;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.resume.Claims;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Skills that sentences show. Languages and certificates have lists of their own in a profile. */
@Component
class ProseSkills {

    private static final Set<Category> LISTED_ELSEWHERE = EnumSet.of(Category.CERTIFICATION, Category.HUMAN_LANGUAGE);

    private final Taxonomy taxonomy;
    private final SkillFinder finder;

    ProseSkills(Taxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    /** Adds what {@code text} shows, with {@code evidence} behind it. */
    void into(Draft draft, JsonText text, Profile.Evidence evidence) {
        for (Mention mention : Claims.find(finder, text.value())) {
            if (isSkill(mention.skill())) {
                draft.skill(mention.skill(), evidence, text.source(mention.start(), mention.end()));
            }
        }
    }

    boolean isSkill(String code) {
        return taxonomy.byCode(code)
                .filter(skill -> !LISTED_ELSEWHERE.contains(skill.category()))
                .isPresent();
    }
}
