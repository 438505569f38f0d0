package dev.firstrung.engine;

import java.util.List;
import java.util.Map;

/** A handful of relations, enough to reach every branch of the model. */
final class TestRelations implements SkillRelations {

    static final TestRelations INSTANCE = new TestRelations();

    private static final Map<String, List<Related>> RELATIONS = Map.of(
            "pytorch",
            List.of(
                    new Related("tensorflow", 50, "PyTorch is an alternative to TensorFlow (50 %)"),
                    new Related("python", 80, "PyTorch implies Python (80 %)"),
                    new Related("deep-learning", 60, "PyTorch is part of Deep Learning (60 %)")),
            "tensorflow",
            List.of(
                    new Related("pytorch", 50, "TensorFlow is an alternative to PyTorch (50 %)"),
                    new Related("python", 80, "TensorFlow implies Python (80 %)")),
            "scikit-learn",
            List.of(
                    new Related("machine-learning", 60, "scikit-learn is part of Machine Learning (60 %)"),
                    new Related("python", 100, "scikit-learn implies Python (100 %)")),
            "postgresql",
            List.of(new Related("sql", 90, "PostgreSQL implies SQL (90 %)")),
            "java",
            List.of(
                    new Related("kotlin", 30, "Java is an alternative to Kotlin (30 %)"),
                    new Related("cobol", 3, "faint")));

    @Override
    public String version() {
        return "test";
    }

    @Override
    public String nameOf(String code) {
        return code;
    }

    @Override
    public boolean isCommonplace(String code) {
        return code.equals("communication");
    }

    @Override
    public List<Related> relatedTo(String heldCode) {
        return RELATIONS.getOrDefault(heldCode, List.of());
    }
}
