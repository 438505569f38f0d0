package dev.firstrung.engine;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.Taxonomy;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** The relations of a taxonomy. */
final class TaxonomyRelations implements SkillRelations {

    private final Taxonomy taxonomy;
    private final ConcurrentMap<String, List<Related>> known = new ConcurrentHashMap<>();

    TaxonomyRelations(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public String version() {
        return taxonomy.version();
    }

    @Override
    public String nameOf(String code) {
        return taxonomy.nameOf(code);
    }

    @Override
    public boolean isCommonplace(String code) {
        return taxonomy.byCode(code)
                .filter(skill -> skill.generic() || skill.category() == Category.SOFT)
                .isPresent();
    }

    @Override
    public List<Related> relatedTo(String heldCode) {
        List<RelatedSkill> related = taxonomy.relatedTo(heldCode);
        return related.isEmpty() ? List.of() : known.computeIfAbsent(heldCode, code -> read(related));
    }

    private List<Related> read(List<RelatedSkill> skills) {
        return skills.stream()
                .map(related -> new Related(related.code(), related.percent(), path(related)))
                .toList();
    }

    private String path(RelatedSkill related) {
        return related.path().stream().map(this::step).collect(Collectors.joining(", "));
    }

    private String step(RelatedSkill.Step step) {
        String how = switch (step.kind()) {
            case IMPLIES -> " implies ";
            case PART_OF -> " is part of ";
            case ALTERNATIVE_TO -> " is an alternative to ";
        };
        return nameOf(step.from()) + how + nameOf(step.to()) + " (" + step.percent() + " %)";
    }
}
