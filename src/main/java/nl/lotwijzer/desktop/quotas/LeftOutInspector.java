package nl.lotwijzer.desktop.quotas;

import javafx.scene.Node;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Who cannot be drawn, by the reason, with what can be done about it. */
final class LeftOutInspector {
    private LeftOutInspector() {}

    static Node of(QuotasModel model, Texts texts, QuotasView view, Runnable toRegistrants, Runnable close) {
        Inspector inspector = new Inspector(
                texts.get("desktop.quotas.leftOut.title", view.input().leftOut().size()),
                texts.get("desktop.quotas.leftOut.subtitle"),
                texts.get("desktop.quotas.close"),
                close);
        for (QuotasView.Hindrance hindrance : view.hindrances()) {
            inspector
                    .section(texts.get(hindrance.mismatch().told()))
                    .add(Labels.text(String.join(", ", hindrance.numbers())));
            if (!hindrance.mismatch().answer().isEmpty() && model.editable()) {
                inspector.add(Buttons.link(
                        texts.get(
                                "desktop.quotas.leftOut.asCategory",
                                hindrance.mismatch().answer()),
                        () -> model.deeds().addCategory(hindrance.mismatch())));
            }
        }
        return inspector.actions(
                Buttons.secondary(texts.get("desktop.quotas.leftOut.toRegistrants"), Feather.INBOX, toRegistrants));
    }
}
