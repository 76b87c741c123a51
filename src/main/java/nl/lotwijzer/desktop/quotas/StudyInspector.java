package nl.lotwijzer.desktop.quotas;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sortition.NoChoice;
import nl.lotwijzer.sortition.SeatSensitivity;

/** What one seat more or less would do to the smallest chance, and to whom the quotas leave no choice. */
final class StudyInspector {
    private static final int MOST = 12;

    private final Texts texts;
    private final Inspector inspector;

    private StudyInspector(Texts texts, Runnable close) {
        this.texts = texts;
        this.inspector = new Inspector(
                texts.get("desktop.quotas.study.title"),
                texts.get("desktop.quotas.study.subtitle"),
                texts.get("desktop.quotas.close"),
                close);
    }

    static Node of(Studies studies, Texts texts, Runnable again, Runnable close) {
        StudyInspector made = new StudyInspector(texts, close);
        Study study = studies.study().get();
        if (study != null) {
            made.show(study);
        } else if (studies.busy().get()) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(Double.MAX_VALUE);
            made.inspector
                    .add(Labels.text(texts.get("desktop.quotas.study.busy")))
                    .add(bar);
        } else {
            made.inspector
                    .add(Labels.muted(texts.get("desktop.quotas.study.stopped")))
                    .add(Buttons.link(texts.get("desktop.quotas.study.again"), again));
        }
        return made.inspector;
    }

    private void show(Study study) {
        StudyWords words = new StudyWords(texts, study);
        inspector.section(texts.get("desktop.quotas.study.now"));
        inspector.field(texts.get("desktop.quotas.study.smallest"), words.now());
        inspector.add(Labels.muted(texts.get("desktop.quotas.study.explained")));
        changes("desktop.quotas.study.better", study.better(), words, true);
        changes("desktop.quotas.study.worse", study.worse(), words, true);
        changes("desktop.quotas.study.impossible", study.impossible(), words, false);
        if (study.same() > 0) {
            inspector.add(Labels.muted(texts.get("desktop.quotas.study.others", study.same())));
        }
        if (!study.noChoice().excluded().isEmpty()) {
            inspector.section(texts.get("desktop.quotas.study.excluded"));
        }
        for (NoChoice.Group group : study.noChoice().excluded()) {
            inspector.add(Labels.text(words.excluded(group))).add(Labels.muted(words.numbers(group)));
        }
        if (!study.noChoice().certain().isEmpty()) {
            inspector.section(texts.get("desktop.quotas.study.certain"));
        }
        for (NoChoice.Group group : study.noChoice().certain()) {
            inspector.add(Labels.text(words.certain(group))).add(Labels.muted(words.numbers(group)));
        }
    }

    /** A change and under it what it would do. */
    static Node line(StudyWords words, SeatSensitivity.Changed changed) {
        VBox line = new VBox(Labels.text(words.change(changed.change())), Labels.muted(words.effect(changed)));
        line.getStyleClass().add("study-line");
        return line;
    }

    private void changes(String section, List<SeatSensitivity.Changed> changes, StudyWords words, boolean effects) {
        if (changes.isEmpty()) {
            return;
        }
        inspector.section(texts.get(section));
        for (SeatSensitivity.Changed changed : changes.subList(0, Math.min(MOST, changes.size()))) {
            inspector.add(effects ? line(words, changed) : Labels.text(words.change(changed.change())));
        }
        if (changes.size() > MOST) {
            inspector.add(Labels.muted(texts.get("desktop.quotas.study.more", changes.size() - MOST)));
        }
    }
}
