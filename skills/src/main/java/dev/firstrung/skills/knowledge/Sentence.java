package dev.firstrung.skills.knowledge;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import java.util.List;
import java.util.Set;

/** A sentence's words with what the dictionaries say of each, as numbers. */
final class Sentence {

    /** A word that something to be known often follows reaches this far. */
    private static final int CUE_REACH = 8;

    private static final Set<String> CUES = Set.of(
            "experience",
            "experiences",
            "experienced",
            "knowledge",
            "understanding",
            "skills",
            "skill",
            "proficiency",
            "proficient",
            "familiarity",
            "familiar",
            "expertise",
            "expert",
            "background",
            "degree",
            "bachelor",
            "master",
            "fluent",
            "fluency",
            "english",
            "certified",
            "certification",
            "certifications",
            "technologies",
            "tools",
            "languages",
            "frameworks",
            "language",
            "framework",
            "stack",
            "qualifications",
            "requirements",
            "using",
            "use",
            "like",
            "such",
            "including",
            "field",
            "environment",
            "years",
            "working",
            "work",
            "practices",
            "principles",
            "concepts",
            "methodologies",
            "understand",
            "ability");
    private static final Set<String> DEMANDS = Set.of(
            "experience",
            "knowledge",
            "skills",
            "proficiency",
            "proficient",
            "familiar",
            "familiarity",
            "understanding",
            "degree",
            "expertise",
            "must",
            "plus",
            "required");
    private static final Set<String> EMPLOYER = Set.of("we", "our", "us");
    static final Set<String> SEPARATORS = Set.of(",", "/", "and", "or", "&", "|", ";", "-", "(", ")");

    final List<Word> words;
    final int[] keys;
    final int[] shapes;
    /** 0, or the category of the taxonomy's skill there; see {@link #skillMark}. */
    final int[] skills;

    final int[] phrases;
    final int[] tools;
    /** See {@link Lexicon#nameMarks}. */
    final int[] knowledge;

    final int[] competences;
    final int[] technology;
    final int[] occupations;
    final int[] classes;
    final int[] sorts;
    /** The last cue before the word, 0 if none is near. */
    final int[] cues;

    final int bulk;
    final int tone;
    final int knownSkills;

    private Sentence(List<Word> words, int[] skills, Lexicon lexicon) {
        int count = words.size();
        this.words = words;
        this.skills = skills;
        this.keys = new int[count];
        this.shapes = new int[count];
        this.classes = new int[count];
        this.sorts = new int[count];
        int capitals = 0;
        boolean demands = false;
        boolean employer = false;
        int known = 0;
        for (int i = 0; i < count; i++) {
            Word word = words.get(i);
            keys[i] = Hash.of(word.key());
            shapes[i] = Hash.of(word.shape());
            classes[i] = lexicon.wordClass(word.key());
            sorts[i] = lexicon.nounSort(word.key());
            capitals += Character.isUpperCase(word.text().charAt(0)) ? 1 : 0;
            demands |= DEMANDS.contains(word.key());
            employer |= EMPLOYER.contains(word.key());
            known += skills[i] != 0 && (skills[i] & 1) == 0 ? 1 : 0;
        }
        this.phrases = lexicon.phraseMarks(keys);
        this.tools = lexicon.toolMarks(keys);
        this.knowledge = lexicon.nameMarks(keys, Lexicon.KNOWLEDGE);
        this.competences = lexicon.nameMarks(keys, Lexicon.COMPETENCE);
        this.technology = lexicon.nameMarks(keys, Lexicon.TECHNOLOGY);
        this.occupations = lexicon.nameMarks(keys, Lexicon.OCCUPATION);
        this.cues = cues();
        this.bulk = (count <= 3 ? 0 : count <= 8 ? 2 : 4) + (capitals * 2 > count ? 1 : 0);
        this.tone = (demands ? 1 : 0) + (employer ? 2 : 0);
        this.knownSkills = known;
    }

    /** The stretch of the text as a sentence; the mentions are those of the whole text, in order. */
    static Sentence of(List<Word> words, List<Mention> mentions, Taxonomy taxonomy, Lexicon lexicon) {
        int[] skills = new int[words.size()];
        int at = 0;
        for (Mention mention : mentions) {
            boolean first = true;
            while (at < skills.length && words.get(at).end() <= mention.start()) {
                at++;
            }
            for (int i = at; i < skills.length && words.get(i).start() < mention.end(); i++) {
                skills[i] = taxonomy.byCode(mention.skill())
                                .map(Sentence::skillMark)
                                .orElse(0)
                        + (first ? 0 : 1);
                first = false;
            }
        }
        return new Sentence(words, skills, lexicon);
    }

    /** An even number above 0; the odd one above it stands for a mention's further words. */
    private static int skillMark(Skill skill) {
        int category = switch (skill.category()) {
            case LANGUAGE -> 1;
            case LIBRARY -> 2;
            case PLATFORM -> 3;
            case DATABASE -> 4;
            case TOOL -> 5;
            case METHOD -> 6;
            case DOMAIN -> 7;
            case SOFT -> 8;
            case CERTIFICATION -> 9;
            case HUMAN_LANGUAGE -> 10;
        };
        return ((category * 2 + (skill.generic() ? 1 : 0)) * 2 + (skill.field() ? 1 : 0)) * 2;
    }

    int size() {
        return words.size();
    }

    private int[] cues() {
        int[] cues = new int[keys.length];
        int cue = 0;
        int cueAt = -CUE_REACH - 1;
        for (int i = 0; i < keys.length; i++) {
            cues[i] = i - cueAt <= CUE_REACH ? cue : 0;
            String key = words.get(i).key();
            if (CUES.contains(key)) {
                cue = keys[i];
                cueAt = i;
            } else if (key.equals(":")) {
                cueAt += 3;
            } else if (key.equals(".") || key.equals(";")) {
                cueAt = -CUE_REACH - 1;
            }
        }
        return cues;
    }
}
