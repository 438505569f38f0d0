package dev.firstrung.skills.posting;

import dev.firstrung.skills.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * What a posting says, each fact with its quote.
 *
 * @param text the title, an empty line and the description without its tags; all offsets refer to it
 * @param skills without certifications and human languages; each code once
 * @param minExperienceMonths the least that lets someone apply; empty if nothing is said
 * @param visaSponsorship whether the employer says it sponsors; empty if nothing is said
 * @param citizenshipOrClearance present if citizenship, permanent residence or a security clearance is demanded
 * @param places where the work is, if that is said plainly; each place once
 * @param payTold whether it says what it pays, also in a way that {@code pay} can't hold
 * @param passages the lines and sentences in order
 * @param experience every demand of experience; {@code minExperienceMonths} is the highest
 */
public record PostingFacts(
        String text,
        List<SkillRequirement> skills,
        List<SkillRequirement> certifications,
        List<SkillRequirement> languages,
        Optional<Quoted<Integer>> minExperienceMonths,
        Optional<Quoted<EducationRequirement>> education,
        Optional<Quoted<WorkMode>> workMode,
        List<Quoted<PostingPlace>> places,
        Optional<Quoted<PayRange>> pay,
        Optional<Quoted<Boolean>> visaSponsorship,
        Optional<Quoted<Boolean>> citizenshipOrClearance,
        boolean payTold,
        List<Passage> passages,
        List<ExperienceDemand> experience) {

    public PostingFacts {
        skills = List.copyOf(skills);
        certifications = List.copyOf(certifications);
        languages = List.copyOf(languages);
        places = List.copyOf(places);
        passages = List.copyOf(passages);
        experience = List.copyOf(experience);
    }
}
