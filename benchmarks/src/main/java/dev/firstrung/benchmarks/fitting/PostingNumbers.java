package dev.firstrung.benchmarks.fitting;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.posting.EducationRequirement;
import dev.firstrung.skills.posting.PayRange;
import dev.firstrung.skills.posting.PostingFacts;
import dev.firstrung.skills.posting.PostingReader;
import dev.firstrung.skills.posting.SkillRequirement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The numbers of postings, as our reader understands them: so the generator makes what the engine is given, not what was meant. */
final class PostingNumbers {

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final PostingReader reader = new PostingReader(taxonomy, new SkillFinder(taxonomy));
    private final Counts counts = new Counts();
    private final Togetherness together = new Togetherness(taxonomy);
    private final Map<Integer, Integer> months = new TreeMap<>();
    private int postings;

    /** Takes a posting: {@code title, description, requirements, location, country, workplace_type}. */
    void add(JsonNode posting) {
        postings++;
        var facts = reader.read(
                posting.path("title").asString(""),
                posting.path("description").asString("") + "\n\nRequirements\n"
                        + posting.path("requirements").asString(""));
        skills(facts);
        months.merge(facts.minExperienceMonths().map(Quoted::value).orElse(0), 1, Integer::sum);
        counts.count(
                "education.level",
                facts.education().map(one -> level(one.value())).orElse(0),
                5);
        facts.education().map(Quoted::value).ifPresent(education -> {
            counts.count("education.fields", education.fields().size(), 6);
            counts.count("education.replaceable", education.experienceCanReplace() ? 1 : 0, 1);
            education.fields().forEach(field -> counts.word("education.field_ranks", field));
        });
        counts.count("mode", mode(posting, facts), 3);
        counts.count(
                "sponsorship",
                facts.visaSponsorship().map(one -> one.value() ? 1 : 2).orElse(0),
                2);
        counts.count("languages", facts.languages().size(), 3);
        counts.count("certifications", facts.certifications().size(), 3);
        place(posting);
        counts.count("pay.stated", facts.pay().isPresent() ? 1 : 0, 1);
        facts.pay().map(Quoted::value).ifPresent(this::pay);
    }

    String text() {
        counts.comment(
                "Counted by \"./firstrung bench fit postings FILE\" in " + postings + " postings. Numbers only.");
        counts.comment("Histograms start at 0; levels start at none; modes are none, on site, hybrid, remote;");
        counts.comment("sponsorship is not said, yes, no.");
        counts.writeHistogram("skills.required");
        counts.writeHistogram("skills.preferred");
        counts.writeZipf("skills.exponent", "skills.shift", "skills");
        counts.write("skills.together", together.share());
        counts.writeHistogram("alternatives");
        counts.writeShare("alternatives.related");
        counts.writeZipf("choices.exponent", "choices.shift", "choices");
        counts.comment("The law of choices goes on beyond those that were seen.");
        counts.write("choices.pool", 20_000);
        counts.write(
                "experience.months",
                months.keySet().stream().mapToDouble(key -> key).toArray());
        counts.write(
                "experience.postings",
                months.values().stream().mapToDouble(count -> count).toArray());
        counts.writeHistogram("education.level");
        counts.writeHistogram("education.fields");
        counts.writeRanks("education.field_ranks", 16);
        counts.writeShare("education.replaceable");
        counts.writeHistogram("mode");
        counts.writeHistogram("sponsorship");
        counts.writeHistogram("languages");
        counts.writeHistogram("certifications");
        counts.writeShare("place.stated");
        counts.writeRanks("place.countries", 8);
        counts.writeZipf("place.exponent", "place.shift", "place.cities");
        counts.comment("The cities' law goes on beyond the cities that were seen.");
        counts.write("place.cities", 2_000);
        counts.writeShare("pay.stated");
        counts.writeSample("pay.log_min");
        counts.writeSample("pay.log_spread");
        return counts.text();
    }

    private void skills(PostingFacts facts) {
        List<SkillRequirement> skills = facts.skills();
        int preferred = Math.toIntExact(
                skills.stream().filter(SkillRequirement::preferred).count());
        counts.count("skills.required", skills.size() - preferred, 60);
        counts.count("skills.preferred", preferred, 60);
        together.add(skills.stream().map(SkillRequirement::skill).toList());
        for (SkillRequirement skill : skills) {
            counts.word("skills", skill.skill());
            counts.count("alternatives", skill.alternatives().size(), 8);
            if (!skill.alternatives().isEmpty()) {
                counts.word("choices", skill.skill() + new TreeSet<>(skill.alternatives()));
            }
            for (String other : skill.alternatives()) {
                boolean related = taxonomy.relatedTo(skill.skill()).stream()
                        .map(RelatedSkill::code)
                        .anyMatch(other::equals);
                counts.count("alternatives.related", related ? 1 : 0, 1);
            }
        }
    }

    private void place(JsonNode posting) {
        String city = posting.path("location").asString("").strip();
        boolean stated = !city.isEmpty() && !city.toLowerCase(Locale.ROOT).contains("remote");
        counts.count("place.stated", stated ? 1 : 0, 1);
        if (stated) {
            counts.word("place.cities", city.toLowerCase(Locale.ROOT));
            String country = posting.path("country").asString("").strip();
            counts.word("place.countries", country.startsWith("United States") ? "US" : country);
        }
    }

    private void pay(PayRange pay) {
        double perYear = switch (pay.period()) {
            case HOUR -> 2_080;
            case DAY -> 260;
            case WEEK -> 52;
            case MONTH -> 12;
            case YEAR -> 1;
        };
        double min = pay.min().doubleValue() * perYear;
        double max = pay.max().doubleValue() * perYear;
        if (min > 0 && max > min) {
            counts.sample("pay.log_min", Math.log(min));
            counts.sample("pay.log_spread", Math.log(max / min - 1));
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private static int level(EducationRequirement education) {
        return education.level().ordinal() + 1;
    }

    private static int mode(JsonNode posting, PostingFacts facts) {
        return switch (posting.path("workplace_type").asString("").toLowerCase(Locale.ROOT)) {
            case "onsite" -> 1;
            case "hybrid" -> 2;
            case "remote" -> 3;
            default ->
                facts.workMode()
                        .map(mode -> switch (mode.value()) {
                            case ONSITE -> 1;
                            case HYBRID -> 2;
                            case REMOTE -> 3;
                        })
                        .orElse(0);
        };
    }
}
