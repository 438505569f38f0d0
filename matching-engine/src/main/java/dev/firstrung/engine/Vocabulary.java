package dev.firstrung.engine;

import java.util.List;

/** What postings ask for and candidates have, numbered: they repeat each other, so an index keeps numbers. One for all indexes of a model. */
final class Vocabulary {

    /** Stands for pay that is not stated, number 0. */
    static final YearlyPay NO_PAY = new YearlyPay(0, 0, -1);

    final RequirementClasses requirements = new RequirementClasses();
    final Numbered<WorkTerms> terms = new Numbered<>();
    final Spots spots = new Spots();
    final Numbered<Background> backgrounds = new Numbered<>();
    final Numbered<YearlyPay> pays = new Numbered<>();
    final Numbered<Papers> papers = new Numbered<>();
    final Numbered<Home> homes = new Numbered<>();
    private final Numbered<Degree> degree = new Numbered<>();
    final Numbered<Degrees> degrees = new Numbered<>();
    final Numbered<HeldPapers> heldPapers = new Numbered<>();
    final HeldSkills heldSkills = new HeldSkills();

    /** The number of the degrees as far as scoring goes; lists share their degrees, of which there are far fewer. */
    int degreesOf(List<Degree> held) {
        return degrees.of(new Degrees(Degree.undominated(held).stream()
                .map(one -> degree.get(degree.of(one)))
                .toList()));
    }
}
