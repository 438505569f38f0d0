package dev.firstrung.http.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cursor as text: base64url of the JSON array {@code [list, key…]}. */
final class CursorText {

    private static final int MAX_LENGTH = 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    private CursorText() {}

    static String encode(String list, Cursor cursor) {
        var array = new ArrayList<Object>();
        array.add(list);
        array.addAll(cursor.keys());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(array));
    }

    static Cursor decode(String list, String text) {
        if (text.length() > MAX_LENGTH) {
            throw Cursor.foreign();
        }
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return read(list, JSON.readTree(json));
        } catch (IllegalArgumentException | JacksonException e) {
            throw Cursor.foreign();
        }
    }

    private static Cursor read(String list, JsonNode array) {
        if (!array.isArray() || array.isEmpty() || !list.equals(array.get(0).asString(""))) {
            throw Cursor.foreign();
        }
        List<Object> keys = new ArrayList<>();
        for (int i = 1; i < array.size(); i++) {
            JsonNode key = array.get(i);
            if (key.isString()) {
                keys.add(key.stringValue());
            } else if (key.canConvertToLong() && key.isIntegralNumber()) {
                keys.add(key.longValue());
            } else {
                throw Cursor.foreign();
            }
        }
        return new Cursor(keys);
    }
}
