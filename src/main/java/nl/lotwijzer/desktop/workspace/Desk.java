package nl.lotwijzer.desktop.workspace;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.dialogs.Dialogs;
import nl.lotwijzer.desktop.dialogs.Notices;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;

/** What there is to work with whether or not a project is open. To be used from the screen's thread. */
public final class Desk {
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Map<Class<?>, Object> kept = new HashMap<>();

    public Desk(Preferences preferences, Tasks tasks, Dialogs dialogs, Notices notices, Clock clock) {
        this.preferences = new ReadOnlyObjectWrapper<>(preferences);
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns the texts in the language of the moment. Screens are built anew when it changes. */
    public Texts texts() {
        return Texts.in(preferences.get().language());
    }

    /** The person's preferences; whoever stores or shows them listens here. */
    public ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    /** Changes the preferences, as in {@code desk.prefer(now -> now.withLanguage(ENGLISH))}. */
    public void prefer(UnaryOperator<Preferences> change) {
        preferences.set(change.apply(preferences.get()));
    }

    /** Returns who works here, as a project's journal writes it. */
    public Actor actor() {
        Preferences now = preferences.get();
        return new Actor(now.role(), now.name());
    }

    public Tasks tasks() {
        return tasks;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Notices notices() {
        return notices;
    }

    /**
     * Returns what outlives the screens and belongs to no project, such as a dossier that is being checked.
     *
     * @param kind  what it is; there is one of each
     * @param first makes it when it is asked for the first time
     */
    public <T> T kept(Class<T> kind, Supplier<T> first) {
        return kind.cast(kept.computeIfAbsent(kind, asked -> first.get()));
    }

    public Clock clock() {
        return clock;
    }
}
