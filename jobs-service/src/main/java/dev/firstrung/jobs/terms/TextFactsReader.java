package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.posting.PayRange;
import dev.firstrung.skills.posting.PostingFacts;
import dev.firstrung.skills.posting.PostingPlace;
import dev.firstrung.skills.posting.PostingReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds conditions and places with the readers of the module skills. */
@Component
class TextFactsReader implements FactsReader {

    private final PostingReader reader;
    private final Taxonomy taxonomy;

    TextFactsReader(PostingReader reader, Taxonomy taxonomy) {
        this.reader = reader;
        this.taxonomy = taxonomy;
    }

    @Override
    public ReadText readText(String title, @Nullable String description) {
        PostingFacts text = reader.readPlain(title, Objects.requireNonNullElse(description, ""));
        return new ReadText(description == null ? TextFacts.NONE : facts(text), text);
    }

    private TextFacts facts(PostingFacts facts) {
        Map<String, String> quotes = new HashMap<>();
        Conditions found = new Conditions(
                quoted(Condition.WORK_MODE, facts.workMode(), quotes)
                        .map(mode -> WorkMode.valueOf(mode.name()))
                        .orElse(null),
                quoted(Condition.SALARY, facts.pay().filter(TextFactsReader::isPay), quotes)
                        .map(TextFactsReader::pay)
                        .orElse(null),
                skills(facts, requirement -> !requirement.preferred()),
                skills(facts, dev.firstrung.skills.posting.SkillRequirement::preferred),
                quoted(Condition.MIN_EXPERIENCE_MONTHS, facts.minExperienceMonths(), quotes)
                        .orElse(null),
                quoted(Condition.EDUCATION, facts.education(), quotes)
                        .map(TextFactsReader::education)
                        .orElse(null),
                quoted(Condition.VISA_SPONSORSHIP, facts.visaSponsorship(), quotes)
                        .orElse(null),
                languages(facts, quotes),
                certifications(facts, quotes));
        return new TextFacts(found, places(facts, quotes), quotes);
    }

    private static List<Place> places(PostingFacts facts, Map<String, String> quotes) {
        return facts.places().stream()
                .map(found -> {
                    quotes.putIfAbsent(Condition.LOCATIONS.field(), found.quote());
                    PostingPlace place = found.value();
                    return new Place(place.city(), place.region(), place.country());
                })
                .toList();
    }

    private static <T> Optional<T> quoted(Condition condition, Optional<Quoted<T>> fact, Map<String, String> quotes) {
        fact.ifPresent(found -> quotes.put(condition.field(), found.quote()));
        return fact.map(Quoted::value);
    }

    private List<SkillRequirement> skills(
            PostingFacts facts, Predicate<dev.firstrung.skills.posting.SkillRequirement> taken) {
        return facts.skills().stream()
                .filter(taken)
                .map(it -> new SkillRequirement(
                        it.skill(), it.label(), Set.copyOf(it.alternatives()), null, null, false, it.quote()))
                .toList();
    }

    /** What could not be stated is not derived either: matching would refuse the whole posting for it. */
    private static boolean isPay(Quoted<PayRange> found) {
        return found.value().max().compareTo(BigDecimal.valueOf(RequirementReader.MAX_PAY)) <= 0;
    }

    private static Pay pay(PayRange range) {
        return new Pay(
                plain(range.min()),
                plain(range.max()),
                range.currency(),
                PayPeriod.valueOf(range.period().name()));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static EducationRequirement education(dev.firstrung.skills.posting.EducationRequirement education) {
        Set<String> fields =
                education.fields().stream().map(code -> code.replace('-', ' ')).collect(Collectors.toSet());
        return new EducationRequirement(
                DegreeLevel.valueOf(education.level().name()), fields, education.experienceCanReplace());
    }

    /** Preferred ones are left out, as preferred certificates are: whoever lacks them would lose points for a wish. */
    private List<LanguageSkill> languages(PostingFacts facts, Map<String, String> quotes) {
        return facts.languages().stream()
                .filter(it -> !it.preferred())
                .flatMap(it -> IsoCodes.languageNamed(taxonomy.nameOf(it.skill()))
                        .map(code -> {
                            quotes.putIfAbsent(Condition.LANGUAGES.field(), it.quote());
                            return new LanguageSkill(
                                    code,
                                    it.level()
                                            .map(level -> LanguageLevel.valueOf(level.name()))
                                            .orElse(LanguageLevel.INDEPENDENT));
                        })
                        .stream())
                .toList();
    }

    private List<CertificationRequirement> certifications(PostingFacts facts, Map<String, String> quotes) {
        return facts.certifications().stream()
                .filter(it -> !it.preferred())
                .map(it -> {
                    quotes.putIfAbsent(Condition.CERTIFICATIONS.field(), it.quote());
                    return new CertificationRequirement(it.skill(), taxonomy.nameOf(it.skill()), false);
                })
                .toList();
    }
}
