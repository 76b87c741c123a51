package nl.lotwijzer.desktop.facilitators;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.staffing.StaffingScore;

/** How good the allocation is, in a sentence; how much better it could be; and what the last change did. */
final class AllocationScore extends VBox {
    AllocationScore(AllocationModel.Shown shown, Texts texts) {
        StaffingScore score = shown.plan().score();
        getChildren()
                .add(Labels.text(texts.get(
                        "desktop.facilitators.score",
                        score.openTables(),
                        score.repeats(),
                        score.alone(),
                        score.shortReserves(),
                        score.shortExperienced())));
        if (shown.plan().bound().isPresent()) {
            getChildren().add(Labels.muted(proof(score, shown.plan().bound().getAsLong(), texts)));
        }
        if (!shown.last().isEmpty()) {
            List<String> words = new ArrayList<>();
            for (Message one : shown.last()) {
                words.add(texts.get(one));
            }
            getChildren()
                    .add(Labels.muted(texts.get(
                            "desktop.facilitators.lastChange",
                            Long.signum(shown.dearer()),
                            Math.abs(shown.dearer()),
                            String.join(", ", words))));
        }
    }

    private static String proof(StaffingScore score, long bound, Texts texts) {
        long gap = Math.max(0, score.points() - bound);
        return gap == 0
                ? texts.get("desktop.facilitators.optimal", score.points())
                : texts.get(
                        "desktop.facilitators.gap", score.points(), gap, (double) gap / Math.max(1, score.points()));
    }
}
