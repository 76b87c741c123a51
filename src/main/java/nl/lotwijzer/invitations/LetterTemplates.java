package nl.lotwijzer.invitations;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate;
import nl.lotwijzer.letterpaper.ShippedTemplate;
import nl.lotwijzer.letterpaper.TemplateCheck;
import nl.lotwijzer.letterpaper.TemplateException;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The letters of a project as it writes them, and what they share. */
public final class LetterTemplates {
    private final Project project;

    public LetterTemplates(Project project) {
        this.project = project;
    }

    public LetterSettings settings() {
        return project.read(handle -> new TemplateStore(handle).settings());
    }

    public void keepSettings(LetterSettings settings) {
        if (!settings.equals(settings())) {
            project.perform(
                    new Action("invitations.journal.letterSettings", ""),
                    handle -> new TemplateStore(handle).keep(settings));
        }
    }

    /** Returns the template of the project, or else the one that comes with the program in this language. */
    public StoredTemplate template(LetterKind kind, Texts texts) {
        return project.read(handle -> new TemplateStore(handle).template(kind))
                .orElseGet(() -> new StoredTemplate(kind, "", ShippedTemplate.of(kind, texts)));
    }

    /**
     * Keeps a Word file as the template of the project.
     *
     * @return what it holds and lacks
     * @throws TemplateException if it cannot be used at all
     * @throws LetterException   if nobody could register with it, because it says no code
     */
    public TemplateCheck keepTemplate(LetterKind kind, String fileName, byte[] content)
            throws TemplateException, LetterException {
        TemplateCheck check = LetterTemplate.read(content, kind).check();
        if (check.missing().contains(LetterField.CODE) && !check.found().contains(LetterField.QR)) {
            throw new LetterException(Message.of("invitations.problem.templateWithoutCode", fileName));
        }
        project.perform(
                new Action("invitations.journal.template", "kind=" + kind),
                handle -> new TemplateStore(handle).keep(new StoredTemplate(kind, fileName, content)));
        return check;
    }

    /** Goes back to the template that comes with the program. */
    public void removeTemplate(LetterKind kind) {
        project.perform(
                new Action("invitations.journal.templateRemoved", "kind=" + kind),
                handle -> new TemplateStore(handle).removeTemplate(kind));
    }
}
