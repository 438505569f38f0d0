package dev.firstrung.skills.posting;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.Relation;
import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the taxonomy says of the members of a list. */
final class Kinds {

    /** Percent of the head that an example must give. */
    private static final int EXAMPLE = 40;
    /** Percent from which on one is a part of the other. */
    private static final int PART = 80;

    private final Taxonomy taxonomy;

    Kinds(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Whether it is a product or a language, not a trade or a way of working. */
    boolean named(Mention mention) {
        return category(mention)
                .filter(category -> switch (category) {
                    case LANGUAGE, LIBRARY, PLATFORM, DATABASE, TOOL -> true;
                    case METHOD, DOMAIN, SOFT, CERTIFICATION, HUMAN_LANGUAGE -> false;
                })
                .isPresent();
    }

    /** Whether who holds the example holds most of the head; a part of it ("training" of machine learning) doesn't count. */
    boolean gives(String example, String head) {
        return relates(example, head, EXAMPLE) && !relates(head, example, PART);
    }

    private boolean relates(String held, String wanted, int percent) {
        return taxonomy.relatedTo(held).stream()
                .anyMatch(related -> related.code().equals(wanted) && related.percent() >= percent);
    }

    /** Whether nearly every posting of its field names it. */
    boolean generic(String code) {
        return taxonomy.byCode(code).filter(Skill::generic).isPresent();
    }

    boolean soft(Mention mention) {
        return category(mention).filter(Category.SOFT::equals).isPresent();
    }

    private Optional<Category> category(Mention mention) {
        return taxonomy.byCode(mention.skill()).map(Skill::category);
    }

    /** Whether both are of one category. */
    boolean alike(Mention left, Mention right) {
        return category(left).equals(category(right));
    }

    /** Whether each stands in for the other. */
    boolean alternatives(Mention left, Mention right) {
        return taxonomy.relatedTo(left.skill()).stream()
                .anyMatch(related ->
                        related.code().equals(right.skill()) && direct(related, Relation.Kind.ALTERNATIVE_TO));
    }

    /** Whether it is a language to program in. */
    boolean programming(Mention mention) {
        return category(mention).filter(Category.LANGUAGE::equals).isPresent()
                && taxonomy.relatedTo(mention.skill()).stream()
                        .anyMatch(related ->
                                related.code().equals("programming") && direct(related, Relation.Kind.IMPLIES));
    }

    private static boolean direct(RelatedSkill related, Relation.Kind kind) {
        return related.path().size() == 1 && related.path().getFirst().kind() == kind;
    }

    List<String> names(Collection<String> codes) {
        return codes.stream().map(taxonomy::nameOf).toList();
    }
}
