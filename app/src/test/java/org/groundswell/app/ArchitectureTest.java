package org.groundswell.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the application: which capability may know which, and that only pages know about pages. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.groundswell.app");

    @Test
    void capabilitiesKnowOnlyWhatTheyDeclare() {
        ApplicationModules.of(GroundswellApplication.class).verify();
    }

    @Test
    void nothingKnowsPages() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.groundswell.app..web")
                .check(MAIN);
    }

    @Test
    void onlyPagesKnowHowTheyAreShown() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web", "..ui")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..ui")
                .check(MAIN);
    }
}
