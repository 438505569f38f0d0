package dev.firstrung.skills.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First jobs outside of computing: in a shop, a café, a ward, a school. */
class EverydayWorkTest {

    private static final PostingReader READER =
            new PostingReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    private static Stream<SkillRequirement> asked(PostingFacts facts) {
        return Stream.of(facts.skills(), facts.certifications(), facts.languages())
                .flatMap(found -> found.stream());
    }

    private static Stream<String> asked(String title, String text, boolean preferred) {
        return asked(READER.readPlain(title, text))
                .filter(one -> one.preferred() == preferred)
                .map(SkillRequirement::skill);
    }

    @ParameterizedTest
    @CsvSource({
        "Office Assistant, Good communication and Excel., communication excel, ''",
        "Office Assistant, Good communication needed; Spanish is a plus., communication, spanish",
        "Waiter, 'German required, English nice to have.', german, english",
        "Waiter, 'Greek and Turkish are an advantage.', '', greek turkish",
        "Ward Nurse, You need: RN license and BLS certification., registered-nurse-license bls-certification, ''",
        "Teacher, Teaching certificate required. CPR certified preferred., teaching-certificate, cpr-certification",
        "Helper, CDL class B required; forklift license preferred., commercial-driving-license, forklift-certification",
        "Network Technician, Knowledge of networking fundamentals; experience with Lambda and S3., computer-networking aws-lambda aws-s3, ''",
        "Accounts Assistant, You process invoices in Xero and Sage; Excel would be useful., accounting xero sage, excel",
        "Engineer, Experience delivering customer-facing platforms to inform decision-making with SQL., sql, ''",
        "HR Assistant, 'Requires: office experience preferred, strong Excel. Bilingual Spanish strongly preferred.', human-resources excel, spanish",
        "Driver, Full driving licence essential., driving-license, ''",
        "Line Cook, No experience necessary., food-preparation, ''",
        "Barista, Food handler card is a plus., barista-skills, food-handler-card"
    })
    void readsWhatIsAsked(String title, String text, String required, String preferred) {
        assertThat(asked(title, text, false)).containsExactlyInAnyOrder(words(required));
        assertThat(asked(title, text, true)).containsExactlyInAnyOrder(words(preferred));
    }

    private static String[] words(String list) {
        return list.isEmpty() ? new String[0] : list.split(" ", -1);
    }

    @ParameterizedTest
    @CsvSource({
        "We have a strong collaborative culture.",
        "Join a great group of motivated people.",
        "You react to markets quickly and excel at your work.",
        "We speak Spanish in the kitchen.",
        "You will enjoy great teamwork and good communication.",
        "You drive a 20% increase in CPR.",
        "We like the great reception from critics.",
        "Childcare vouchers are yours."
    })
    void talkOfTheTeamAsksForNothing(String text) {
        assertThat(asked(READER.readPlain("Helper", text))).isEmpty();
    }

    @Test
    void praiseOpensADemandBelowNoHeading() {
        assertThat(asked(
                        "Network Helper",
                        "What we do:\n- We wire houses.\nSolid networking fundamentals: TCP/IP, routing",
                        false))
                .contains("tcp-ip");
    }
}
