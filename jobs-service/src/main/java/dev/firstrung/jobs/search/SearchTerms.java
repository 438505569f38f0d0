package dev.firstrung.jobs.search;

import dev.firstrung.contracts.WorkMode;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.jobs.posting.SearchKeys;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a search into keys that a posting must have: of each set, one. */
@Component
class SearchTerms {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_SKILLS = 10;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Taxonomy taxonomy;

    SearchTerms(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Rarer keys first, since the index is entered by one of them. */
    List<Set<String>> keys(
            @Nullable String q,
            List<String> skills,
            @Nullable String location,
            @Nullable WorkMode workMode,
            @Nullable String company,
            boolean entryLevel) {
        List<Set<String>> keys = new ArrayList<>();
        if (company != null && company.strip().matches(ID)) {
            keys.add(Set.of(SearchKeys.companyId(company.strip())));
        } else {
            addWords("company", company, SearchKeys::company, keys);
        }
        if (skills.size() > MAX_SKILLS) {
            throw ApiException.invalid("skill", "may be given at most " + MAX_SKILLS + " times");
        }
        for (String skill : skills) {
            String code = taxonomy.codeOf(limited("skill", skill));
            if (!code.isEmpty()) {
                keys.add(Set.of(SearchKeys.skill(code)));
            }
        }
        for (String word : q == null ? List.<String>of() : SearchKeys.words(limited("q", q))) {
            Set<String> either = new TreeSet<>(Set.of(SearchKeys.word(word)));
            taxonomy.byName(word).ifPresent(skill -> either.add(SearchKeys.skill(skill.code())));
            keys.add(either);
        }
        addWords("location", location, SearchKeys::place, keys);
        if (workMode != null) {
            keys.add(Set.of(SearchKeys.workMode(workMode)));
        }
        if (entryLevel) {
            keys.add(Set.of(SearchKeys.entryLevel()));
        }
        return List.copyOf(keys);
    }

    private static void addWords(
            String parameter, @Nullable String text, Function<String, String> key, List<Set<String>> keys) {
        if (text != null) {
            SearchKeys.words(limited(parameter, text)).forEach(word -> keys.add(Set.of(key.apply(word))));
        }
    }

    private static String limited(String parameter, String text) {
        if (text.length() > MAX_LENGTH) {
            throw ApiException.invalid(parameter, "must have at most " + MAX_LENGTH + " characters");
        }
        return text;
    }
}
