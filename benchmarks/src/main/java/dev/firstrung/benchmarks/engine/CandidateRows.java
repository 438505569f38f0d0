package dev.firstrung.benchmarks.engine;

import dev.firstrung.engine.Breakdown;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/**
 * Turns candidates into rows: related skills are postings too. A row's details are one byte with the number of sets of experiences, the
 * half-months that count for each set (two bytes each), then for each skill its number (two bytes), its credit in steps and the
 * experiences that count where it does.
 */
final class CandidateRows {

    static final int SKILL_BYTES = 4;

    final FitModel model;
    final Interned<String> skills = new Interned<>(1 << 16);
    final CandidateParts parts = new CandidateParts();

    private final Map<String, Set<String>> reached = new HashMap<>();

    CandidateRows(FitModel model) {
        this.model = model;
    }

    Row row(Candidate candidate) {
        List<Experience> shown = candidate.experience().stream()
                .filter(experience -> !experience.skills().isEmpty())
                .toList();
        var inOrder = new ArrayList<>(shown);
        candidate.experience().stream()
                .filter(experience -> experience.skills().isEmpty())
                .forEach(inOrder::add);
        Map<Integer, Integer> features = new TreeMap<>();
        Map<Integer, String> codes = new TreeMap<>();
        for (Breakdown.Part part : earned(candidate)) {
            if (part.credit() > 0) {
                String code = part.skills().getFirst();
                features.put(skills.numberOf(code), part.credit() / 5);
                codes.put(skills.numberOf(code), code);
            }
        }
        int sets = 1 << shown.size();
        byte[] details = new byte[1 + 2 * sets + SKILL_BYTES * features.size()];
        details[0] = (byte) sets;
        int at = 1;
        for (int set = 0; set < sets; set++) {
            int half = Months.half(inOrder, set, candidate.asOf());
            details[at++] = (byte) (half >> 8);
            details[at++] = (byte) half;
        }
        for (Map.Entry<Integer, Integer> feature : features.entrySet()) {
            int skill = feature.getKey();
            details[at++] = (byte) (skill >> 8);
            details[at++] = (byte) skill;
            details[at++] = feature.getValue().byteValue();
            details[at++] = experiencesWith(shown, codes.getOrDefault(skill, ""));
        }
        return new Row(parts.pack(candidate), features, new BytesRef(details));
    }

    /** The credit of every skill that the candidate holds or is led to. */
    private List<Breakdown.Part> earned(Candidate candidate) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(
                        candidate.skills().stream().map(HeldSkill::skill),
                        candidate.experience().stream().flatMap(experience -> experience.skills().stream()))
                .forEach(code -> codes.addAll(reached(code)));
        List<RequiredSkill> asked = codes.stream()
                .map(code -> new RequiredSkill(code, code, List.of(), null, null, false, false))
                .toList();
        Job job = new Job("all", 1, null, null, List.of(), null, asked, List.of(), 0, null, null, List.of(), List.of());
        Candidate skilled = CandidateParts.skilled(candidate, candidate.skills(), candidate.experience());
        return asked.isEmpty() ? List.of() : model.breakdown(skilled, job).parts();
    }

    /** The skill and those that it leads to. */
    private Set<String> reached(String code) {
        return reached.computeIfAbsent(
                code,
                held -> Stream.concat(
                                Stream.of(held),
                                Taxonomy.standard().relatedTo(held).stream().map(RelatedSkill::code))
                        .collect(Collectors.toSet()));
    }

    private byte experiencesWith(List<Experience> shown, String code) {
        int bits = 0;
        for (int i = 0; i < shown.size(); i++) {
            boolean leads = shown.get(i).skills().stream()
                    .anyMatch(used -> reached(used).contains(code));
            bits |= leads ? 1 << i : 0;
        }
        return (byte) bits;
    }
}
