package dev.firstrung.skills.resume;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.Fluency;
import dev.firstrung.skills.LanguageLevel;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a résumé's text into facts. Thread-safe; any text will do. */
public final class ResumeReader {

    private static final int MOST_EVIDENCE = 8;
    private static final int LONGEST_NAME = 160;
    private static final int SPOKEN_REACH = 60;
    private static final int LIST_REACH = 5;
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)languages?\\b|speak|spoken|fluent|bilingual|native|mother tongue|translat|interpret|read|wr[io]t|communicat");

    private final Taxonomy taxonomy;
    private final SkillFinder finder;
    private final Topics topics;

    public ResumeReader(Taxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
        this.topics = new Topics(taxonomy);
    }

    /** The facts, with the text they refer to: the given one, or that as it was before an export. */
    public ResumeFacts read(String given) {
        String text = ExportedText.restored(given);
        Sections sections = new Sections(text);
        Lines lines = new Lines(text);
        Map<String, List<ResumeSkill.Evidence>> skills = new LinkedHashMap<>();
        List<Mention> certifications = new ArrayList<>();
        List<Mention> languages = new ArrayList<>();
        List<Mention> mentions = Claims.find(finder, text);
        Map<String, Quoted<Integer>> months = StatedMonths.of(text, mentions);
        PersonalLines personal = new PersonalLines(text, mentions);
        List<Quoted<ExperienceEntry>> experience = Experiences.find(text, sections, topics);
        EmployerNames employers = new EmployerNames(text, experience);
        for (Mention mention : mentions) {
            if (personal.cover(mention)
                    || isTaught(text, sections, mention)
                    || (employers.cover(mention) && Topics.isTopic(category(mention)))) {
                continue;
            }
            Quoted<String> quote = lines.quote(mention.skill(), mention.start(), mention.end());
            switch (category(mention)) {
                case CERTIFICATION -> certifications.add(mention);
                case HUMAN_LANGUAGE -> languages.add(mention);
                case LANGUAGE, LIBRARY, PLATFORM, DATABASE, TOOL, METHOD, DOMAIN, SOFT -> {
                    EvidenceKind kind = kind(sections.at(mention.start()), quote.quote());
                    List<ResumeSkill.Evidence> evidence =
                            skills.computeIfAbsent(mention.skill(), code -> new ArrayList<>());
                    if (evidence.size() < MOST_EVIDENCE) {
                        evidence.add(new ResumeSkill.Evidence(kind, quote.start(), quote.end(), quote.quote()));
                    }
                }
            }
        }
        List<ResumeSkill> found = new ArrayList<>();
        skills.forEach(
                (code, evidence) -> found.add(new ResumeSkill(code, Optional.ofNullable(months.get(code)), evidence)));
        List<Quoted<ResumeCertificate>> certificates =
                new ArrayList<>(Certificates.known(text, sections, lines, certifications));
        certificates.addAll(Certificates.named(text, sections, personal, certifications));
        certificates.sort(Comparator.comparingInt(Quoted::start));
        return new ResumeFacts(
                text,
                found,
                Schooling.find(text, sections),
                experience,
                certificates,
                languages(text, sections, lines, languages),
                Home.in(text, sections));
    }

    /** Each language once, by the mention that says most: one that rates it, before others below the heading of languages. */
    private static List<Quoted<ResumeLanguage>> languages(
            String text, Sections sections, Lines lines, List<Mention> mentions) {
        List<Optional<LanguageLevel>> levels = Fluency.of(
                text,
                mentions.stream()
                        .map(mention -> new Fluency.Name(mention.start(), mention.end()))
                        .toList());
        Map<String, Quoted<ResumeLanguage>> found = new LinkedHashMap<>();
        Map<String, Integer> weights = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            // a school may teach in it, or a degree be about it
            if (levels.get(i).isEmpty() && sections.at(mention.start()) == Sections.Section.EDUCATION) {
                continue;
            }
            if (levels.get(i).isEmpty()
                    && isWork(sections.at(mention.start()))
                    && !isListed(mentions, i)
                    && !isSpoken(text, mention)) {
                continue;
            }
            int weight = (levels.get(i).isPresent() ? 2 : 0)
                    + (sections.at(mention.start()) == Sections.Section.LANGUAGES ? 1 : 0);
            if (weight > weights.getOrDefault(mention.skill(), -1)) {
                weights.put(mention.skill(), weight);
                found.put(
                        mention.skill(),
                        lines.quote(
                                new ResumeLanguage(mention.skill(), levels.get(i)), mention.start(), mention.end()));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether another one stands beside it: "English, Hindi". */
    private static boolean isListed(List<Mention> languages, int i) {
        int end = languages.get(i).end();
        return (i > 0 && languages.get(i).start() - languages.get(i - 1).end() <= LIST_REACH)
                || (i + 1 < languages.size() && languages.get(i + 1).start() - end <= LIST_REACH);
    }

    private static boolean isWork(Sections.Section section) {
        return section == Sections.Section.EXPERIENCE || section == Sections.Section.INTERNSHIP;
    }

    /** Work may deal with a language, or with what is called after it. */
    private static boolean isSpoken(String text, Mention mention) {
        int from = Math.max(0, mention.start() - SPOKEN_REACH);
        int to = Math.min(text.length(), mention.end() + SPOKEN_REACH);
        return SPOKEN.matcher(text).region(from, to).find();
    }

    private Category category(Mention mention) {
        return taxonomy.byCode(mention.skill()).map(skill -> skill.category()).orElse(Category.DOMAIN);
    }

    private static boolean isTaught(String text, Sections sections, Mention mention) {
        if (sections.at(mention.start()) != Sections.Section.EDUCATION) {
            return false;
        }
        int from = Math.max(text.lastIndexOf('\n', mention.start()) + 1, mention.start() - LONGEST_NAME);
        int to = Math.min(Lines.end(text, mention.start()), mention.end() + LONGEST_NAME);
        return Institutions.namesWith(
                text.substring(from, Math.max(to, mention.end())), mention.start() - from, mention.end() - from);
    }

    private static EvidenceKind kind(Sections.Section section, String quote) {
        return switch (section) {
            case SUMMARY, SKILLS, LANGUAGES, PERSONAL -> EvidenceKind.LISTED;
            case EXPERIENCE ->
                Pattern.compile("(?i)\\bintern(?:ship)?\\b").matcher(quote).find()
                        ? EvidenceKind.INTERNSHIP
                        : EvidenceKind.WORK;
            case INTERNSHIP -> EvidenceKind.INTERNSHIP;
            // exported résumés say what someone is below the degrees, without a heading
            case EDUCATION ->
                EntryHead.TITLE.matcher(quote).find() && Degrees.find(quote).isEmpty()
                        ? EvidenceKind.LISTED
                        : EvidenceKind.COURSE;
            case PROJECTS -> EvidenceKind.PROJECT;
            case CERTIFICATIONS -> EvidenceKind.CERTIFICATE;
            case VOLUNTEERING -> EvidenceKind.VOLUNTEER;
        };
    }
}
