package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.offline.OfflinePosting;
import dev.firstrung.launcher.offline.ResumeScores;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether anybody's score depends on their name, pronouns or address: each résumé is put below several people's first lines, its
 * pronouns are changed with them, and all its scores are computed anew.
 */
final class NameCheck {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final int POSTINGS = 60;

    private record Person(String top, Map<String, String> pronouns) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(
                    "Emily Walsh (she/her)\n12 Maple Street, Austin, TX 78701\nemily.walsh@example.com | +1 512 555 0100\n\n",
                    Map.of("he", "she", "him", "her", "his", "her", "himself", "herself")),
            new Person(
                    "Ruby Swift (they/them)\n7 Java Lane, Austin, TX 78704\nruby.python@example.com | linkedin.com/in/ruby-swift\n\n",
                    Map.of("he", "they", "she", "they", "his", "their", "himself", "themself", "herself", "themself")),
            new Person(
                    "Jamal Washington\n4301 Oak Avenue, Austin, TX 78745\njamal_w@example.com | github.com/jamal-w/react-apps\n\n",
                    Map.of("she", "he", "her", "his", "herself", "himself")),
            new Person(
                    "Ngoc Anh Nguyen (he/him)\n98 Ada Road, Austin, TX 78702\nngoc@example.com | (512) 555-0199\n\n",
                    Map.of("she", "he", "her", "his", "herself", "himself")));

    private final Output output;

    NameCheck(Output output) {
        this.output = output;
    }

    void print(Path resumeFile, Path postingFile) {
        var postings = new ArrayList<OfflinePosting>();
        var read = Sources.postings(postingFile);
        int step = Math.max(1, read.size() / POSTINGS);
        for (int i = 0; i < read.size(); i += step) {
            postings.add(new OfflinePosting(
                    String.valueOf(i), read.get(i).title(), read.get(i).description()));
        }
        var scores = new ResumeScores(AS_OF, postings);
        int changed = 0;
        var resumes = Sources.resumes(resumeFile);
        for (Resume resume : resumes) {
            int[] first = scores.of(as(PEOPLE.getFirst(), resume.text()));
            boolean same = PEOPLE.stream()
                    .skip(1)
                    .allMatch(person -> Arrays.equals(first, scores.of(as(person, resume.text()))));
            changed += same ? 0 : 1;
        }
        output.counted("skills.names.resumes", resumes.size(), "documents");
        output.counted("skills.names.people_each", PEOPLE.size(), "people");
        output.counted("skills.names.postings_each", postings.size(), "documents");
        output.counted("skills.names.resumes_with_another_score", changed, "documents");
    }

    private static String as(Person person, String text) {
        String told = text;
        for (Map.Entry<String, String> pronoun : person.pronouns().entrySet()) {
            told = Pattern.compile("\\b" + pronoun.getKey() + "\\b")
                    .matcher(told)
                    .replaceAll(pronoun.getValue());
        }
        return person.top() + told;
    }
}
