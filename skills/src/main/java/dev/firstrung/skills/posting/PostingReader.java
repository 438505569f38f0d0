package dev.firstrung.skills.posting;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.PlainText;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a posting's title and description (plain text or HTML) into facts. Thread-safe; any text will do. */
public final class PostingReader {

    private enum Sort {
        SKILL,
        CERTIFICATION,
        LANGUAGE
    }

    private final Taxonomy taxonomy;
    private final Requirements requirements;

    public PostingReader(Taxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.requirements = new Requirements(taxonomy, finder);
    }

    public PostingFacts read(String title, String description) {
        return readPlain(PlainText.of(title).strip(), PlainText.of(description));
    }

    /** Reads what is plain text already; it stays as it is, so that offsets into it hold. */
    public PostingFacts readPlain(String head, String description) {
        String text = head + "\n\n" + description;
        List<Segment> segments = Segments.of(text, head.length());
        Map<Sort, List<SkillRequirement>> sorted =
                requirements.of(text, segments).stream().collect(Collectors.groupingBy(this::sort));
        Optional<Quoted<PayRange>> pay = Pay.of(text);
        return new PostingFacts(
                text,
                sorted.getOrDefault(Sort.SKILL, List.of()),
                sorted.getOrDefault(Sort.CERTIFICATION, List.of()),
                sorted.getOrDefault(Sort.LANGUAGE, List.of()),
                Experience.months(segments),
                Education.of(segments),
                Terms.workMode(segments),
                Located.of(segments),
                pay,
                Terms.sponsorship(segments),
                Terms.citizenship(segments),
                pay.isPresent() || Pay.isTold(text),
                segments.stream().map(Passage::of).toList(),
                Experience.all(segments));
    }

    private Sort sort(SkillRequirement requirement) {
        Category category = taxonomy.byCode(requirement.skill())
                .map(skill -> skill.category())
                .orElse(Category.DOMAIN);
        return switch (category) {
            case CERTIFICATION -> Sort.CERTIFICATION;
            case HUMAN_LANGUAGE -> Sort.LANGUAGE;
            case LANGUAGE, LIBRARY, PLATFORM, DATABASE, TOOL, METHOD, DOMAIN, SOFT -> Sort.SKILL;
        };
    }
}
