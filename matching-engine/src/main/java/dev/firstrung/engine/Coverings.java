package dev.firstrung.engine;

import dev.firstrung.engine.columns.PartCodes;
import java.util.Comparator;
import java.util.List;

/** How the parts of postings are covered by fewer, each by one that asks less. */
final class Coverings {

    /** A cover that would name more than this many places or fields takes all. */
    private static final int MOST = 12;

    private static final int OWN = 200;
    private static final int OWN_TERMS = 50;
    private static final int BACKGROUNDS = 128;
    private static final int OWN_BACKGROUNDS = 100;
    private static final int PAYS = 64;
    private static final int OWN_PAYS = 40;

    private Coverings() {}

    static Covering<WorkTerms> terms(Numbered<WorkTerms> values) {
        return new Covering<>(values, PartCodes.MOST / Spot.Nearness.values().length, OWN_TERMS) {
            @Override
            int kind(WorkTerms one) {
                return one.mode() != null ? Rank.of(one.mode()) : one.placed() ? 3 : 4;
            }

            @Override
            Comparator<WorkTerms> order() {
                return Comparator.comparing(WorkTerms::toString);
            }

            @Override
            WorkTerms cover(List<WorkTerms> alike) {
                boolean placed = alike.stream().allMatch(WorkTerms::placed);
                return alike.size() == 1
                        ? alike.getFirst()
                        : new WorkTerms(alike.getFirst().mode(), placed, Numbers.NONE, true);
            }
        };
    }

    static Covering<Background> backgrounds(Numbered<Background> values) {
        return new Covering<>(values, BACKGROUNDS, OWN_BACKGROUNDS) {
            @Override
            int kind(Background one) {
                return (one.minMonths() > 0 ? 2 : 0) + (one.asksDegree() ? 1 : 0);
            }

            @Override
            Comparator<Background> order() {
                return Comparator.comparingInt(Background::degreeLevel)
                        .thenComparing(one -> one.fields().isEmpty())
                        .thenComparingInt(Background::minMonths);
            }

            @Override
            Background cover(List<Background> alike) {
                Background first = alike.getFirst();
                List<Field> fields = Field.brief(
                        alike.stream().flatMap(one -> one.fields().stream()).toList());
                boolean any = fields.size() > MOST
                        || alike.stream().anyMatch(one -> one.fields().isEmpty());
                return new Background(
                        alike.stream().mapToInt(Background::minMonths).min().orElse(0),
                        first.asksDegree(),
                        first.degreeLevel(),
                        alike.stream().anyMatch(Background::experienceCanReplace),
                        any ? List.of() : fields);
            }
        };
    }

    static Covering<YearlyPay> pays(Numbered<YearlyPay> values) {
        return new Covering<>(values, PAYS, OWN_PAYS) {
            // rare currencies share a kind, and their cover pays enough for everybody
            @Override
            int kind(YearlyPay one) {
                return one.currency() < 0 ? 0 : 1 + one.currency() % 16;
            }

            @Override
            Comparator<YearlyPay> order() {
                return Comparator.comparingInt(YearlyPay::currency)
                        .thenComparingLong(YearlyPay::min)
                        .thenComparingLong(YearlyPay::max);
            }

            @Override
            YearlyPay cover(List<YearlyPay> alike) {
                int currency = alike.getFirst().currency();
                boolean mixed = alike.stream().anyMatch(one -> one.currency() != currency);
                return mixed
                        ? YearlyPay.ENOUGH
                        : new YearlyPay(
                                alike.stream().mapToLong(YearlyPay::min).max().orElse(0),
                                alike.stream().mapToLong(YearlyPay::max).max().orElse(0),
                                currency);
            }
        };
    }

    static Covering<Papers> papers(Numbered<Papers> values) {
        return new Covering<>(values, PartCodes.MOST, OWN) {
            @Override
            int kind(Papers one) {
                return (one.certificationPoints() > 0 ? 2 : 0) + (one.languagePoints() > 0 ? 1 : 0);
            }

            @Override
            Comparator<Papers> order() {
                return Comparator.comparing(Papers::toString);
            }

            @Override
            Papers cover(List<Papers> alike) {
                return alike.size() == 1
                        ? alike.getFirst()
                        : Papers.anyOf(
                                alike.getFirst().certificationPoints() > 0,
                                alike.getFirst().languagePoints() > 0);
            }
        };
    }

    static Covering<Home> homes(Numbered<Home> values) {
        return new Covering<>(values, PartCodes.MOST_NEAR, PartCodes.MOST_NEAR - 2) {
            @Override
            int kind(Home one) {
                return one.openToRelocate() ? 1 : 0;
            }

            @Override
            Comparator<Home> order() {
                return Comparator.comparing(Home::toString);
            }

            @Override
            Home cover(List<Home> alike) {
                return alike.size() == 1
                        ? alike.getFirst()
                        : new Home(Spot.UNKNOWN, 0, alike.getFirst().openToRelocate(), Numbers.NONE, false);
            }
        };
    }

    static Covering<Degrees> degrees(Numbered<Degrees> values) {
        return new Covering<>(values, PartCodes.MOST, OWN) {
            @Override
            int kind(Degrees one) {
                return Math.min(2, one.size());
            }

            @Override
            Comparator<Degrees> order() {
                return Comparator.comparing(one -> one.all().toString());
            }

            @Override
            Degrees cover(List<Degrees> alike) {
                Degrees degrees = Degrees.of(
                        alike.stream().flatMap(one -> one.all().stream()).toList());
                return degrees.size() > MOST ? withAnyField(degrees) : degrees;
            }
        };
    }

    private static Degrees withAnyField(Degrees degrees) {
        return new Degrees(degrees.all().stream()
                .map(one -> new Degree(one.level(), Field.ANY, 100, one.source()))
                .distinct()
                .toList());
    }

    /** Of expectations the lowest is the widest. */
    static Covering<YearlyPay> expectations(Numbered<YearlyPay> values) {
        return new Covering<>(values, PartCodes.MOST, OWN) {
            @Override
            int kind(YearlyPay one) {
                return one.currency() < 0 ? 0 : 1 + one.currency() % 16;
            }

            @Override
            Comparator<YearlyPay> order() {
                return Comparator.comparingInt(YearlyPay::currency).thenComparingLong(YearlyPay::min);
            }

            @Override
            YearlyPay cover(List<YearlyPay> alike) {
                int currency = alike.getFirst().currency();
                boolean mixed = alike.stream().anyMatch(one -> one.currency() != currency);
                long least = alike.stream().mapToLong(YearlyPay::min).min().orElse(0);
                return mixed ? Vocabulary.NO_PAY : new YearlyPay(least, least, currency);
            }
        };
    }

    static Covering<HeldPapers> heldPapers(Numbered<HeldPapers> values) {
        return new Covering<>(values, PartCodes.MOST, PartCodes.MOST - 1) {
            @Override
            int kind(HeldPapers one) {
                return 0;
            }

            @Override
            Comparator<HeldPapers> order() {
                return Comparator.comparing(HeldPapers::toString);
            }

            @Override
            HeldPapers cover(List<HeldPapers> alike) {
                return alike.size() == 1 ? alike.getFirst() : HeldPapers.ALL;
            }
        };
    }
}
