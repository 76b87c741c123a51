package nl.lotwijzer.desktop.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.report.support.TrainingFiles;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.SignUp;
import nl.lotwijzer.support.SignUp.Presence;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.Trainings;

/** The trainings on the screen, and what can be done with them. */
final class TrainingsModel {
    /** Which trainings are shown. */
    enum Filter {
        ALL,
        COMING,
        PAST
    }

    private final SupportModel support;
    private final Trainings service;
    private final ObservableList<Training> all = FXCollections.observableArrayList();
    private final FilteredList<Training> shown = new FilteredList<>(all);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Optional<Training>> selected = new SimpleObjectProperty<>(Optional.empty());

    TrainingsModel(SupportModel support) {
        this.support = support;
        this.service = new Trainings(support.workspace().project());
        support.content().subscribe(content -> show(content.trainings()));
        filter.subscribe(which -> shown.setPredicate(training -> lets(which, training)));
    }

    private void show(List<Training> now) {
        Optional<Long> kept = selected.get().map(Training::id);
        all.setAll(now);
        selected.set(kept.flatMap(this::training));
    }

    private Optional<Training> training(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    private boolean lets(Filter which, Training training) {
        return switch (which) {
            case ALL -> true;
            case COMING -> !training.date().isBefore(support.today());
            case PAST -> training.date().isBefore(support.today());
        };
    }

    int count(Filter which) {
        return (int) all.stream().filter(training -> lets(which, training)).count();
    }

    ObservableList<Training> all() {
        return all;
    }

    ObservableList<Training> shown() {
        return shown;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ObjectProperty<Optional<Training>> selected() {
        return selected;
    }

    /** Selects the training with this id once it is there. */
    void select(long id) {
        training(id).ifPresent(one -> selected.set(Optional.of(one)));
    }

    /** Returns whether attendance can be noted: from the day of the training on. */
    boolean held(Training training) {
        return !training.date().isAfter(support.today());
    }

    /** Returns those of the pool who are not on the list, or cancelled. */
    List<Facilitator> absentees(Training training) {
        List<Long> there = training.signUps().stream()
                .filter(one -> !one.has(SignUp.State.CANCELLED))
                .map(SignUp::who)
                .filter(Attendee.Pooled.class::isInstance)
                .map(who -> ((Attendee.Pooled) who).id())
                .toList();
        return support.content().get().pool().stream()
                .filter(one -> !there.contains(one.id()))
                .toList();
    }

    /** Plans a training, or changes the one with this id. */
    void save(Optional<Long> id, TrainingInput input, Consumer<Optional<Long>> then, Consumer<Failure> otherwise) {
        support.<List<SignUp>>change(
                progress -> {
                    if (id.isPresent()) {
                        return service.change(id.get(), input.read());
                    }
                    service.plan(input.read());
                    return List.of();
                },
                movedUp -> {
                    then.accept(id);
                    return support.text(id.isPresent() ? "trainings.changed" : "trainings.planned") + movedUp(movedUp);
                },
                otherwise);
    }

    void remove(Training training) {
        support.change(
                progress -> {
                    service.remove(training.id());
                    return training;
                },
                removed -> support.text("trainings.removed", removed.details().title()),
                support::fail);
    }

    void signUp(Training training, Attendee who, Runnable then, Consumer<Failure> otherwise) {
        support.change(
                progress -> service.signUp(training.id(), who),
                signUp -> {
                    then.run();
                    return support.text(
                            signUp.has(SignUp.State.PLACED) ? "trainings.placed" : "trainings.waits", signUp.name());
                },
                otherwise);
    }

    void signUp(Training training, Facilitator facilitator, Consumer<Failure> otherwise) {
        signUp(
                training,
                new Attendee.Pooled(
                        facilitator.id(),
                        facilitator.name(),
                        facilitator.details().email()),
                () -> {},
                otherwise);
    }

    void cancel(Training training, SignUp signUp) {
        support.change(
                progress -> service.cancel(training.id(), signUp.id()),
                outcome -> support.text("trainings.cancelled", outcome.signUp().name()) + movedUp(outcome.movedUp()),
                support::fail);
    }

    void removeSignUp(Training training, SignUp signUp) {
        support.change(
                progress -> service.removeSignUp(training.id(), signUp.id()),
                movedUp -> support.text("trainings.signUpRemoved", signUp.name()) + movedUp(movedUp),
                support::fail);
    }

    void mark(Training training, List<SignUp> signUps, Presence presence) {
        support.change(
                progress -> {
                    service.mark(training.id(), signUps.stream().map(SignUp::id).toList(), presence);
                    return presence;
                },
                marked -> "",
                support::fail);
    }

    /** Gives the certificates; those in the pool get the training on their card. */
    void certify(Training training) {
        String card = support.workspace()
                .texts()
                .get(
                        "support.training.card",
                        training.details().title(),
                        Integer.toString(training.date().getYear()));
        support.change(
                progress -> service.certify(training.id(), card),
                cards -> support.text("trainings.certified", training.attended().size(), cards),
                support::fail);
    }

    /** @param ending {@code pdf} or {@code docx} */
    void certificates(Training training, String ending) {
        if (training.attended().isEmpty()) {
            support.workspace().notify(Notice.warning(support.text("trainings.nobodyPresent")));
            return;
        }
        support.write(
                "trainings.certificatesTitle",
                support.text("trainings.certificatesName", training.date().toString()),
                ending,
                file -> files().certificates(training, file));
    }

    void attendanceList(Training training, String ending) {
        support.write(
                "trainings.listTitle",
                support.text("trainings.listName", training.date().toString()),
                ending,
                file -> files().attendance(training, file));
    }

    private TrainingFiles files() {
        return new TrainingFiles(
                support.workspace().project(), support.workspace().texts().language());
    }

    private String movedUp(List<SignUp> movedUp) {
        return movedUp.isEmpty()
                ? ""
                : " "
                        + support.text(
                                "trainings.movedUp",
                                movedUp.size(),
                                movedUp.stream().map(SignUp::name).collect(Collectors.joining(", ")));
    }
}
