package nl.lotwijzer.desktop.quotas;

import java.util.stream.IntStream;
import javafx.scene.Node;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** What stands beside the cards: a category, a criterion, who cannot be drawn, or what one seat more or less would do. */
final class Beside {
    private sealed interface Subject {
        record Nothing() implements Subject {}

        record OfCategory(long id) implements Subject {}

        record OfCriterion(long id) implements Subject {}

        record LeftOut() implements Subject {}

        record OneSeat() implements Subject {}
    }

    private final Workspace workspace;
    private final Texts texts;
    private final QuotasModel model;
    private final QuotaQuestions questions;
    private final ScreenPane pane;
    private Subject subject = new Subject.Nothing();

    Beside(Workspace workspace, QuotasModel model, QuotaQuestions questions, ScreenPane pane) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        this.questions = questions;
        this.pane = pane;
    }

    void category(long id) {
        turnTo(new Subject.OfCategory(id));
    }

    void criterion(long id) {
        turnTo(new Subject.OfCriterion(id));
    }

    void leftOut() {
        turnTo(new Subject.LeftOut());
    }

    /** Works out what one seat more or less would do, and shows it. */
    void study() {
        subject = new Subject.OneSeat();
        model.study();
        showAgain();
    }

    private void close() {
        turnTo(new Subject.Nothing());
    }

    private void turnTo(Subject other) {
        subject = other;
        showAgain();
    }

    void showAgain() {
        QuotasView view = model.view().get();
        if (view != null) {
            show(view);
        }
    }

    void show(QuotasView view) {
        pane.inspector(
                switch (subject) {
                    case Subject.Nothing() -> null;
                    case Subject.OfCategory(long id) -> category(view, id);
                    case Subject.OfCriterion(long id) -> criterion(view, id);
                    case Subject.LeftOut() ->
                        view.input().leftOut().isEmpty()
                                ? null
                                : LeftOutInspector.of(
                                        model,
                                        texts,
                                        view,
                                        () -> workspace.navigate(Place.REGISTRANTS, "problems"),
                                        this::close);
                    case Subject.OneSeat() -> StudyInspector.of(model.studies(), texts, model::study, this::close);
                });
    }

    private @Nullable Node category(QuotasView view, long id) {
        QuotasView.Card card = view.cardOf(id);
        if (card == null) {
            return null;
        }
        int place = IntStream.range(0, card.lines().size())
                .filter(number -> card.lines().get(number).category().id() == id)
                .findFirst()
                .orElseThrow();
        return CategoryInspector.of(model, texts, card, place, this::close);
    }

    private @Nullable Node criterion(QuotasView view, long id) {
        return view.input().criteria().stream()
                .filter(criterion -> criterion.id() == id)
                .findFirst()
                .map(criterion -> new CriterionInspector(
                                model,
                                texts,
                                questions,
                                criterion,
                                workspace.clock().getZone())
                        .node(this::close))
                .orElse(null);
    }
}
