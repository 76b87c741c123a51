package nl.lotwijzer.injection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.correspondence.Correspondence;
import nl.lotwijzer.correspondence.Form;
import nl.lotwijzer.correspondence.Occasion;
import nl.lotwijzer.correspondence.Order;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.panel.CallLists;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.privacy.People;
import nl.lotwijzer.privacy.PersonRef;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.RegistrantFile;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.allowance.AllowanceReports;
import nl.lotwijzer.report.facilitator.FacilitatorFiles;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.report.panel.CallSheet;
import nl.lotwijzer.report.panel.ParticipantList;
import nl.lotwijzer.report.privacy.PersonExport;
import nl.lotwijzer.report.seating.SeatingFiles;
import nl.lotwijzer.report.seating.SeatingList;
import nl.lotwijzer.report.session.SessionFiles;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/** Everything that writes a file of a project. A pack comes in by itself; another writer gets its line here. */
final class EveryFile {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Project project;
    private final Path folder;
    private final Map<String, Writer> writers = new LinkedHashMap<>();

    /** Writes the file of this name. */
    @FunctionalInterface
    interface Writer {
        void write(Path file) throws Exception;
    }

    EveryFile(Project project, Path folder) {
        this.project = project;
        this.folder = folder;
        packs();
        sessions();
        people();
        letters();
    }

    List<String> names() {
        return List.copyOf(writers.keySet());
    }

    WrittenFile written(String name) throws Exception {
        Path file = folder.resolve(name);
        Writer writer = writers.get(name);
        if (writer == null) {
            throw new IllegalArgumentException(name);
        }
        writer.write(file);
        return new WrittenFile(file);
    }

    private void packs() {
        Packs packs = new Packs(project);
        for (Pack pack : Packs.all()) {
            for (FileKind kind : Packs.kinds(pack)) {
                writers.put("pack-" + pack + "." + kind.extension(), file -> {
                    PackRequest whole = packs.whole(pack, Language.DUTCH);
                    PackRequest asked = new PackRequest(pack, Language.DUTCH, whole.period(), subject(pack));
                    Files.write(file, Packs.bytes(packs.make(asked), kind));
                });
            }
        }
    }

    private long subject(Pack pack) {
        return switch (pack) {
            case SESSION -> session().id();
            case ALLOWANCES ->
                new Batches(project)
                        .all().stream().findFirst().map(batch -> batch.id()).orElse(0L);
            case STEERING, COUNCIL, LOTTERY, FOLLOW_UP -> 0;
        };
    }

    private Session session() {
        return new Sessions(project).all().getFirst();
    }

    private void sessions() {
        SessionFiles files = new SessionFiles(project, Language.DUTCH);
        for (String ending : List.of("xlsx", "docx", "pdf")) {
            writers.put("draaiboek." + ending, file -> files.runSheet(session(), file));
        }
        writers.put("agenda.ics", file -> files.calendar(new Sessions(project).all(), file));
        writers.put("badges.pdf", file -> files.badges(session(), false, 0, file));
        for (String ending : List.of("xlsx", "csv")) {
            writers.put("herinnering." + ending, file -> {
                Session last = new Sessions(project).all().getLast();
                files.reminders(last, files.open(last.id()), file);
            });
        }
        for (SeatingList list : EnumSet.allOf(SeatingList.class)) {
            writers.put(
                    "tafels-" + list + ".pdf",
                    file -> new SeatingFiles(project, Language.DUTCH)
                            .write(list, session().id(), file));
        }
        FacilitatorFiles facilitators = new FacilitatorFiles(project, Language.DUTCH);
        writers.put("uren.xlsx", facilitators::hours);
        writers.put("functies.xlsx", facilitators::offices);
    }

    private void people() {
        Texts texts = Texts.in(Language.DUTCH);
        for (String ending : List.of("xlsx", "csv")) {
            writers.put(
                    "aanmeldingen." + ending,
                    file -> new RegistrantFile(texts, new Registrations(project).all()).save(file));
        }
        writers.put("deelnemers.xlsx", file -> {
            Panel panel = new Participants(project).panel().orElseThrow();
            new ParticipantList(Language.DUTCH, project.details().name(), project.now())
                    .write(
                            file,
                            panel.participants(),
                            panel.criteria(),
                            new PersonCards(project).all(),
                            EnumSet.allOf(ParticipantList.Part.class));
        });
        writers.put(
                "bellijst.xlsx",
                file -> new CallSheet(Language.DUTCH, project.details().name(), "", project.now())
                        .write(
                                file,
                                new CallLists(project)
                                        .read(LocalDateTime.of(2026, 11, 22, 14, 0), Optional.empty())
                                        .tasks(),
                                "=1+1"));
        writers.put("vergoedingen.xlsx", file -> new AllowanceReports(project, Language.DUTCH).everybody(file));
        for (String ending : PersonExport.ENDINGS) {
            writers.put("inzage." + ending, file -> {
                PersonRef person = new People(project).find("R0027").getFirst();
                new PersonExport(
                                new People(project).file(person, Language.DUTCH),
                                project.details().name(),
                                project.now(),
                                Language.DUTCH)
                        .write(file);
            });
        }
    }

    private void letters() {
        Correspondence correspondence = new Correspondence(project);
        for (LetterKind kind : Correspondence.KINDS) {
            for (Form form : Form.values()) {
                writers.put("brief-" + kind + form.extension(), file -> {
                    Occasion occasion = new Occasion(
                            kind,
                            kind == LetterKind.SESSION
                                    ? new Sessions(project).all().getLast().id()
                                    : 0);
                    List<Recipient> recipients = correspondence.recipients(occasion).stream()
                            .filter(Recipient::hasAddress)
                            .limit(60)
                            .toList();
                    Order order = new Order(
                            occasion,
                            form,
                            recipients.stream().map(Recipient::id).collect(Collectors.toSet()),
                            true,
                            DAY);
                    correspondence.make(order, file, Texts.in(Language.DUTCH), done -> {});
                });
            }
        }
    }
}
