package nl.lotwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import java.util.List;
import nl.lotwijzer.desktop.dialogs.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class NoticePaneTest {
    @Test
    void ofGoodNewsOnlyTheNewestIsThereAndWarningsStay(FxRobot robot) {
        robot.interact(() -> {
            NoticePane pane = new NoticePane();
            pane.show(Notice.success("Uitgesloten.").with("Ongedaan maken", () -> {}));
            pane.show(Notice.warning("De schijf is bijna vol."));
            pane.show(Notice.success("Samengevoegd.").with("Ongedaan maken", () -> {}));
            pane.show(Notice.information("Klaar."));
            pane.show(Notice.failure("Dat lukte niet."));
            assertThat(messages(pane)).containsExactly("De schijf is bijna vol.", "Klaar.", "Dat lukte niet.");
        });
    }

    private static List<String> messages(NoticePane pane) {
        return pane.getChildren().stream()
                .map(shown -> ((Notification) shown).getMessage())
                .toList();
    }
}
