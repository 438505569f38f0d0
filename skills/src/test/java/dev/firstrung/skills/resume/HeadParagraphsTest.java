package dev.firstrung.skills.resume;

import static dev.firstrung.skills.resume.WorkNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Work whose dates stand in a paragraph of their own. */
class HeadParagraphsTest {

    @Test
    void readsTheParagraphAbove() {
        assertThat(names("""
                Experience

                Loom Technician
                Weaver Mills
                Client: Spindle Ltd

                2/1/2019 - 5/1/2021
                Springfield, IL

                Kept looms.

                Spindle Motors
                Springfield, Illinois
                Team Leader

                2016 - 2018

                Kept engines.
                """)).containsExactly("Loom Technician, Weaver Mills", "Team Leader, Spindle Motors");
    }

    @Test
    void readsTheParagraphsBelow() {
        assertThat(names("""
                Experience

                2019 - 2021

                Sales Executive

                Weaver Mills

                2016 - 2018

                Loom Technician

                Spindle Ltd.
                """)).containsExactly("Sales Executive, Weaver Mills", "Loom Technician, Spindle Ltd.");
    }

    @Test
    void readsTheParagraphsBelowDatesRightUnderTheHeading() {
        assertThat(names("""
                Experience
                May 2020 - June 2021

                Loom Technician

                Weaver Ltd

                July 2018 - April 2019

                Sales Executive

                Spindle Ltd
                """)).containsExactly("Loom Technician, Weaver Ltd", "Sales Executive, Spindle Ltd");
    }

    @Test
    void takesNoParagraphBelowWhereALineRightAboveHeadsTheDates() {
        assertThat(names("""
                Experience
                Weaver Ltd
                2016 - 2018

                Sales Executive
                Spindle Ltd
                2014 - 2016
                """)).containsExactly("Weaver Ltd", "Sales Executive, Spindle Ltd");
    }

    @Test
    void readsTheLinesBelowDatesThatComeFirst() {
        assertThat(names("""
                Experience

                2019-Present
                Weaver Mills
                Sales Development Officer
                Sold yarn.

                2016-2018
                Spindle Ltd.
                Loom Technician
                Kept looms.
                """))
                .containsExactly("Sales Development Officer, Weaver Mills", "Loom Technician, Spindle Ltd.");
    }

    @Test
    void leavesWhatHeadsTheNextDates() {
        assertThat(names("""
                Experience

                confidential mill

                June 2016 to May 2018

                Loom Technician

                Weaver Mills - London - January 2014 to May 2016
                Kept looms.
                """)).doesNotContain("Loom Technician");
    }

    @Test
    void readsParagraphsAboveWhereNoneDescribesTheWork() {
        assertThat(names("""
                Experience

                Loom Technician

                Weaver Mills

                2019 - 2021

                Sales Executive

                Spindle Ltd

                2016 - 2018
                """)).containsExactly("Loom Technician, Weaver Mills", "Sales Executive, Spindle Ltd");
    }

    @Test
    void dropsDatesThatTellOfNothing() {
        assertThat(
                        names(
                                "Experience\n\nLoom Technician, Weaver Mills, 2019 - 2021\nKept looms.\n\n2012 - 2013\n\nEducation\nnone"))
                .containsExactly("Loom Technician, Weaver Mills");
    }

    @Test
    void takesNoVerbForAnEmployer() {
        assertThat(names("Experience\n\nWorking as a Software Engineer in a mill from May 2017 to June 2019"))
                .containsExactly("Software Engineer");
    }

    @Test
    void takesMembershipsForNoWork() {
        assertThat(
                        names(
                                "Experience\n\nLoom Technician, Weaver Mills, 2019 - 2021\nKept looms.\n\nProfessional Memberships\nGuild of Weavers, 2015 - Present"))
                .containsExactly("Loom Technician, Weaver Mills");
    }
}
