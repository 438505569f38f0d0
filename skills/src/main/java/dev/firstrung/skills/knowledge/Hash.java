package dev.firstrung.skills.knowledge;

/** Numbers for names of features: the model keeps no words, and no text is built while tagging. The same on every machine. */
final class Hash {

    private Hash() {}

    static int of(String text) {
        return mixed(text.hashCode());
    }

    static int of(int a, int b) {
        return mixed(a * 0x9E3779B1 + b);
    }

    static int of(int a, int b, int c) {
        return of(of(a, b), c);
    }

    static int of(int a, int b, int c, int d) {
        return of(of(a, b, c), d);
    }

    private static int mixed(int value) {
        int h = value ^ (value >>> 16);
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
