package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.resume.ExperienceEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods of work: those written with dates in a section of experience, and "company - …" lines of exported résumés. */
final class Experiences {

    private static final Pattern COMPANY_LINE =
            Pattern.compile("(?i)company - ([^\\r\\n]{2,80}?)\\s*(?=\\R|description -|$)");
    private static final Pattern TITLE = Pattern.compile(
            "(?:[A-Z][\\w+#./-]*[ \\t]+){0,4}(?i:engineer|developer|analyst|intern|manager|consultant|designer|tester|administrator|trainer|associate|executive|"
                    + "scientist|assistant|officer|architect|lead|specialist|coordinator|trainee|fellow|researcher|teacher|lawyer|advocate|accountant|technician|programmer)\\b");
    private static final Pattern ORGANIZATION =
            Pattern.compile("(?:\\bat|\\bwith|,|\\||@|-|–)\\s+([A-Z][\\w&.']*(?:\\s+(?:[A-Z&][\\w&.']*|of|and)){0,5})");

    private Experiences() {}

    static List<Quoted<ExperienceEntry>> find(String text, Sections sections) {
        List<Quoted<ExperienceEntry>> found = new ArrayList<>();
        Lines lines = new Lines(text);
        Matcher company = COMPANY_LINE.matcher(text);
        while (company.find()) {
            String before = text.substring(lastBreak(text, company.start(), 3), company.start());
            String title = first(TITLE, before, 0).orElse("");
            found.add(lines.quote(
                    entry(title, company.group(1).strip(), Optional.empty(), before + company.group()),
                    company.start(),
                    company.end(1)));
        }
        int from = 0;
        Optional<Dates.Period> next = Dates.firstPeriod(text, from, text.length());
        while (next.isPresent()) {
            Dates.Period period = next.get();
            if (isWork(sections.at(period.from()))) {
                String around = text.substring(
                        Math.max(sections.startOf(period.from()), lastBreak(text, period.from(), 2)),
                        Math.min(text.length(), nextBreak(text, period.to(), 2)));
                String line = text.substring(lastBreak(text, period.from(), 1), nextBreak(text, period.to(), 1));
                String title =
                        first(TITLE, line, 0).or(() -> first(TITLE, around, 0)).orElse("");
                String organization = first(ORGANIZATION, line, 1)
                        .or(() -> first(ORGANIZATION, around, 1))
                        .orElse("");
                found.add(lines.quote(entry(title, organization, next, around), period.from(), period.to()));
            }
            next = Dates.firstPeriod(text, period.to(), text.length());
        }
        return found;
    }

    private static boolean isWork(Sections.Section section) {
        return switch (section) {
            case EXPERIENCE, INTERNSHIP, VOLUNTEERING -> true;
            case SUMMARY, SKILLS, EDUCATION, PROJECTS, CERTIFICATIONS, LANGUAGES, PERSONAL -> false;
        };
    }

    private static ExperienceEntry entry(
            String title, String organization, Optional<Dates.Period> period, String around) {
        return new ExperienceEntry(
                kind(around),
                title.strip(),
                organization.strip(),
                period.map(Dates.Period::start),
                period.flatMap(Dates.Period::end),
                period.isPresent() && period.get().end().isEmpty());
    }

    private static Kind kind(String around) {
        if (Pattern.compile("(?i)\\bintern(?:ship)?\\b|\\btrainee\\b")
                .matcher(around)
                .find()) {
            return Kind.INTERNSHIP;
        }
        if (Pattern.compile("(?i)\\bco-op\\b").matcher(around).find()) {
            return Kind.COOP;
        }
        if (Pattern.compile("(?i)\\bfellow(?:ship)?\\b").matcher(around).find()) {
            return Kind.FELLOWSHIP;
        }
        return Pattern.compile("(?i)\\bvolunteer").matcher(around).find() ? Kind.VOLUNTEER : Kind.JOB;
    }

    private static Optional<String> first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    private static int lastBreak(String text, int at, int lines) {
        int i = at;
        int seen = 0;
        while (i > 0 && at - i < 160) {
            if (text.charAt(i - 1) == '\n' && ++seen == lines) {
                break;
            }
            i--;
        }
        return i;
    }

    private static int nextBreak(String text, int at, int lines) {
        int i = at;
        int seen = 0;
        while (i < text.length() && i - at < 120) {
            if (text.charAt(i) == '\n' && ++seen == lines) {
                break;
            }
            i++;
        }
        return i;
    }
}
