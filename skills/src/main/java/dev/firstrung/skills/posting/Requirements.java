package dev.firstrung.skills.posting;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Fluency;
import dev.firstrung.skills.LanguageLevel;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What skills a posting asks for: where they stand and how it is worded decides between required, preferred and not at all. */
final class Requirements {

    /** From so many required skills on, what only the duties or the introduction name is a wish. */
    private static final int RICH = 3;
    /** Characters: so short a text has no room for talk of anything but the role; a longer sentence is no list of tools. */
    private static final int BRIEF = 400;

    private final Taxonomy taxonomy;
    private final SkillFinder finder;

    Requirements(Taxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    List<SkillRequirement> of(String text, List<Segment> segments) {
        List<Mention> mentions = finder.find(text);
        Map<String, SkillRequirement> demanded = new LinkedHashMap<>();
        Map<String, SkillRequirement> duties = new LinkedHashMap<>();
        Map<String, SkillRequirement> introduction = new LinkedHashMap<>();
        Map<String, SkillRequirement> unaddressed = new LinkedHashMap<>();
        Set<String> denied = new HashSet<>();
        Asked asked = segments.isEmpty() ? null : new Asked(taxonomy, text, segments.getFirst(), mentions);
        int next = 0;
        for (Segment segment : segments) {
            List<Mention> counted = new ArrayList<>();
            boolean addressed = segment.counts();
            boolean counts = addressed
                    || (segment.section() == Segment.Section.INTRO
                            && segment.text().length() <= BRIEF);
            boolean demanding = segment.demanding();
            while (next < mentions.size() && mentions.get(next).start() < segment.end()) {
                Mention mention = mentions.get(next++);
                if (mention.start() >= segment.start() && mention.end() <= segment.end() && asked != null && counts) {
                    if (segment.denied(mention.start())) {
                        denied.add(mention.skill());
                    } else if (asked.of(segment, demanding, mention)) {
                        counted.add(mention);
                    }
                }
            }
            Map<String, SkillRequirement> kept = !addressed
                    ? unaddressed
                    : demanding ? demanded : segment.section() == Segment.Section.INTRO ? introduction : duties;
            Map<Integer, LanguageLevel> levels = levels(segment, counted);
            for (Choice group : Alternatives.groups(text, segment, counted, taxonomy)) {
                keep(kept, requirement(segment, group, Optional.ofNullable(levels.get(group.start()))));
            }
        }
        // "you needn't know OCaml" outweighs that the work is done in it
        duties.keySet().removeAll(denied);
        introduction.keySet().removeAll(denied);
        unaddressed.keySet().removeAll(denied);
        add(demanded, duties, false);
        add(demanded, introduction, true);
        if (!demanded.isEmpty()) {
            boolean brief = isBrief(segments);
            unaddressed.values().removeIf(one -> !brief || !tool(one.skill()));
        }
        add(demanded, unaddressed, true);
        return withoutRepeats(List.copyOf(demanded.values()));
    }

    /** "Reports in Excel and SQL.": few words without a heading, whose sentences needn't say whom they speak to. */
    private static boolean isBrief(List<Segment> segments) {
        return segments.getLast().end() - segments.getFirst().end() <= BRIEF
                && segments.stream().allMatch(segment -> switch (segment.section()) {
                    case TITLE, INTRO, COMPANY -> true;
                    case REQUIRED, PREFERRED, DUTIES, BENEFITS, LEGAL -> segment.demanding();
                });
    }

    private void add(Map<String, SkillRequirement> demanded, Map<String, SkillRequirement> told, boolean toolsOnly) {
        boolean rich =
                demanded.values().stream().filter(demand -> !demand.preferred()).count() >= RICH;
        told.values().stream()
                .filter(one -> !rich || !toolsOnly || tool(one.skill()))
                .forEach(one -> demanded.putIfAbsent(one.skill(), rich ? wished(one) : one));
    }

    private Category category(String code) {
        return taxonomy.byCode(code).map(skill -> skill.category()).orElse(Category.DOMAIN);
    }

    private boolean tool(String code) {
        return switch (category(code)) {
            case LANGUAGE, LIBRARY, DATABASE, TOOL -> true;
            case PLATFORM, METHOD, DOMAIN, SOFT, CERTIFICATION, HUMAN_LANGUAGE -> false;
        };
    }

    /** The levels of the languages named, by where their names start. */
    private Map<Integer, LanguageLevel> levels(Segment segment, List<Mention> mentions) {
        List<Fluency.Name> names = mentions.stream()
                .filter(mention -> category(mention.skill()) == Category.HUMAN_LANGUAGE)
                .map(mention -> new Fluency.Name(mention.start() - segment.start(), mention.end() - segment.start()))
                .toList();
        List<Optional<LanguageLevel>> found = Fluency.of(segment.text(), names);
        Map<Integer, LanguageLevel> levels = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int start = segment.start() + names.get(i).start();
            found.get(i).ifPresent(level -> levels.put(start, level));
        }
        return levels;
    }

    private static SkillRequirement requirement(Segment segment, Choice group, Optional<LanguageLevel> level) {
        Quoted<String> quote = segment.quote(group.skill(), group.start(), group.end());
        return new SkillRequirement(
                group.skill(),
                group.alternatives(),
                group.label(),
                level,
                group.example() || segment.preferred(group.start()),
                quote.start(),
                quote.end(),
                quote.quote());
    }

    /** A plain demand replaces a wish for the same skill, and one skill alone a choice that starts with it. */
    private static void keep(Map<String, SkillRequirement> kept, SkillRequirement found) {
        SkillRequirement before = kept.get(found.skill());
        boolean better = before == null
                || (before.preferred() && !found.preferred())
                || (before.preferred() == found.preferred()
                        && found.alternatives().isEmpty()
                        && !before.alternatives().isEmpty());
        if (better) {
            kept.put(found.skill(), found);
        }
    }

    /** A choice says nothing new where one of its members is asked for by itself, or the same choice stands already. */
    private static List<SkillRequirement> withoutRepeats(List<SkillRequirement> all) {
        Set<String> needed = new HashSet<>();
        Set<String> wished = new HashSet<>();
        for (SkillRequirement one : all) {
            if (one.alternatives().isEmpty()) {
                (one.preferred() ? wished : needed).add(one.skill());
            }
        }
        List<SkillRequirement> kept = new ArrayList<>();
        Set<Set<String>> choices = new HashSet<>();
        for (SkillRequirement one : all) {
            Set<String> codes = new HashSet<>(one.alternatives());
            codes.add(one.skill());
            boolean choice = codes.size() > 1;
            boolean settled = choice
                    && (codes.stream().anyMatch(needed::contains)
                            || (one.preferred() && codes.stream().anyMatch(wished::contains))
                            || !choices.add(codes));
            if (!settled) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static SkillRequirement wished(SkillRequirement duty) {
        return new SkillRequirement(
                duty.skill(),
                duty.alternatives(),
                duty.label(),
                duty.level(),
                true,
                duty.start(),
                duty.end(),
                duty.quote());
    }
}
