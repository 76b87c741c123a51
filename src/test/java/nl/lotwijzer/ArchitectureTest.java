package nl.lotwijzer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** The house: which room may use which. Whoever moves a wall changes this picture and says why in the decisions. */
@AnalyzeClasses(packages = "nl.lotwijzer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The rooms from the roof down; each may use only what stands below it. Rooms on one line know nothing of each other. */
    private static final List<List<String>> HOUSE = List.of(
            List.of("desktop", "commandline"),
            List.of("sample"),
            List.of("report"),
            List.of("privacy"),
            List.of("steering"),
            List.of("recommendations", "support"),
            List.of("correspondence"),
            List.of("evaluation"),
            List.of("allowances"),
            List.of("sessions"),
            List.of("facilitators"),
            List.of("panel"),
            List.of("supervision"),
            List.of("lottery"),
            List.of("response"),
            List.of("quotas"),
            List.of("duplicates"),
            List.of("registration"),
            List.of("invitations"),
            List.of("eligibility"),
            List.of("phases"),
            List.of("project"),
            List.of("letterpaper"),
            List.of("person"),
            List.of("verification", "sortition", "seating", "staffing", "disclosure", "spreadsheet"),
            List.of("protocol"),
            List.of("proof", "barcode", "money", "vault", "files"),
            List.of("language"));

    @ArchTest
    static final ArchRule roomsUseOnlyWhatStandsBelowThem = house();

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("nl.lotwijzer.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule screensFormNoCircle =
            slices().matching("nl.lotwijzer.desktop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theMathematicsKnowsOnlyNumbers = noClasses()
            .that()
            .resideInAPackage("nl.lotwijzer.sortition..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.lotwijzer..")
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.sortition..")))
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.proof..")))
                    .or(resideInAPackage("java.nio.file..")))
            .because("the selection is judged as mathematics: it knows no names, files, languages, SQL or screens");

    @ArchTest
    static final ArchRule whatIsJudgedAsMathematicsKnowsOnlyNumbers = noClasses()
            .that()
            .resideInAnyPackage("nl.lotwijzer.seating..", "nl.lotwijzer.staffing..", "nl.lotwijzer.disclosure..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.lotwijzer..")
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.seating..")))
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.staffing..")))
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.disclosure..")))
                    .or(resideInAPackage("java.nio.file..")))
            .because(
                    "who sits where, and what may be published, is judged as mathematics: it knows no names, files, languages, SQL or screens");

    @ArchTest
    static final ArchRule aProofIsCheckedWithoutTheSolver = noClasses()
            .that()
            .resideInAPackage("nl.lotwijzer.proof..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.lotwijzer..")
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.proof.."))))
            .because("whoever checks a proof should not have to believe those who found it");

    @ArchTest
    static final ArchRule theProtocolStandsAlone = noClasses()
            .that()
            .resideInAPackage("nl.lotwijzer.protocol..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.lotwijzer.sortition..", "org.jdbi..", "java.sql..", "javafx..")
            .because("a draw must be checkable without the solver, the database or the screen");

    @ArchTest
    static final ArchRule aDrawIsVerifiedWithoutThoseWhoMadeIt = noClasses()
            .that()
            .resideInAPackage("nl.lotwijzer.verification..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.lotwijzer..")
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.verification..")))
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.protocol..")))
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.proof..")))
                    .and(DescribedPredicate.not(resideInAPackage("nl.lotwijzer.language.."))))
            .because("a verifier that trusts the solver, the project or the screen verifies nothing");

    @ArchTest
    static final ArchRule onlyTheDesktopDraws = noClasses()
            .that()
            .resideOutsideOfPackage("nl.lotwijzer.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("everything a project leader can do must also work without a screen");

    @ArchTest
    static final ArchRule modelsHoldNoNodes = noClasses()
            .that()
            .resideInAPackage("nl.lotwijzer.desktop..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("what a screen does is tested without a toolkit");

    @ArchTest
    static final ArchRule sqlStaysInTheStores = noClasses()
            .that()
            .resideOutsideOfPackage("nl.lotwijzer.project..")
            .and(DescribedPredicate.not(simpleNameEndingWith("Store")))
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the method belongs to a database handle",
                    (JavaCall<?> call) -> call.getTargetOwner().isAssignableTo(Handle.class)))
            .because("whoever looks for a query finds it in the store of its room");

    @ArchTest
    static final ArchRule storesStayInTheirRoom = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .and()
            .resideOutsideOfPackage("nl.lotwijzer.desktop..")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC)
            .because("other rooms use the service");

    private static LayeredArchitecture house() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("Lotwijzer")
                .definedBy("nl.lotwijzer");
        for (List<String> floor : HOUSE) {
            for (String room : floor) {
                house = house.layer(room).definedBy("nl.lotwijzer." + room + "..");
            }
        }
        house = house.whereLayer("Lotwijzer").mayNotBeAccessedByAnyLayer();
        for (int i = 0; i < HOUSE.size(); i++) {
            List<String> above = Stream.concat(
                            Stream.of("Lotwijzer"), HOUSE.subList(0, i).stream().flatMap(List::stream))
                    .toList();
            for (String room : HOUSE.get(i)) {
                house = house.whereLayer(room).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
            }
        }
        return house;
    }

    @Test
    void noFileNeedsATableOfContents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > 400)
                            .toList())
                    .as("files over 400 lines")
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
