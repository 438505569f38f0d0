package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.posting.PostingReader;
import dev.firstrung.skills.posting.SkillRequirement;
import dev.firstrung.skills.resume.ResumeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** {@code bench skills FOLDER}: measures on those data sets that the folder has. */
public final class ExtractionBenchmark {

    private static final Set<String> OPTIONS = Set.of("--set", "--errors", "--write");

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final SkillFinder finder = new SkillFinder(taxonomy);
    private final Output output;
    private int measured;

    public ExtractionBenchmark(Output output) {
        this.output = output;
    }

    public void run(List<String> words) {
        var arguments = Arguments.parse(words, Set.of(), OPTIONS);
        var folder = Path.of(arguments.word("skills needs the folder of the data sets"));
        if (!Files.isDirectory(folder)) {
            throw BenchmarkException.wrongUse("there is no folder " + folder);
        }
        String set = arguments.value("--set").orElse("dev");
        if (!Set.of("dev", "train").contains(set)) {
            throw BenchmarkException.wrongUse("--set is dev or train, not " + set);
        }
        int errors = arguments.number("--errors", 20);
        var quality = new SpanQuality(taxonomy, finder, output);
        with(folder, "skillspan/" + set + ".jsonl", file -> quality.skillSpan(file, set, errors));
        with(folder, "sayfullina_soft/test.conll", quality::softSkills);
        with(folder, "green_ner/testset_conll.txt", quality::phrases);
        with(folder, "techwolf_linking/techwolf_test_annotations.csv", quality::linking);
        with(folder, "newgrad_jobs_2026/jobs.jsonl", this::postings);
        with(folder, "resumes_kaggle25/resumes.jsonl", this::resumes);
        with(
                folder,
                "newgrad_jobs_2026/jobs.jsonl",
                postings -> with(folder, "resumes_kaggle25/resumes.jsonl", resumes -> {
                    new FitCheck(taxonomy, finder, output).print(resumes, postings);
                    new NameCheck(output).print(resumes, postings);
                }));
        arguments
                .value("--write")
                .ifPresent(page -> QualityPage.write(
                        Path.of(page), output.lines(), quality.errors(), LocalDate.now(ZoneOffset.UTC)));
        if (measured == 0) {
            throw BenchmarkException.failed(folder + " has none of the data sets that docs/quality.md names");
        }
    }

    private void with(Path folder, String name, Consumer<Path> measurement) {
        var file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            output.step(name);
            measurement.accept(file);
            measured++;
        } else {
            output.step(name + " is not there: skipped");
        }
    }

    private void postings(Path file) {
        var reader = new PostingReader(taxonomy, finder);
        var postings = Sources.postings(file);
        new DocumentTimes(output)
                .print(
                        "skills.postings",
                        postings,
                        posting -> (int) reader.read(posting.title(), posting.description()).skills().stream()
                                .map(SkillRequirement::skill)
                                .distinct()
                                .count());
    }

    private void resumes(Path file) {
        var reader = new ResumeReader(taxonomy, finder);
        var texts = Sources.ndjson(file).stream()
                .map(line -> line.path("text").asString(""))
                .toList();
        new DocumentTimes(output)
                .print(
                        "skills.resumes",
                        texts,
                        text -> reader.read(text).skills().size());
    }
}
