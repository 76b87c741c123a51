package nl.lotwijzer.project;

import org.jdbi.v3.core.Handle;

/** The one row that says what the project is about. */
final class ProjectStore {
    private final Handle handle;

    ProjectStore(Handle handle) {
        this.handle = handle;
    }

    ProjectDetails details() {
        return handle.createQuery("SELECT code, name, commissioner, question, panel_size FROM project")
                .map((row, context) -> new ProjectDetails(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("commissioner"),
                        row.getString("question"),
                        row.getInt("panel_size")))
                .one();
    }

    void insert(ProjectDetails details) {
        handle.createUpdate("""
                        INSERT INTO project (id, code, name, commissioner, question, panel_size)
                        VALUES (1, :code, :name, :commissioner, :question, :panelSize)""")
                .bind("code", details.code())
                .bind("name", details.name())
                .bind("commissioner", details.commissioner())
                .bind("question", details.question())
                .bind("panelSize", details.panelSize())
                .execute();
    }

    void update(ProjectDetails details) {
        handle.createUpdate("""
                        UPDATE project
                        SET name = :name, commissioner = :commissioner, question = :question, panel_size = :panelSize""")
                .bind("name", details.name())
                .bind("commissioner", details.commissioner())
                .bind("question", details.question())
                .bind("panelSize", details.panelSize())
                .execute();
    }
}
