package dev.firstrung.benchmarks.engine;

import dev.firstrung.engine.Breakdown;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/**
 * A job or candidate as the contestants keep it.
 *
 * @param parts the kinds of everything but the skills, packed
 * @param features of a job: points by skill, of all requirements that the skill is good for, so that a requirement with alternatives
 *     counts under each of them; of a candidate: credit by skill in steps of 5 percent
 * @param details of a job: points, number of skills and skills (two bytes each) of each requirement, to undo that and to see which
 *     experiences count; of a candidate: see {@link CandidateRows}
 */
record Row(long parts, Map<Integer, Integer> features, BytesRef details) {

    static Row ofJob(long parts, List<Breakdown.Part> lines, Interned<String> skills) {
        Map<Integer, Integer> features = new TreeMap<>();
        int length = 0;
        for (Breakdown.Part line : lines) {
            length += line.skills().isEmpty() ? 0 : 2 + 2 * line.skills().size();
        }
        byte[] bytes = new byte[length];
        int at = 0;
        for (Breakdown.Part line : lines) {
            if (!line.skills().isEmpty()) {
                bytes[at++] = (byte) line.possible();
                bytes[at++] = (byte) line.skills().size();
                for (String code : line.skills()) {
                    int skill = skills.numberOf(code);
                    bytes[at++] = (byte) (skill >> 8);
                    bytes[at++] = (byte) skill;
                    features.merge(skill, line.possible(), Integer::sum);
                }
            }
        }
        features.values().removeIf(points -> points == 0);
        return new Row(parts, features, new BytesRef(bytes));
    }
}
