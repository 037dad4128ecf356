package io.github.tianbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house of docs/architecture.md. */
class HouseTest {
    private static final String ROOT = "io.github.tianbao.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.tianbao");

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "value", List.of(),
            "rule", List.of("value"),
            "programme", List.of("rule", "value"),
            "sheet", List.of("value"),
            "check", List.of("programme", "sheet", "rule", "value"),
            "render", List.of("check", "programme", "sheet", "rule", "value"),
            "archive", List.of("check", "programme", "sheet", "rule", "value"),
            "ledger", List.of("check", "programme", "sheet", "rule", "value", "intake"),
            "intake", List.of());

    private static final List<String> STATIONS =
            List.of("value", "rule", "programme", "sheet", "check", "render", "archive", "intake", "ledger", "cli");

    @TestFactory
    Stream<DynamicTest> stationsUseOnlyTheStationsBeforeThem() {
        return MAY_USE.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> DynamicTest.dynamicTest(
                entry.getKey() + " may use " + entry.getValue(), () -> {
                    String[] forbidden = STATIONS.stream()
                            .filter(station -> !station.equals(entry.getKey()) && !entry.getValue().contains(station))
                            .map(station -> ROOT + station + "..")
                            .toArray(String[]::new);
                    noClasses().that().resideInAPackage(ROOT + entry.getKey() + "..")
                            .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                            .check(CLASSES);
                }));
    }

    @Test
    void thereAreNoCyclesBetweenStations() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void workbookTypesStayWhereWorkbooksAreReadAndWritten() {
        stays("org.apache.poi..", "sheet..", "render.book..", "render.annotate..");
    }

    @Test
    void pdfAndTemplateTypesStayInRender() {
        stays("com.lowagie..", "render..");
        stays("org.xhtmlrenderer..", "render..");
        stays("freemarker..", "render..");
    }

    @Test
    void databaseTypesStayInTheLedger() {
        stays("java.sql..", "ledger..");
        stays("javax.sql..", "ledger..");
        stays("org.jdbi..", "ledger..");
        stays("org.flywaydb..", "ledger..");
        stays("org.sqlite..", "ledger..");
    }

    @Test
    void onlyPackReadingKnowsYaml() {
        stays("org.yaml..", "programme..", "check.example..");
    }

    @Test
    void onlyCommandsPrintOrEndTheProcess() {
        noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClockButCommands() {
        noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
                .should().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void thereAreNoSettersButThoseThatALibraryMakesUsOverride() {
        methods().that().areDeclaredInClassesThat(resideOutsideOfPackage(ROOT + "render.pdf.."))
                .and().arePublic().and().areNotStatic()
                .should().haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void fieldsAreFinalWhereTheyAreVisible() {
        fields().that().areNotPrivate().and().areNotStatic().should().beFinal().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void constantsAreNotVariables() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void publicClassesAreFinalOrInterfacesOrRecords() {
        classes().that().arePublic().and().areNotInterfaces().and().areNotEnums().and().areNotRecords()
                .should().haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .orShould().haveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .check(CLASSES);
    }

    private static void stays(String library, String... homes) {
        String[] packages = Arrays.stream(homes).map(home -> ROOT + home).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(packages)
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(CLASSES);
    }
}
