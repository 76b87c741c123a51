package nl.lotwijzer.desktop.facilitators;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.lotwijzer.staffing.Staffing;

/** The keys of the allocation: a number gives a table, R the reserve, Delete nothing, L locks, Ctrl+Z takes a step back. */
final class AllocationKeys {
    private AllocationKeys() {}

    static void heed(KeyEvent event, AllocationPane pane) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            pane.stepBack();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (event.getCode().isDigitKey()) {
            pane.digit(digit(event.getCode()));
        } else {
            switch (event.getCode()) {
                case ENTER -> pane.enter();
                case R -> pane.place(Staffing.RESERVE);
                case DELETE, BACK_SPACE -> pane.place(Staffing.OFF);
                case L -> pane.toggleLock();
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
