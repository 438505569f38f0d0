package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * What a résumé says, each fact with its quote.
 *
 * @param text what was read; all offsets refer to it
 * @param certifications each once
 * @param languages each once
 * @param location a city with its state or country, if one is plainly given
 */
public record ResumeFacts(
        String text,
        List<ResumeSkill> skills,
        List<Quoted<EducationEntry>> education,
        List<Quoted<ExperienceEntry>> experience,
        List<Quoted<ResumeCertificate>> certifications,
        List<Quoted<ResumeLanguage>> languages,
        Optional<Quoted<String>> location) {

    public ResumeFacts {
        skills = List.copyOf(skills);
        education = List.copyOf(education);
        experience = List.copyOf(experience);
        certifications = List.copyOf(certifications);
        languages = List.copyOf(languages);
    }
}
