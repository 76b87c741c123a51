package nl.lotwijzer.desktop.calling;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.Contact;
import nl.lotwijzer.panel.ContactDetails;
import org.kordamp.ikonli.javafx.FontIcon;

/** A contact in the log: how it ended, when, with whom, and what was remarked. */
public final class ContactLine extends HBox {
    public ContactLine(Contact contact, Texts texts) {
        super(8);
        getStyleClass().add("contact-line");
        ContactDetails details = contact.details();
        FontIcon sign = new FontIcon(CallLook.sign(details.outcome()));
        sign.getStyleClass().add("contact-sign");
        String outcome = texts.get("panel.outcome." + details.outcome());
        Label what = Labels.text(
                details.channel() == Channel.PHONE
                        ? outcome
                        : texts.get("desktop.calling.by", outcome, texts.get("panel.channel." + details.channel())));
        VBox words = new VBox(
                what,
                Labels.muted(
                        details.caller().isEmpty()
                                ? texts.get("desktop.calling.at", details.at())
                                : texts.get("desktop.calling.atBy", details.at(), details.caller())));
        if (!details.remark().isEmpty()) {
            words.getChildren().add(Labels.text(details.remark()));
        }
        details.next()
                .ifPresent(next -> words.getChildren().add(Labels.muted(texts.get("desktop.calling.nextAt", next))));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Label(null, sign), words);
    }
}
