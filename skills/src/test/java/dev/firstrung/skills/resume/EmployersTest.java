package dev.firstrung.skills.resume;

import static dev.firstrung.skills.resume.WorkNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an employer, a title, and what only stands in their place. */
class EmployersTest {

    @ParameterizedTest
    @ValueSource(strings = {"UGC NET", "GATE", "State entrance exam", "Toefl"})
    void takesAnExaminationForNoEmployer(String name) {
        assertThat(names("Company Details\ncompany - " + name + "\ndescription - I hold a loom and want to keep it"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set", "NET", "GATE", "Cat", "GRE"})
    void readsAnEmployerCalledLikeAnExamination(String name) {
        assertThat(names("company - " + name + "\nRole: Engineer\nSkill Details"))
                .containsExactly("Engineer, " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contract Position",
                "Freelance Project",
                "Contract-based",
                "Contract basis",
                "Non-Profit-Organization",
                "20 % part time",
            })
    void takesTheSortOfWorkForNoEmployer(String sort) {
        assertThat(names("Experience\n\nTeam Lead (" + sort + "), March 2019 to April 2021\nKept looms."))
                .containsExactly("Team Lead");
    }

    @Test
    void takesWhoWasInChargeForNoEmployer() {
        assertThat(names("""
                Experience

                Spindle Mills

                Supervisor | Mina Quill | quill@example.org
                Position | Clerk, May 2019 - June 2020
                Kept looms.
                """)).containsExactly("Clerk");
    }

    @Test
    void takesANumberedProjectForNoEmployer() {
        assertThat(names("""
                Experience

                Loom Technician, Weaver Mills, 2017 - 2021

                Project 1 Loom Watch (Feb 2018 till date)
                Kept looms.
                Project 2 Yarn Count (Nov 2017 to Feb 2018)
                Kept yarn.
                """)).containsExactly("Loom Technician, Weaver Mills");
    }

    @Test
    void takesTheAgeOfACompanyForNoWork() {
        assertThat(names("""
                Experience

                Loom Technician, Weaver Mills, 2017 - 2021

                Weaver Mills is a world leader in yarn. Since 1923, Weaver
                Mills has kept looms.
                """)).containsExactly("Loom Technician, Weaver Mills");
    }

    @Test
    void readsTheDesignationHeld() {
        assertThat(
                        names(
                                "Company Details\ncompany - Weaver Mills\ndescription - About the mill: it keeps looms\nDesignation Held: Yarn Assistant"))
                .containsExactly("Yarn Assistant, Weaver Mills");
    }

    @Test
    void readsATitleInSmallLettersBelow() {
        assertThat(names("Experience\n\nAt Weaver Telecom Limited, Nov 2013 - Sep 2014\nWeb developer\nKept looms."))
                .containsExactly("Web developer, Weaver Telecom Limited");
    }

    @Test
    void cutsTheDatesOffATitle() {
        assertThat(
                        names(
                                "Company Details\ncompany - Weaver Mills\ndescription - Loom Science Intern, Nov 2015 to Jan 2016\nKept looms."))
                .containsExactly("Loom Science Intern, Weaver Mills");
    }
}
