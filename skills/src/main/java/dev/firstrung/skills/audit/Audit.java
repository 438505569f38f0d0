package dev.firstrung.skills.audit;

import java.util.List;

/**
 * What an audit found.
 *
 * @param entryLevel whether the posting deserves to be shown to beginners as a role for them: it calls itself one, or asks for at
 *     most a year, and nothing in it asks for more
 * @param callsItselfEntryLevel whether its own words say so
 * @param findings the gravest first
 */
public record Audit(boolean entryLevel, boolean callsItselfEntryLevel, List<Finding> findings, CodedWords wording) {

    public Audit {
        findings = List.copyOf(findings);
    }

    /**
     * Words that research found to attract one gender less.
     *
     * @param words of title and description
     * @param masculine how many of them are coded masculine
     * @param feminine how many are coded feminine
     */
    public record CodedWords(int words, int masculine, int feminine) {

        public double masculinePer100() {
            return per100(masculine);
        }

        public double femininePer100() {
            return per100(feminine);
        }

        private double per100(int count) {
            return words == 0 ? 0 : Math.round(1000.0 * count / words) / 10.0;
        }
    }
}
