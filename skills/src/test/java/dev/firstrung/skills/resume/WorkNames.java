package dev.firstrung.skills.resume;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.time.LocalDate;
import java.util.List;

/** The work that a résumé tells of, as "Loom Technician, Weaver Mills". */
final class WorkNames {

    private static final ResumeReader READER =
            new ResumeReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    private WorkNames() {}

    static List<String> names(String resume) {
        return WorkPeriod.of(READER.read(resume), LocalDate.of(2026, 11, 1)).stream()
                .map(WorkPeriod::name)
                .toList();
    }
}
