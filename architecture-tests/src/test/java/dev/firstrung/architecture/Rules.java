package dev.firstrung.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The rules that hold in all modules. */
final class Rules {

    /** A module's root package is left out: it holds the entry point, which needs all, and what configures them. */
    static final ArchRule NO_PACKAGE_CYCLES = slices().matching("dev.firstrung.(*).(**)")
            .should()
            .beFreeOfCycles()
            .as("no two features of a module need each other");

    static final ArchRule DOCUMENTS_STAY_HOME = classes()
            .that()
            .areAnnotatedWith(Document.class)
            .should()
            .notBePublic()
            .as("MongoDB documents never leave their package");

    static final ArchRule CONTROLLERS_STAY_HOME = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .as("controllers are package-private");

    static final ArchRule TELLING_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
            .as("no class is called Util, Helper, Manager or Impl");

    static final ArchRule NO_PRINTING = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.firstrung.launcher..",
                    "dev.firstrung.endtoend..",
                    "dev.firstrung.benchmarks..",
                    "dev.firstrung.skills.importing..")
            .should(ACCESS_STANDARD_STREAMS)
            .as("only the command-line programs print");

    static final ArchRule NULL_MARKED =
            classes().should(liveInANullMarkedPackage()).as("every package says that it is @NullMarked");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beMetaAnnotatedWith(Autowired.class)
            .orShould()
            .beMetaAnnotatedWith(Value.class)
            .as("nothing is injected into fields");

    static final ArchRule NO_SETTER_INJECTION =
            noMethods().should().beAnnotatedWith(Autowired.class).as("nothing is injected by setters");

    static final ArchRule FINAL_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .beFinal()
            .orShould()
            .haveModifier(JavaModifier.VOLATILE)
            .as("Spring components have final fields, and volatile ones for what changes");

    static final ArchRule NO_SLEEPING = noClasses()
            .should()
            .callMethodWhere(calls("java.lang.Thread", "sleep").or(calls("java.util.concurrent.TimeUnit", "sleep")))
            .as("nothing sleeps");

    static final ArchRule NOTHING_BLOCKS = noClasses()
            .should()
            .callMethodWhere(publisherCall("block")
                    .or(publisherCall("blockOptional"))
                    .or(publisherCall("blockFirst"))
                    .or(publisherCall("blockLast"))
                    .or(publisherCall("subscribe")))
            .as("nothing blocks on a publisher or subscribes to one by hand");

    static final List<ArchRule> ALL = List.of(
            NO_PACKAGE_CYCLES,
            DOCUMENTS_STAY_HOME,
            CONTROLLERS_STAY_HOME,
            TELLING_NAMES,
            NO_PRINTING,
            NULL_MARKED,
            NO_FIELD_INJECTION,
            NO_SETTER_INJECTION,
            FINAL_FIELDS,
            NO_SLEEPING,
            NOTHING_BLOCKS);

    private Rules() {}

    /** A module without any framework or driver. */
    static ArchRule pure(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "com.mongodb..", "reactor..")
                .as(root + " is pure Java, without Spring, Kafka or MongoDB");
    }

    /** A module that any program could use. */
    static ArchRule withoutSpring(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .as(root + " knows nothing of Spring");
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
        return DescribedPredicate.describe(
                owner + "." + method,
                call -> call.getTargetOwner().getFullName().equals(owner)
                        && call.getName().equals(method));
    }

    private static DescribedPredicate<JavaCall<?>> publisherCall(String method) {
        return DescribedPredicate.describe(
                "publisher." + method,
                call -> call.getTargetOwner().isAssignableTo("org.reactivestreams.Publisher")
                        && call.getName().equals(method));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getFullName() + " is in a package without @NullMarked"));
                }
            }
        };
    }
}
