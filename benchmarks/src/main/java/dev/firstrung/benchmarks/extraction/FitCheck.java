package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.posting.PostingReader;
import dev.firstrung.skills.posting.SkillRequirement;
import dev.firstrung.skills.resume.ResumeReader;
import dev.firstrung.skills.resume.ResumeSkill;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the skills read from a résumé and from a posting tell who fits better than their words do. A résumé's right postings
 * are those whose title names its category's trade by the patterns below, its wrong ones those that name another of these
 * trades; for each résumé the area under the ROC curve counts, over all its right and wrong postings. The titles are left out
 * of what both contestants compare, since they decide what is right.
 */
final class FitCheck {

    private static final int LEAST_RIGHT = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");

    private static final Map<String, Pattern> TRADES = new LinkedHashMap<>();

    static {
        String data = "data engineer|database|\\bETL\\b|data warehous|big data";
        String backend = "back-?end|full[- ]?stack|java\\b|python|\\.net|application (?:developer|engineer)";
        trade("data scien|machine learning|\\bAI\\b|\\bML\\b|\\bNLP\\b|deep learning|applied scien", "Data Science");
        trade(data, "Database", "Hadoop", "ETL Developer");
        trade(
                "dev ?ops|site reliability|\\bSRE\\b|infrastructure|platform engineer|cloud engineer|systems? (?:development )?engineer",
                "DevOps Engineer");
        trade("\\btest|quality assurance|\\bQA\\b|verification|validation|\\bSDET\\b", "Testing", "Automation Testing");
        trade(backend, "Java Developer", "Python Developer", "DotNet Developer");
        trade("front-?end|full[- ]?stack|\\bweb\\b|\\bUI\\b|\\bUX\\b", "Web Designing");
        trade("recruit|talent|human resources|\\bHR\\b|people operations", "HR");
        trade(
                "business analyst|product analyst|data analyst|operations analyst|business intelligence",
                "Business Analyst");
        trade("hardware|electrical|\\bASIC\\b|\\bSoC\\b|circuit|\\bRF\\b|power", "Electrical Engineering");
        trade("mechanical|manufactur|thermal", "Mechanical Engineer");
        trade("security|network", "Network Security Engineer");
        trade("sales|account (?:executive|manager)|business development", "Sales");
    }

    private final PostingReader postings;
    private final ResumeReader resumes;
    private final Taxonomy taxonomy;
    private final Output output;

    FitCheck(Taxonomy taxonomy, SkillFinder finder, Output output) {
        this.taxonomy = taxonomy;
        this.postings = new PostingReader(taxonomy, finder);
        this.resumes = new ResumeReader(taxonomy, finder);
        this.output = output;
    }

    private static void trade(String titles, String... categories) {
        for (String category : categories) {
            TRADES.put(category, Pattern.compile(titles, Pattern.CASE_INSENSITIVE));
        }
    }

    void print(Path resumeFile, Path postingFile) {
        var all = Sources.postings(postingFile).stream()
                .filter(posting -> TRADES.values().stream()
                        .anyMatch(trade -> trade.matcher(posting.title()).find()))
                .toList();
        var people = Sources.resumes(resumeFile).stream()
                .filter(resume -> TRADES.containsKey(resume.category()))
                .toList();
        var asked = all.stream().map(this::asked).toList();
        var held = people.stream().map(resume -> held(resume.text())).toList();
        var postingWords =
                all.stream().map(posting -> words(posting.description())).toList();
        var resumeWords = people.stream().map(resume -> words(resume.text())).toList();
        var bySkill =
                new TermVectors(Stream.concat(asked.stream(), held.stream()).toList());
        var byWord = new TermVectors(
                Stream.concat(postingWords.stream(), resumeWords.stream()).toList());
        var askedWeights = asked.stream().map(bySkill::of).toList();
        var wordWeights = postingWords.stream().map(byWord::of).toList();
        double skills = 0;
        double words = 0;
        int measured = 0;
        long pairs = 0;
        for (int i = 0; i < people.size(); i++) {
            Pattern trade = TRADES.get(people.get(i).category());
            var right = new ArrayList<Integer>();
            var wrong = new ArrayList<Integer>();
            for (int j = 0; j < all.size(); j++) {
                (trade != null && trade.matcher(all.get(j).title()).find() ? right : wrong).add(j);
            }
            if (right.size() < LEAST_RIGHT || wrong.isEmpty()) {
                continue;
            }
            var own = widened(bySkill.of(held.get(i)));
            var ownWords = byWord.of(resumeWords.get(i));
            skills += Ranking.auc(cosines(own, askedWeights, right), cosines(own, askedWeights, wrong));
            words += Ranking.auc(cosines(ownWords, wordWeights, right), cosines(ownWords, wordWeights, wrong));
            measured++;
            pairs += all.size();
        }
        output.counted("skills.fit.resumes", measured, "documents");
        output.counted("skills.fit.postings", all.size(), "documents");
        output.counted("skills.fit.pairs", pairs, "pairs");
        output.measured("skills.fit.auc_skills", skills / Math.max(1, measured), "ratio");
        output.measured("skills.fit.auc_tf_idf", words / Math.max(1, measured), "ratio");
    }

    private List<String> asked(Posting posting) {
        return postings.read("", posting.description()).skills().stream()
                .flatMap(this::codes)
                .distinct()
                .toList();
    }

    private Stream<String> codes(SkillRequirement requirement) {
        return Stream.concat(Stream.of(requirement.skill()), requirement.alternatives().stream());
    }

    /** The skills of a résumé, as often as it names them. */
    private List<String> held(String text) {
        var held = new ArrayList<String>();
        for (ResumeSkill skill : resumes.read(text).skills()) {
            skill.evidence().forEach(place -> held.add(skill.skill()));
        }
        return held;
    }

    /** With what the skills held give in part, at its share. */
    private Map<String, Double> widened(Map<String, Double> weights) {
        var widened = new HashMap<>(weights);
        weights.forEach((skill, weight) -> {
            for (RelatedSkill related : taxonomy.relatedTo(skill)) {
                widened.merge(related.code(), weight * related.percent() / 100, Math::max);
            }
        });
        return widened;
    }

    private static double[] cosines(Map<String, Double> own, List<Map<String, Double>> others, List<Integer> which) {
        return which.stream()
                .mapToDouble(index -> TermVectors.cosine(own, others.get(index)))
                .toArray();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
