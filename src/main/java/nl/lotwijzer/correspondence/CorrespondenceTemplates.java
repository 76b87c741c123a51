package nl.lotwijzer.correspondence;

import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate;
import nl.lotwijzer.letterpaper.ShippedTemplate;
import nl.lotwijzer.letterpaper.TemplateCheck;
import nl.lotwijzer.letterpaper.TemplateException;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The letters of a project as it writes them: its own, or those that come with the program. */
public final class CorrespondenceTemplates {
    private final Project project;

    public CorrespondenceTemplates(Project project) {
        this.project = project;
    }

    /** Returns the template of the project, or else the one that comes with the program in this language. */
    public OwnTemplate of(LetterKind kind, Texts texts) {
        return project.read(handle -> new CorrespondenceStore(handle).template(kind))
                .orElseGet(() -> new OwnTemplate(kind, "", ShippedTemplate.of(kind, texts)));
    }

    /**
     * Keeps a Word file as the template of the project.
     *
     * @return what it holds and lacks
     * @throws TemplateException if it cannot be used at all
     */
    public TemplateCheck keep(LetterKind kind, String fileName, byte[] content) throws TemplateException {
        TemplateCheck check = LetterTemplate.read(content, kind).check();
        project.perform(
                new Action("correspondence.journal.template", "kind=" + kind),
                handle -> new CorrespondenceStore(handle).keep(new OwnTemplate(kind, fileName, content)));
        return check;
    }

    /** Goes back to the template that comes with the program. */
    public void remove(LetterKind kind) {
        project.perform(
                new Action("correspondence.journal.templateRemoved", "kind=" + kind),
                handle -> new CorrespondenceStore(handle).removeTemplate(kind));
    }
}
