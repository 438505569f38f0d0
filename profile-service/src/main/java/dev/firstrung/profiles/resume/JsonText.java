package dev.firstrung.profiles.resume;

/**
 * A string of a JSON document.
 *
 * @param path its JSON pointer
 */
record JsonText(String path, String value) {

    Source source() {
        return Source.whole(path, value);
    }

    Source source(int start, int end) {
        return new Source(path, start, end, value.substring(start, end));
    }
}
