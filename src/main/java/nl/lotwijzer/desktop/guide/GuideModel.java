package nl.lotwijzer.desktop.guide;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The way through a first draw, and whether the person wants to see it. Read only while it is wanted. */
public final class GuideModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable GuideProgress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final Subscription preferences;
    private @Nullable Subscription watching;
    private boolean named;
    private boolean asked;

    public GuideModel(Workspace workspace) {
        this.workspace = workspace;
        preferences = workspace.desk().preferences().subscribe(this::follow);
    }

    /** The name of the person is a preference and not in the project: when it is given, the reading begins anew. */
    private void follow(Preferences now) {
        boolean named = !now.name().isBlank();
        if (!now.guide() || named != this.named) {
            stop();
        }
        this.named = named;
        if (!now.guide()) {
            asked = false;
            shown.set(false);
        } else if (watching == null) {
            watching = workspace.watch(() -> GuideProgress.read(workspace.project(), named), read -> {
                progress.set(read);
                shown.set(asked || !read.over());
            });
        }
    }

    /** How far the project is; null while it is not shown. */
    ReadOnlyObjectProperty<@Nullable GuideProgress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether the card is there. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Leads to where a step is done. */
    void go(GuideStep step) {
        workspace.navigate(step.place(), step.detail());
    }

    /** Puts the card away, in every project, until it is asked for. */
    void putAway() {
        workspace.desk().prefer(now -> now.withGuide(false));
    }

    /** Brings the card back, also in a project whose first draw is over. */
    public void bringBack() {
        asked = true;
        workspace.desk().prefer(now -> now.withGuide(true));
        shown.set(true);
    }

    private void stop() {
        if (watching != null) {
            watching.unsubscribe();
            watching = null;
        }
    }

    /** Ends what it watches. */
    public void dispose() {
        preferences.unsubscribe();
        stop();
    }
}
