package dev.firstrung.launcher.offline;

import dev.firstrung.engine.Explainer;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.FitScore;
import dev.firstrung.launcher.stack.LauncherException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./firstrung score RESUME POSTINGS}: reads a résumé's text and NDJSON postings {@code {"id","title","description"}}, and
 * writes {@code {"id","score","eligible","ledger"}} a line, best first; pairs that are not eligible come last, with the reasons.
 */
public final class ScoreCommand {

    private static final JsonMapper JSON = new JsonMapper();

    private final FitModel model = FitModel.v1();
    private final PostingInput postings = new PostingInput();
    private final ResumeInput resumes;

    /** Scores as of a day, up to which ongoing experience is counted. */
    public ScoreCommand(LocalDate asOf) {
        this.resumes = new ResumeInput(asOf);
    }

    /**
     * Returns the exit status: 1 when a posting was rejected, else 0.
     *
     * @throws LauncherException when a file cannot be read
     */
    public int run(Path resume, Path postingsFile, PrintStream output, PrintStream messages) {
        Explainer explainer = model.explainer(resumes.read(text(resume)));
        var scored = new ArrayList<Scored>();
        try (var input = Files.newBufferedReader(postingsFile)) {
            int rejected = new Lines(messages).forEach(input, line -> scored.add(score(explainer, line)));
            scored.sort(Scored.BEST_FIRST);
            scored.forEach(one -> output.println(one.json()));
            output.flush();
            return rejected == 0 ? 0 : 1;
        } catch (IOException e) {
            throw new LauncherException("cannot read " + postingsFile, e);
        }
    }

    private Scored score(Explainer explainer, JsonNode line) {
        var id = Lines.id(line);
        var job = postings.read(id.asString(), Lines.text(line, "title"), Lines.text(line, "description"));
        return new Scored(id, explainer.score(job));
    }

    private static String text(Path resume) {
        try {
            return Files.readString(resume);
        } catch (NoSuchFileException e) {
            throw new LauncherException("there is no file " + resume, e);
        } catch (MalformedInputException e) {
            throw new LauncherException(
                    resume + " is no text; score takes plain text, POST /api/v1/profiles/me/resume takes PDF and DOCX",
                    e);
        } catch (IOException e) {
            throw new LauncherException("cannot read " + resume, e);
        }
    }

    private record Scored(JsonNode id, FitScore fit) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparing((Scored one) -> !one.fit.eligible())
                .thenComparing(
                        Comparator.comparingInt((Scored one) -> one.fit.score()).reversed())
                .thenComparing(one -> one.id.asString());

        JsonNode json() {
            var json = JSON.createObjectNode();
            json.set("id", id);
            json.put("score", fit.score());
            json.put("eligible", fit.eligible());
            json.set("ledger", JSON.valueToTree(fit.ledger()));
            if (!fit.eligible()) {
                json.set("ineligibleBecause", JSON.valueToTree(List.copyOf(fit.ineligibleBecause())));
            }
            return json;
        }
    }
}
