package nl.lotwijzer.invitations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate;
import nl.lotwijzer.letterpaper.LetterText;
import nl.lotwijzer.letterpaper.MergeFile;
import nl.lotwijzer.letterpaper.MergeFormat;
import nl.lotwijzer.letterpaper.QrFiles;
import nl.lotwijzer.letterpaper.TemplateException;
import nl.lotwijzer.letterpaper.WordLetters;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/**
 * Making letters: the file for a printer, QR images, Word letters. What leaves the project is noted in the journal by number;
 * names of files hold the code of the project and a number, nothing about a person.
 */
public final class OutgoingLetters {
    /** As many letters as people open in Word at once. */
    public static final int LETTERS_PER_FILE = 500;

    private final Project project;

    public OutgoingLetters(Project project) {
        this.project = project;
    }

    /**
     * Returns those who get such a letter, in the order in which they were drawn. Nobody whose name was wiped; a reminder
     * only for whoever was sent an invitation that did not come back, did not decline and did not register.
     *
     * @param used the codes of all registrations, folded by {@link LetterCode#folded}
     */
    public List<Invitee> addressees(LetterChoice choice, Set<String> used) {
        Set<String> results = new LetterResults(project).byCode().keySet();
        Set<String> sent = new HashSet<>();
        new Sendings(project)
                .all().stream()
                        .filter(sending -> sending.sentOn().isPresent())
                        .forEach(sending -> sent.add(sending.batch()));
        return new Invitees(project)
                .all().stream()
                        .filter(invitee -> !invitee.wiped() && invitee.separate() == choice.secret())
                        .filter(invitee -> choice.batch()
                                .map(invitee.letter().batch()::equals)
                                .orElse(true))
                        .filter(invitee -> choice.kind() == LetterKind.INVITATION
                                || (sent.contains(invitee.letter().batch())
                                        && !results.contains(invitee.letter().code())
                                        && !used.contains(invitee.letter().code())))
                        .toList();
    }

    /** Returns what stands in the letters of these people. */
    public List<LetterText> texts(List<Invitee> addressees, Texts texts) {
        Addressing addressing = new Addressing(
                project.details(), new LetterTemplates(project).settings(), new Sendings(project).all(), texts);
        return addressees.stream().map(addressing::of).toList();
    }

    /**
     * Writes the file for a printer.
     *
     * @throws LetterException if there is no letter, or the file cannot be written; then there is no file
     */
    public int writeMergeFile(
            Path file,
            MergeFormat format,
            List<LetterField> fields,
            LetterChoice choice,
            Set<String> used,
            Texts texts,
            IntConsumer done)
            throws LetterException {
        List<LetterText> letters = texts(addressees(choice, used), texts);
        requireSome(letters);
        try {
            WholeFile.write(file, out -> MergeFile.write(out, format, fields, letters.stream(), texts, done));
        } catch (FilesException e) {
            throw notWritten(e);
        }
        note("invitations.journal.mergeFile", choice, letters.size());
        return letters.size();
    }

    /** Writes the QR images of letters as a zip file, named as the file for a printer names them. */
    public int writeQrImages(Path file, LetterChoice choice, Set<String> used, Texts texts, IntConsumer done)
            throws LetterException {
        List<LetterText> letters = texts(addressees(choice, used), texts);
        requireSome(letters);
        try {
            WholeFile.write(file, out -> QrFiles.write(out, letters.stream(), done));
        } catch (FilesException e) {
            throw notWritten(e);
        }
        note("invitations.journal.qrImages", choice, letters.size());
        return letters.size();
    }

    /**
     * Writes Word letters, at most {@value #LETTERS_PER_FILE} in a file. When it fails or is stopped, files that are
     * complete stay.
     *
     * @param folder where the files come; files of the same name are replaced
     * @return the files
     */
    public List<Path> writeWordLetters(
            Path folder, LetterChoice choice, Set<String> used, Texts texts, IntConsumer done)
            throws LetterException, TemplateException {
        List<LetterText> letters = texts(addressees(choice, used), texts);
        requireSome(letters);
        LetterTemplates templates = new LetterTemplates(project);
        LetterTemplate template =
                LetterTemplate.read(templates.template(choice.kind(), texts).content(), choice.kind());
        boolean doubleSided = templates.settings().doubleSided();
        List<Path> files = new ArrayList<>();
        for (int from = 0; from < letters.size(); from += LETTERS_PER_FILE) {
            List<LetterText> part = letters.subList(from, Math.min(letters.size(), from + LETTERS_PER_FILE));
            int before = from;
            Path file = folder.resolve("%s-%03d.docx".formatted(fileName(choice, texts), files.size() + 1));
            try {
                WholeFile.<Integer, TemplateException>make(file, out -> {
                    WordLetters.write(out, template, part, doubleSided, texts, here -> done.accept(before + here));
                    return part.size();
                });
            } catch (FilesException e) {
                throw notWritten(e);
            }
            files.add(file);
        }
        note("invitations.journal.wordLetters", choice, letters.size());
        return files;
    }

    /** Returns a name for a file of these letters, without extension, that says nothing about a person. */
    public String fileName(LetterChoice choice, Texts texts) {
        String name = texts.get(choice.kind().key())
                + choice.batch().map(batch -> "-" + batch).orElse("")
                + (choice.secret() ? "-" + texts.get("letterpaper.merge.secret") : "");
        return project.details().code() + "-"
                + name.toLowerCase(texts.language().locale()).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private void note(String name, LetterChoice choice, int letters) {
        project.perform(new Action(name, "kind=%s letters=%d".formatted(choice.kind(), letters)), handle -> {});
    }

    private static void requireSome(List<LetterText> letters) throws LetterException {
        if (letters.isEmpty()) {
            throw new LetterException(Message.of("invitations.problem.noLetters"));
        }
    }

    private static LetterException notWritten(FilesException cause) {
        return new LetterException(cause.told(), cause);
    }
}
