package nl.lotwijzer.desktop.facilitators;

import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.workspace.FileWriting;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;

/** Asks where to save a workbook about the facilitators, and has it written there. */
final class FacilitatorExport {
    private FacilitatorExport() {}

    /** @param name the key of the proposed name, without what all keys of this screen begin with */
    static void ask(Workspace workspace, String name, FileWriting writing) {
        workspace.save(
                FileQuestion.of(
                        text(workspace, "export"),
                        text(workspace, name) + ".xlsx",
                        text(workspace, "workbook"),
                        "xlsx"),
                Message.of("desktop.facilitators.exporting"),
                writing,
                file -> text(workspace, "exported", file));
    }

    private static String text(Workspace workspace, String key, Object... arguments) {
        return workspace.texts().get("desktop.facilitators." + key, arguments);
    }
}
