package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.SkillNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A proposal while it is drawn up: each item comes with its place, a skill that is named again keeps all its places. */
final class Draft {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SKILL = 100;
    private static final int MOST_PLACES = 10;

    private final SkillNames names;
    private final Map<String, SkillDraft> skills = new LinkedHashMap<>();
    private final List<Item<Profile.Education>> education = new ArrayList<>();
    private final List<Item<Profile.Experience>> experience = new ArrayList<>();
    private final List<Item<Profile.Certification>> certifications = new ArrayList<>();
    private final List<Item<Profile.Language>> languages = new ArrayList<>();
    private final List<Proposal.Finding> basics = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private @Nullable String displayName;
    private @Nullable String headline;
    private Profile.@Nullable Location location;

    Draft(SkillNames names) {
        this.names = names;
    }

    void displayName(String name, Source source) {
        if (name.length() > LONGEST_NAME) {
            warn("The name is too long to be one; it was left out.");
        } else if (!name.isBlank()) {
            displayName = name;
            basics.add(Proposal.Finding.of("displayName", source));
        }
    }

    void headline(String line, Source source) {
        if (!line.isBlank()) {
            headline = clipped(line, 200);
            basics.add(Proposal.Finding.of("headline", source));
        }
    }

    void location(Profile.Location place, Collection<Source> sources) {
        location = place;
        sources.forEach(source -> basics.add(Proposal.Finding.of("location", source)));
    }

    /** A skill that is named, by code, name or alias. */
    void skill(String given, @Nullable SkillLevel level, Source source) {
        draftOf(given, source).ifNoLevel(level);
    }

    /** A skill that is named, and nothing more. */
    void listedSkill(String given, Source source) {
        draftOf(given, source);
    }

    /** A skill that something shows. */
    void skill(String given, Profile.Evidence evidence, Source source) {
        draftOf(given, source).evidence.add(evidence);
    }

    private SkillDraft draftOf(String given, Source source) {
        String key = names.key(given);
        if (key.isEmpty() || given.length() > LONGEST_SKILL) {
            warn("“" + Source.whole("", given).quote() + "” doesn't look like a skill; it was left out.");
            return new SkillDraft(given);
        }
        SkillDraft draft = skills.computeIfAbsent(key, first -> new SkillDraft(names.stored(given)));
        draft.sources.add(source);
        return draft;
    }

    void education(Profile.Education item, Collection<Source> sources) {
        education.add(new Item<>(item, List.copyOf(sources)));
    }

    void experience(Profile.Experience item, Collection<Source> sources) {
        experience.add(new Item<>(item, List.copyOf(sources)));
    }

    void certification(Profile.Certification item, Collection<Source> sources) {
        certifications.add(new Item<>(item, List.copyOf(sources)));
    }

    void language(Profile.Language item, Source source) {
        if (languages.stream().noneMatch(known -> known.value().language().equals(item.language()))) {
            languages.add(new Item<>(item, List.of(source)));
        }
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /** The proposal, as long as a profile may be. */
    Proposal finish(@Nullable String text) {
        List<Proposal.Finding> found = new ArrayList<>(basics);
        List<Item<Profile.Skill>> drafted =
                skills.values().stream().map(SkillDraft::item).toList();
        Profile profile = new Profile(
                displayName,
                headline,
                location,
                Set.of(),
                false,
                new Profile.WorkAuthorization(Set.of(), false),
                null,
                first(Profile.MOST_SKILLS, "skills", drafted, found),
                first(Profile.MOST_ITEMS, "education", education, found),
                first(Profile.MOST_ITEMS, "experience", experience, found),
                first(Profile.MOST_ITEMS, "certifications", certifications, found),
                first(Profile.MOST_ITEMS, "languages", languages, found),
                Visibility.BLIND);
        return new Proposal(profile, found, List.copyOf(warnings), text);
    }

    private <T> List<T> first(int most, String list, List<Item<T>> items, List<Proposal.Finding> found) {
        if (items.size() > most) {
            warn("Only the first " + most + " of " + items.size() + " entries under “" + list + "” were taken.");
        }
        List<T> values = new ArrayList<>();
        for (Item<T> item : items.subList(0, Math.min(most, items.size()))) {
            String path = list + "[" + values.size() + "]";
            item.sources().stream().limit(MOST_PLACES).forEach(source -> found.add(Proposal.Finding.of(path, source)));
            values.add(item.value());
        }
        return values;
    }

    static String clipped(String value, int most) {
        return value.length() <= most ? value : value.substring(0, most - 1).strip() + "…";
    }

    private record Item<T>(T value, List<Source> sources) {}

    private static final class SkillDraft {

        private final String skill;
        private final Set<Profile.Evidence> evidence = new LinkedHashSet<>();
        private final Set<Source> sources = new LinkedHashSet<>();
        private @Nullable SkillLevel level;

        SkillDraft(String skill) {
            this.skill = skill;
        }

        void ifNoLevel(@Nullable SkillLevel stated) {
            level = level == null ? stated : level;
        }

        Item<Profile.Skill> item() {
            var kept = evidence.stream().limit(Profile.MOST_ITEMS).toList();
            return new Item<>(new Profile.Skill(skill, level, kept), List.copyOf(sources));
        }
    }
}
