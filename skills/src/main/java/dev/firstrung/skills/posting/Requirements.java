package dev.firstrung.skills.posting;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What skills a posting asks for: where they stand and how it is worded decides between required, preferred and not at all. */
final class Requirements {

    /** A degree's fields are no skills: they end where experience or a new thought begins. */
    private static final Pattern DEGREE_END = Pattern.compile(
            "(?i)[.;:]|\\bexperience\\b|\\bwith\\b|\\bplus\\b|\\d\\+? ?years|\\bknowledge\\b|\\bproficien");

    private static final Pattern LANGUAGE_DEMAND = Pattern.compile(
            "(?i)fluen|proficien|bilingual|speak|spoken|native|written|verbal|language|communicat|conversational");

    private final Taxonomy taxonomy;
    private final SkillFinder finder;

    Requirements(Taxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    Collection<SkillRequirement> of(String text, List<Segment> segments) {
        List<Mention> mentions = finder.find(text);
        Map<String, SkillRequirement> demanded = new LinkedHashMap<>();
        Map<String, SkillRequirement> duties = new LinkedHashMap<>();
        int next = 0;
        for (Segment segment : segments) {
            List<Mention> inside = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).start() < segment.end()) {
                if (mentions.get(next).start() >= segment.start()
                        && mentions.get(next).end() <= segment.end()) {
                    inside.add(mentions.get(next));
                }
                next++;
            }
            if (!segment.relevant()
                    || segment.denied()
                    || (segment.section() == Segment.Section.COMPANY && !segment.demanding())) {
                continue;
            }
            List<Mention> counted =
                    inside.stream().filter(mention -> counts(segment, mention)).toList();
            for (Alternatives.Group group : Alternatives.groups(text, segment, counted, taxonomy)) {
                keep(segment.demanding() ? demanded : duties, requirement(segment, group));
            }
        }
        boolean rich =
                demanded.values().stream().filter(demand -> !demand.preferred()).count() >= 3;
        duties.values().forEach(duty -> demanded.putIfAbsent(duty.skill(), rich ? wished(duty) : duty));
        return demanded.values();
    }

    private boolean counts(Segment segment, Mention mention) {
        Category category =
                taxonomy.byCode(mention.skill()).map(skill -> skill.category()).orElse(Category.DOMAIN);
        return switch (category) {
            case SOFT ->
                segment.section() == Segment.Section.REQUIRED || segment.section() == Segment.Section.PREFERRED;
            case HUMAN_LANGUAGE ->
                segment.demanding() && LANGUAGE_DEMAND.matcher(segment.text()).find();
            case DOMAIN, METHOD -> !fieldOfDegree(segment, mention);
            case LANGUAGE, LIBRARY, PLATFORM, DATABASE, TOOL, CERTIFICATION -> true;
        };
    }

    private static boolean fieldOfDegree(Segment segment, Mention mention) {
        for (Quoted<?> degree : Degrees.find(segment.text())) {
            int at = mention.start() - segment.start();
            if (at >= degree.end()) {
                Matcher end = DEGREE_END.matcher(segment.text());
                int from = Math.min(degree.end() + 2, segment.text().length());
                if (!end.find(from) || at < end.start()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static SkillRequirement requirement(Segment segment, Alternatives.Group group) {
        Quoted<String> quote = segment.quote(group.skill(), group.start(), group.end());
        return new SkillRequirement(
                group.skill(), group.alternatives(), segment.preferred(), quote.start(), quote.end(), quote.quote());
    }

    private static void keep(Map<String, SkillRequirement> kept, SkillRequirement found) {
        SkillRequirement before = kept.get(found.skill());
        boolean same = kept.values().stream()
                .anyMatch(other -> !other.preferred()
                        && other.alternatives().contains(found.skill())
                        && found.alternatives().contains(other.skill()));
        if ((before == null && !same) || (before != null && before.preferred() && !found.preferred())) {
            kept.put(found.skill(), found);
        }
    }

    private static SkillRequirement wished(SkillRequirement duty) {
        return new SkillRequirement(duty.skill(), duty.alternatives(), true, duty.start(), duty.end(), duty.quote());
    }
}
