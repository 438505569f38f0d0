package dev.firstrung.engine;

/**
 * What a candidate earns for each skill, by skill number: an open-addressed hash table of packed entries.
 *
 * <p>An entry holds the credit in steps of 5 percent at each of the three levels that a posting may ask for (5 bits each), one bit
 * for a skill that is held itself, and 48 bits for the experiences that used it or a skill related to it.
 */
final class SkillTable {

    static final int EXPERIENCE_BITS = 48;

    private static final int LEVEL_BITS = 5;
    private static final int LEVEL_MASK = (1 << LEVEL_BITS) - 1;
    private static final long HELD = 1L << (3 * LEVEL_BITS);
    private static final int EXPERIENCE_SHIFT = 3 * LEVEL_BITS + 1;

    private int[] skills = new int[16];
    private long[] entries = new long[16];
    private int size;

    /** Raises a skill's entry to these credits, in percent by level asked for, and adds the experiences. */
    void raise(int skill, int[] credits, boolean held, long experiences) {
        if (2 * size >= skills.length) {
            grow();
        }
        int slot = slotOf(skill);
        if (skills[slot] == 0) {
            skills[slot] = skill;
            size++;
        }
        long old = entries[slot];
        long entry = (experiences(old) | experiences) << EXPERIENCE_SHIFT;
        entry |= (old & HELD) | (held ? HELD : 0);
        for (int level = 0; level < credits.length; level++) {
            long steps = Math.max(credit(old, level), credits[level]) / Weights.STEP;
            entry |= steps << (LEVEL_BITS * level);
        }
        entries[slot] = entry;
    }

    /** Receives a skill's number and its packed entry. */
    @FunctionalInterface
    interface Visitor {
        void visit(int skill, long entry);
    }

    void forEach(Visitor visitor) {
        for (int slot = 0; slot < skills.length; slot++) {
            if (skills[slot] != 0) {
                visitor.visit(skills[slot], entries[slot]);
            }
        }
    }

    /** The entry with other experiences. */
    static long withExperiences(long entry, long experiences) {
        return (entry & ((1L << EXPERIENCE_SHIFT) - 1)) | (experiences << EXPERIENCE_SHIFT);
    }

    /** The packed entry, 0 where the skill earns nothing. */
    long entry(int skill) {
        return entries[slotOf(skill)];
    }

    /** Credit in percent when a posting asks for this level. */
    static int credit(long entry, int level) {
        return ((int) (entry >>> (LEVEL_BITS * level)) & LEVEL_MASK) * Weights.STEP;
    }

    static boolean held(long entry) {
        return (entry & HELD) != 0;
    }

    static long experiences(long entry) {
        return entry >>> EXPERIENCE_SHIFT;
    }

    /** The skill's slot, or the free slot where it would go: a free slot has skill and entry 0. */
    private int slotOf(int skill) {
        int mask = skills.length - 1;
        int slot = ((skill * 0x9E3779B9) >>> 7) & mask;
        while (skills[slot] != skill && skills[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldSkills = skills;
        long[] oldEntries = entries;
        skills = new int[2 * oldSkills.length];
        entries = new long[2 * oldEntries.length];
        for (int i = 0; i < oldSkills.length; i++) {
            if (oldSkills[i] != 0) {
                int slot = slotOf(oldSkills[i]);
                skills[slot] = oldSkills[i];
                entries[slot] = oldEntries[i];
            }
        }
    }
}
