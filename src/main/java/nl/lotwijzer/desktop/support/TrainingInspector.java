package nl.lotwijzer.desktop.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.TrainingDetails;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands beside the trainings: one with its list, or the fields to plan or change one. */
final class TrainingInspector {
    private final TrainingsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;

    /** @param beside shows something beside the tab, or nothing */
    TrainingInspector(TrainingsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.beside = beside;
    }

    void show(Training training) {
        TrainingDetails details = training.details();
        Inspector inspector = new Inspector(
                details.title(),
                words.of(
                        "trainings.subtitle",
                        words.name("kind", details.kind()),
                        words.name("length", details.length())),
                words.of("close"),
                this::close);
        inspector.add(Buttons.link(words.of("trainings.edit"), () -> edit(Optional.of(training))));
        inspector
                .field(
                        words.of("when"),
                        words.of(
                                "trainings.when",
                                words.day(details.date()),
                                words.clock(details.starts()),
                                words.clock(details.ends())))
                .field(words.of("place"), details.place())
                .field(words.of("audience"), details.audience())
                .field(words.of("trainer"), details.trainer());
        if (!details.remark().isEmpty()) {
            inspector.field(words.of("remark"), details.remark());
        }
        training.certifiedOn().ifPresent(day -> inspector.field(words.of("trainings.certifiedOn"), words.day(day)));
        new SignUpList(model, words, training).addTo(inspector);
        signUp(inspector, training);
        inspector.actions(actions(training).toArray(Node[]::new));
        beside.accept(inspector);
    }

    private void signUp(Inspector inspector, Training training) {
        Fields fields = new Fields(words);
        Consumer<Failure> tell = failure -> fields.tell(words.texts().get(failure.told()));
        List<Facilitator> pool = model.absentees(training);
        if (!pool.isEmpty()) {
            ComboBox<Facilitator> facilitator = fields.choice("trainings.fromPool", pool, null, Facilitator::name);
            facilitator.setPromptText(words.of("trainings.choose"));
            facilitator.valueProperty().subscribe(chosen -> {
                if (chosen != null) {
                    model.signUp(training, chosen, tell);
                }
            });
        }
        TextField name = fields.text("trainings.guestName", "");
        TextField organisation = fields.text("organisation", "");
        TextField email = fields.text("email", "");
        fields.beside(2);
        Button add = Buttons.secondary(
                words.of("trainings.signUp"),
                Feather.USER_PLUS,
                () -> model.signUp(
                        training,
                        Attendee.Guest.of(name.getText(), organisation.getText(), email.getText()),
                        () -> {},
                        tell));
        add.setId("support-sign-up");
        email.setOnAction(event -> add.fire());
        inspector.section(words.of("trainings.signUpSection")).add(fields.with(add));
    }

    private List<Node> actions(Training training) {
        Node list = Buttons.more(
                words.of("trainings.files"),
                Buttons.item(
                        words.of("trainings.listPdf"), Feather.PRINTER, () -> model.attendanceList(training, "pdf")),
                Buttons.item(
                        words.of("trainings.listWord"),
                        Feather.FILE_TEXT,
                        () -> model.attendanceList(training, "docx")),
                Buttons.item(
                        words.of("trainings.certificatesPdf"),
                        Feather.AWARD,
                        () -> model.certificates(training, "pdf")),
                Buttons.item(
                        words.of("trainings.certificatesWord"),
                        Feather.FILE_TEXT,
                        () -> model.certificates(training, "docx")));
        Node remove = Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> {
            model.remove(training);
            close();
        });
        if (training.attended().isEmpty()) {
            return List.of(remove, list);
        }
        Node certify = Buttons.secondary(words.of("trainings.certify"), Feather.AWARD, () -> model.certify(training));
        return List.of(certify, remove, list);
    }

    /** Shows the fields of a training, or empty ones. */
    void edit(Optional<Training> training) {
        TrainingForm form = new TrainingForm(training.map(Training::details), words);
        Button save = Buttons.secondary(
                words.of("save"),
                Feather.CHECK,
                () -> model.save(
                        training.map(Training::id),
                        form.input(),
                        id -> id.ifPresentOrElse(kept -> again(), () -> beside.accept(null)),
                        failure -> form.tell(words.texts().get(failure.told()))));
        save.setId("support-save");
        beside.accept(new Inspector(
                        training.map(one -> one.details().title()).orElseGet(() -> words.of("trainings.new")),
                        "",
                        words.of("close"),
                        () -> training.ifPresentOrElse(one -> again(), this::close))
                .add(form.node())
                .add(Labels.muted(words.of("trainings.capacityHint")))
                .actions(save));
        form.focus();
    }

    /** Shows what is selected as it is now. */
    private void again() {
        model.selected().get().ifPresentOrElse(this::show, this::close);
    }

    private void close() {
        model.selected().set(Optional.empty());
        beside.accept(null);
    }
}
