package dev.firstrung.skills.resume;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.Taxonomy;
import java.util.Set;

/** Tells by its name what is a field or a skill, and so no organization. */
final class Topics {

    /** No employer is called by one of these alone, as some are by a product. */
    private static final Set<Category> CATEGORIES = Set.of(Category.METHOD, Category.DOMAIN, Category.SOFT);

    private final Taxonomy taxonomy;

    Topics(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Whether what belongs to this category is a field or a skill, no product. */
    static boolean isTopic(Category category) {
        return CATEGORIES.contains(category);
    }

    /** Whether it is one anywhere. */
    boolean has(String name) {
        return FieldsOfStudy.codeOf(name).isPresent()
                || taxonomy.byName(name)
                        .filter(skill -> isTopic(skill.category()))
                        .isPresent();
    }

    /** Whether it is one where people name what they work with: a product too. */
    boolean hasOrProduct(String name) {
        return has(name) || taxonomy.byName(name).isPresent();
    }
}
