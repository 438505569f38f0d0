package dev.firstrung.profiles.profile;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.FieldError;
import dev.firstrung.profiles.skill.SkillNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rules that need the taxonomy: skills are stored by their code where it knows them, and each is there once. */
@Component
class ProfileRules {

    private final SkillNames names;

    ProfileRules(SkillNames names) {
        this.names = names;
    }

    /**
     * The profile as it is to be stored.
     *
     * @throws ApiException 400 that names each skill that is there twice, or has no name
     */
    Profile toStore(Profile given) {
        List<FieldError> errors = new ArrayList<>();
        List<Profile.Skill> skills = new ArrayList<>();
        Map<String, Integer> firstAt = new HashMap<>();
        for (int i = 0; i < given.skills().size(); i++) {
            Profile.Skill skill = given.skills().get(i);
            String field = "skills[" + i + "].skill";
            String key = names.key(skill.skill());
            Integer first = firstAt.putIfAbsent(key, i);
            if (key.isEmpty()) {
                errors.add(new FieldError(field, "must have a letter or digit"));
            } else if (first != null) {
                errors.add(new FieldError(field, "is the same skill as skills[" + first + "]"));
            }
            skills.add(new Profile.Skill(names.stored(skill.skill()), skill.level(), skill.evidence()));
        }
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
        return given.withSkills(skills);
    }
}
