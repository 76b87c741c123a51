package nl.lotwijzer.desktop.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.supervision.ComparedQuota;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.Inspection;
import nl.lotwijzer.supervision.PublicValue;
import nl.lotwijzer.supervision.Supervision;
import nl.lotwijzer.supervision.Verdict;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor opens a dossier, sees what is right and wrong, writes down and signs. */
class SupervisionModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Notice> notices = new ArrayList<>();
    private final Desk desk = new Desk(Preferences.FIRST, tasks, dialogs, notices::add, CLOCK);
    private final SupervisionModel model = SupervisionModel.of(desk);
    private DrawnDossier dossier;

    @BeforeEach
    void draw() throws Exception {
        dossier = DrawnDossier.in(folder);
    }

    @AfterEach
    void close() {
        dossier.close();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void thereIsOneSupervisionOfADesk() {
        assertThat(SupervisionModel.of(desk)).isSameAs(model);
    }

    @Test
    void aWholeDossierIsAllGreenOnceCIsKnown() {
        dialogs.file(dossier.zip());
        model.commitment().set(dossier.commitment().toUpperCase(Locale.ROOT).replaceAll("(.{4})", "$1 "));
        model.chooseFile();
        assertThat(inspection().report().checks())
                .allSatisfy(check -> assertThat(check.status())
                        .as("%s %s", check.number(), check.findings())
                        .isEqualTo(Status.GOOD));
        assertThat(model.ended()).hasSize(17);
        assertThat(inspection().facts().project()).isEqualTo("dorp");
        assertThat(inspection().quotas()).isNotEmpty().noneMatch(ComparedQuota::changed);
        assertThat(inspection().changes()).isZero();
    }

    @Test
    void anotherCIsRedAndAPublicHalfIsGreyInPart() {
        model.commitment().set(Sha256.hex("iets anders"));
        model.open(dossier.publicZip());
        assertThat(status(2)).isEqualTo(Status.WRONG);
        assertThat(status(14)).isEqualTo(Status.GREY);
        assertThat(inspection().facts().whole()).isFalse();
        model.commitment().set("");
        model.again();
        assertThat(status(2)).isEqualTo(Status.GREY);
    }

    @Test
    void whatWasChangedIsRed() throws Exception {
        model.open(dossier.with(
                DossierPaths.OUTCOME, text -> text.replaceFirst("geselecteerd\tR....", "geselecteerd\tR9999")));
        assertThat(status(1)).isEqualTo(Status.WRONG);
        assertThat(status(14)).isNotEqualTo(Status.GOOD);
    }

    @Test
    void whatIsNoDossierIsToldAndNothingIsOpen() throws Exception {
        model.open(Files.writeString(folder.resolve("brief.zip"), "Geachte heer"));
        assertThat(model.problem().get()).startsWith("Dit is geen zip-bestand");
        assertThat(model.inspection().get()).isNull();
        assertThat(model.dossier().get()).isNull();
    }

    @Test
    void whatWasSignedIsWrittenTheSameTwiceAndReadIntoTheProject() throws Exception {
        model.open(dossier.zip());
        write();
        Path first = Files.createDirectory(folder.resolve("een"));
        Path second = Files.createDirectory(folder.resolve("twee"));
        dialogs.file(first).file(second);
        model.sign();
        model.sign();
        SignedFiles signed = model.signed().get();
        assertThat(signed).isNotNull();
        assertThat(signed.names())
                .containsExactly(
                        "bevindingen-dorp-ronde-1.tsv",
                        "verificatieverslag-dorp-ronde-1.docx",
                        "verificatieverslag-dorp-ronde-1.pdf");
        for (String name : signed.names()) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
        }
        Findings read = new Supervision(dossier.project())
                .read(first.resolve(signed.names().getFirst()));
        assertThat(read.hash()).isEqualTo(signed.hash());
        assertThat(read.checks()).hasSize(17);
        assertThat(read.checks().get(2).remark()).isEqualTo("Alles gelezen");
        assertThat(read.observations()).containsEntry(PublicValue.TRANSPARENCY, "De zaal kon meekijken");
    }

    @Test
    void nothingIsSignedWithoutANameAndAConclusion() {
        model.open(dossier.zip());
        dialogs.file(folder);
        model.sign();
        assertThat(model.signed().get()).isNull();
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void anotherDossierBeginsWithEmptyFindings() {
        model.open(dossier.zip());
        write();
        model.again();
        assertThat(model.draft().remark(3).get()).isEqualTo("Alles gelezen");
        model.open(dossier.publicZip());
        assertThat(model.draft().remark(3).get()).isEmpty();
        assertThat(model.draft().name().get()).isEqualTo("T. Toezicht");
        write();
        model.close();
        assertThat(model.inspection().get()).as("asked first").isNotNull();
        dialogs.yes();
        model.close();
        assertThat(model.inspection().get()).isNull();
    }

    @Test
    void aReceiptIsLookedUp() {
        model.open(dossier.publicZip());
        ReceiptModel receipt = new ReceiptModel(desk, model);
        receipt.text().set("  " + dossier.receipt().replace("\n", "\r\n"));
        receipt.look();
        assertThat(receipt.result().get()).isNotNull();
        assertThat(receipt.result().get().proves()).isTrue();
        assertThat(receipt.result().get().lot()).hasSize(64);
        receipt.text().set(dossier.receipt().replace("nonce\t", "nonce\t0").replaceFirst("(nonce\t.{32}).", "$1"));
        assertThat(receipt.result().get()).isNull();
        receipt.look();
        assertThat(receipt.result().get().proves()).isFalse();
        receipt.text().set("geen bon");
        receipt.look();
        assertThat(receipt.problem().get()).isNotEmpty();
    }

    private void write() {
        model.draft().name().set("T. Toezicht");
        model.draft().remark(3).set("Alles gelezen");
        model.draft().observation(PublicValue.TRANSPARENCY).set("De zaal kon meekijken");
        model.draft().verdict().set(Verdict.AGREED_WITH_REMARKS);
    }

    private Inspection inspection() {
        Inspection found = model.inspection().get();
        assertThat(found).as(model.problem().get()).isNotNull();
        return found;
    }

    private Status status(int number) {
        return inspection().report().checks().stream()
                .filter(check -> check.number() == number)
                .map(Check::status)
                .findFirst()
                .orElseThrow();
    }
}
