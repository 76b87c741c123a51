package nl.lotwijzer.desktop.allowances;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.AllowanceLine;
import nl.lotwijzer.allowances.Entitlement;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.money.Euro;
import org.kordamp.ikonli.feather.Feather;

/** Lines under each other: what each is for, how its amount comes about, and what of it is in earlier batches. */
final class LinesView {
    private final Words words;
    private final Optional<LongConsumer> remove;

    private LinesView(Words words, Optional<LongConsumer> remove) {
        this.words = words;
        this.remove = remove;
    }

    /** Returns lines as a batch holds them. */
    static Node fixed(List<AllowanceLine> lines, Words words) {
        return new LinesView(words, Optional.empty()).of(lines);
    }

    /** Returns lines as they stand; those that were entered by hand can be removed. */
    static Node live(List<AllowanceLine> lines, Words words, LongConsumer remove) {
        return new LinesView(words, Optional.of(remove)).of(lines);
    }

    private Node of(List<AllowanceLine> lines) {
        VBox all = new VBox();
        all.getStyleClass().add("allowance-lines");
        lines.forEach(line -> all.getChildren().add(line(line)));
        return all;
    }

    private Node line(AllowanceLine line) {
        Entitlement entitlement = line.entitlement();
        Label what = Labels.text(what(entitlement));
        what.getStyleClass().add("medium");
        VBox text =
                new VBox(what, Labels.muted(words.of("line.basis", words.day(entitlement.day()), basis(entitlement))));
        settled(line).ifPresent(text.getChildren()::add);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label amount = new Label(words.euro(remove.isPresent() ? entitlement.amount() : line.amount()));
        amount.getStyleClass().add("allowance-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(text, amount);
        row.getStyleClass().add("allowance-line");
        boolean removable =
                entitlement.item().kind().byHand() && entitlement.basis().amountByHand();
        remove.filter(deed -> removable)
                .ifPresent(deed -> row.getChildren()
                        .add(Buttons.icon(
                                words.of("removeEntry"),
                                Feather.TRASH_2,
                                () -> deed.accept(entitlement.item().source()))));
        return row;
    }

    private String what(Entitlement entitlement) {
        String item = words.texts().get("allowances.item." + entitlement.item().kind());
        return entitlement.title().isEmpty() ? item : words.of("line.what", item, entitlement.title());
    }

    private String basis(Entitlement entitlement) {
        return words.texts().get(entitlement.basis().told());
    }

    private Optional<Node> settled(AllowanceLine line) {
        if (line.settled().equals(Euro.ZERO)) {
            return Optional.empty();
        }
        Label label = line.open()
                ? Labels.text(words.of("line.corrects", words.euro(line.settled()), words.euro(line.amount())))
                : Labels.muted(words.of("line.settled"));
        if (line.open()) {
            label.getStyleClass().add("allowance-correction");
        }
        return Optional.of(label);
    }
}
