package nl.lotwijzer.desktop.facilitators;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.report.facilitator.FacilitatorFiles;
import nl.lotwijzer.sessions.TeamHours;
import nl.lotwijzer.sessions.TeamWork;
import org.jspecify.annotations.Nullable;

/** The hours of the facilitators and what they cost. */
final class CostsModel {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?");
    private static final int MINUTES_IN_HOUR = 60;

    private final Workspace workspace;
    private final TeamWork service;
    private final ReadOnlyObjectWrapper<List<TeamHours>> hours = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription watching;

    CostsModel(Workspace workspace) {
        this.workspace = workspace;
        this.service = new TeamWork(workspace.project());
        watching = workspace.watch(service::hours, hours::set);
    }

    ReadOnlyObjectProperty<List<TeamHours>> hours() {
        return hours.getReadOnlyProperty();
    }

    /**
     * Returns the minutes that people wrote as <i>7,5</i> or <i>7:30</i>, worked out exactly and rounded to the minute; empty
     * if it is neither.
     */
    static Optional<Integer> minutes(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            return Optional.of(Integer.parseInt(clock.group(1)) * MINUTES_IN_HOUR + Integer.parseInt(clock.group(2)));
        }
        Matcher decimal = DECIMAL.matcher(text.strip());
        if (!decimal.matches()) {
            return Optional.empty();
        }
        String after = decimal.group(2) == null ? "0" : decimal.group(2);
        int hundredths = Integer.parseInt(after) * (after.length() == 1 ? 10 : 1);
        return Optional.of(
                Integer.parseInt(decimal.group(1)) * MINUTES_IN_HOUR + (hundredths * MINUTES_IN_HOUR + 50) / 100);
    }

    /** Notes the minutes planned and made; null for not filled in. */
    void note(TeamHours line, @Nullable Integer planned, @Nullable Integer made) {
        if (!Objects.equals(planned, line.planned()) || !Objects.equals(made, line.made())) {
            workspace.edit(
                    () -> service.note(line.session().id(), line.facilitator().id(), planned, made));
        }
    }

    /** Asks where to save the hours and costs, and writes them there. */
    void export() {
        Language language = workspace.texts().language();
        FacilitatorExport.ask(
                workspace, "costsFile", file -> new FacilitatorFiles(workspace.project(), language).hours(file));
    }

    void dispose() {
        watching.unsubscribe();
    }
}
