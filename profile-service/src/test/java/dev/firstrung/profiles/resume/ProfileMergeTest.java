package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.profile.ProfileBuilder;
import dev.firstrung.profiles.skill.TestTaxonomy;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileMergeTest {

    private final ProfileMerge merge = new ProfileMerge(TestTaxonomy.NAMES);

    @Test
    void takesEverythingIntoAnEmptyProfile() {
        Profile resume = ProfileBuilder.blank()
                .named("Ada")
                .withSkill("java", SkillLevel.ADVANCED)
                .withEducation(DegreeLevel.MASTER, "Maths", null, null)
                .build();

        assertThat(merge.merge(Profile.empty(), resume)).isEqualTo(resume);
    }

    @Test
    void leavesWhatThePersonWroteAsItIs() {
        Profile own = ProfileBuilder.full().build();
        Profile resume = ProfileBuilder.blank()
                .named("A. Quill")
                .withHeadline("Other")
                .livingIn("Paris", null, "FR")
                .withSkill("PYTHON", SkillLevel.BEGINNER)
                .speaking("en", LanguageLevel.BASIC)
                .build();

        assertThat(merge.merge(own, resume)).isEqualTo(own);
    }

    @Test
    void addsEvidenceToASkillThatIsThere() {
        var project = new Profile.Evidence(EvidenceKind.PROJECT, "Weaver", 3, null);
        var work = new Profile.Evidence(EvidenceKind.WORK, "Clerk, Acme", 12, "2026-01");
        Profile own = ProfileBuilder.blank().withSkill("java", null, project).build();
        Profile resume = ProfileBuilder.blank()
                .withSkill(
                        "Java",
                        SkillLevel.ADVANCED,
                        work,
                        new Profile.Evidence(EvidenceKind.PROJECT, "weaver", 9, null))
                .build();

        assertThat(merge.merge(own, resume).skills())
                .containsExactly(new Profile.Skill("java", SkillLevel.ADVANCED, List.of(project, work)));
    }

    @Test
    void fillsTheGapsOfTheSameItem() {
        Profile own = ProfileBuilder.blank()
                .withEducation(DegreeLevel.BACHELOR, "Computer Science", null, null)
                .withExperience(ExperienceKind.INTERNSHIP, "Intern", "Acme", "2025", null, null)
                .withCertification("first aid", null, null)
                .build();
        Profile resume = ProfileBuilder.blank()
                .withEducation(DegreeLevel.BACHELOR, "computer science", "College", "2026-05")
                .withExperience(ExperienceKind.JOB, "Intern", "ACME", "2025-06", "2025-08", "Swept floors")
                .withCertification("First Aid", "Red Cross", "2024")
                .build();

        Profile merged = merge.merge(own, resume);

        assertThat(merged.education())
                .containsExactly(new Profile.Education(DegreeLevel.BACHELOR, "Computer Science", "College", "2026-05"));
        assertThat(merged.experience())
                .containsExactly(new Profile.Experience(
                        ExperienceKind.INTERNSHIP, "Intern", "Acme", "2025", null, "Swept floors"));
        assertThat(merged.certifications())
                .containsExactly(new Profile.Certification("first aid", "Red Cross", "2024"));
    }

    @Test
    void keepsTwoStretchesAtTheSamePlaceApart() {
        Profile own = ProfileBuilder.blank()
                .withExperience(ExperienceKind.JOB, "Clerk", "Acme", "2020", "2021", null)
                .build();
        Profile resume = ProfileBuilder.blank()
                .withExperience(ExperienceKind.JOB, "Clerk", "Acme", "2023", null, null)
                .withExperience(ExperienceKind.JOB, "Manager", "Acme", "2020", null, null)
                .build();

        assertThat(merge.merge(own, resume).experience()).hasSize(3);
    }

    @Test
    void growsNoListBeyondItsLimit() {
        Profile own = ProfileBuilder.blank().withUnknownSkills(199).build();
        Profile resume = ProfileBuilder.blank()
                .withSkill("java", null)
                .withSkill("python", null)
                .build();

        assertThat(merge.merge(own, resume).skills())
                .hasSize(200)
                .startsWith(own.skills().toArray(Profile.Skill[]::new));
    }

    @Test
    void addingTheSameResumeTwiceIsAddingItOnce() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Profile own = random(random);
            Profile resume = random(random);
            Profile once = merge.merge(own, resume);

            assertThat(merge.merge(once, resume)).as("round " + round).isEqualTo(once);
            assertThat(once.skills().stream().map(skill -> TestTaxonomy.NAMES.key(skill.skill())))
                    .containsAll(own.skills().stream()
                            .map(skill -> TestTaxonomy.NAMES.key(skill.skill()))
                            .toList());
        }
    }

    private static Profile random(Random random) {
        ProfileBuilder profile = ProfileBuilder.blank();
        List<String> skills = List.of("java", "Python", "sql", "Loom Whispering", "loom whispering!");
        skills.stream()
                .filter(skill -> random.nextBoolean())
                .forEach(skill -> profile.withSkill(
                        skill,
                        random.nextBoolean() ? null : SkillLevel.BEGINNER,
                        new Profile.Evidence(EvidenceKind.WORK, pick(random, "a", "b"), null, null)));
        for (int i = random.nextInt(4); i > 0; i--) {
            profile.withExperience(
                    ExperienceKind.JOB,
                    pick(random, "Clerk", "Intern"),
                    pick(random, "Acme", "Beta"),
                    pick(random, "2020", "2020-06", "2022"),
                    pick(random, "2023"),
                    pick(random, "Words"));
            profile.withEducation(
                    random.nextBoolean() ? DegreeLevel.BACHELOR : DegreeLevel.MASTER,
                    pick(random, "Law", "Maths"),
                    pick(random, "College", "School"),
                    pick(random, "2020", "2021-05"));
        }
        return profile.build();
    }

    /** One of the choices, or nothing. */
    private static @Nullable String pick(Random random, String... choices) {
        int choice = random.nextInt(choices.length + 1);
        return choice == choices.length ? null : choices[choice];
    }
}
