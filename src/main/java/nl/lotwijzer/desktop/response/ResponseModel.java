package nl.lotwijzer.desktop.response;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FileQuestion.Kind;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.ResponseFile;
import nl.lotwijzer.response.Advice;
import nl.lotwijzer.response.CategoryForecast.Outlook;
import nl.lotwijzer.response.ResponseLine;
import nl.lotwijzer.response.ResponseReport;
import nl.lotwijzer.response.ResponseSettings;
import nl.lotwijzer.response.Responses;

/** How response stands, and what of it is shown. */
public final class ResponseModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<ResponseReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.BATCH_AND_AREA);
    private final ObservableList<ResponseLine> lines = FXCollections.observableArrayList();
    private final Subscription watching;

    ResponseModel(Workspace workspace) {
        this.workspace = workspace;
        grouping.subscribe(now -> arrange());
        watching = workspace.watch(() -> new Responses(workspace.project()).report(), now -> {
            report.set(Optional.of(now));
            arrange();
        });
    }

    /** How the work stands: not begun without letters, a problem for each category that falls short, else under way. */
    public static PlaceState state(Project project) {
        ResponseReport report = new Responses(project).report();
        if (report.all().letters() == 0) {
            return PlaceState.NOT_BEGUN;
        }
        Advice advice = report.advice();
        int perSeat = report.settings().perSeat();
        return switch (advice.outcome()) {
            case SHORT, AT_RISK ->
                PlaceState.problems((int) report.forecast().stream()
                        .filter(one -> one.outlook(perSeat).compareTo(Outlook.AT_RISK) <= 0)
                        .count());
            case ENOUGH, TIGHT -> report.waiting() == 0 ? PlaceState.DONE : PlaceState.UNDER_WAY;
            case NO_LETTERS, NO_QUOTAS, TOO_EARLY -> PlaceState.UNDER_WAY;
        };
    }

    private void arrange() {
        lines.setAll(report.get().map(now -> grouping.get().of(now.lines())).orElseGet(List::of));
    }

    /** Empty until it was read for the first time. */
    ReadOnlyObjectProperty<Optional<ResponseReport>> report() {
        return report.getReadOnlyProperty();
    }

    ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /** The rows of the table, put together as chosen. */
    ObservableList<ResponseLine> lines() {
        return lines;
    }

    void set(ResponseSettings settings) {
        workspace.edit(() -> new Responses(workspace.project()).set(settings));
    }

    /** Asks where, and writes the table there. */
    void export() {
        FileQuestion question = new FileQuestion(
                text("exportTitle"),
                text("exportName", workspace.project().details().code()),
                List.of(new Kind("Excel", List.of("xlsx")), new Kind("CSV", List.of("csv"))));
        report.get()
                .ifPresent(shown -> workspace.save(
                        question,
                        Message.of("desktop.response.exporting"),
                        file -> new ResponseFile(
                                        shown,
                                        workspace.project().details().name(),
                                        workspace.texts().language())
                                .write(file),
                        name -> text("exported", name)));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.response." + key, arguments);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
