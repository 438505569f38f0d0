package dev.firstrung.benchmarks.properties;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Something that a candidate gains, taken from another real one where it can be. */
enum Gain {
    SKILL {
        @Override
        Candidate apply(Candidate candidate, Candidate other, Random random) {
            return candidate.withSkills(more(candidate.skills(), other.skills(), random));
        }
    },
    EVIDENCE {
        @Override
        Candidate apply(Candidate candidate, Candidate other, Random random) {
            return change(candidate, random, skill -> {
                var evidence = new ArrayList<>(skill.evidence());
                evidence.add(new Evidence(Evidence.Kind.PROJECT, 1 + random.nextInt(12), null));
                return new HeldSkill(skill.skill(), skill.label(), skill.level(), evidence);
            });
        }
    },
    LEVEL {
        @Override
        Candidate apply(Candidate candidate, Candidate other, Random random) {
            return change(
                    candidate,
                    random,
                    skill -> new HeldSkill(skill.skill(), skill.label(), SkillLevel.ADVANCED, skill.evidence()));
        }
    },
    EXPERIENCE {
        @Override
        Candidate apply(Candidate candidate, Candidate other, Random random) {
            return with(
                    candidate,
                    candidate.education(),
                    more(candidate.experience(), other.experience(), random),
                    candidate.certifications());
        }
    },
    DEGREE {
        @Override
        Candidate apply(Candidate candidate, Candidate other, Random random) {
            return with(
                    candidate,
                    more(candidate.education(), other.education(), random),
                    candidate.experience(),
                    candidate.certifications());
        }
    },
    CERTIFICATE {
        @Override
        Candidate apply(Candidate candidate, Candidate other, Random random) {
            return with(
                    candidate,
                    candidate.education(),
                    candidate.experience(),
                    more(candidate.certifications(), other.certifications(), random));
        }
    };

    static final List<Gain> ALL = List.of(values());

    /** The candidate with one thing more; the same where the other one has none. */
    abstract Candidate apply(Candidate candidate, Candidate other, Random random);

    String named() {
        return name().toLowerCase(Locale.ROOT);
    }

    private interface SkillChange {
        HeldSkill of(HeldSkill skill);
    }

    private static Candidate change(Candidate candidate, Random random, SkillChange change) {
        if (candidate.skills().isEmpty()) {
            return candidate;
        }
        var skills = new ArrayList<>(candidate.skills());
        int place = random.nextInt(skills.size());
        skills.set(place, change.of(skills.get(place)));
        return candidate.withSkills(skills);
    }

    private static <T> List<T> more(List<T> own, List<T> others, Random random) {
        var all = new ArrayList<>(own);
        if (!others.isEmpty()) {
            all.add(others.get(random.nextInt(others.size())));
        }
        return all;
    }

    private static Candidate with(
            Candidate candidate,
            List<Education> education,
            List<Experience> experience,
            List<Certification> certifications) {
        return new Candidate(
                candidate.id(),
                candidate.version(),
                candidate.asOf(),
                candidate.place(),
                candidate.workModes(),
                candidate.openToRelocate(),
                candidate.authorizedCountries(),
                candidate.needsSponsorship(),
                candidate.expectedPay(),
                candidate.skills(),
                education,
                experience,
                certifications,
                candidate.languages());
    }
}
