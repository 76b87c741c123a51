package nl.lotwijzer.correspondence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.invitations.LetterTemplates;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate;
import nl.lotwijzer.letterpaper.LetterText;
import nl.lotwijzer.letterpaper.MergeFile;
import nl.lotwijzer.letterpaper.MergeFormat;
import nl.lotwijzer.letterpaper.TemplateException;
import nl.lotwijzer.letterpaper.WordLetters;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * Letters to registrants and participants: who gets which follows from the project, and what was made is kept, so that
 * nobody gets a letter twice by mistake. Names of files hold the code of the project and the kind, nothing about a person.
 */
public final class Correspondence {
    /** The kinds of letters, in the order of the work. */
    public static final List<LetterKind> KINDS =
            Stream.of(LetterKind.values()).filter(kind -> !kind.invites()).toList();

    /** As many letters as people open in Word at once; for more there is the file for a printer. */
    public static final int MOST_IN_WORD = 2_000;

    private final Project project;

    public Correspondence(Project project) {
        this.project = project;
    }

    /** Returns those whom these occasions are for, those who had the letter too; in the order of the occasions. */
    public List<List<Recipient>> recipients(List<Occasion> occasions) {
        return project.read(handle -> {
            People people = new People(project);
            CorrespondenceStore store = new CorrespondenceStore(handle);
            return occasions.stream()
                    .map(occasion -> {
                        Map<Long, Instant> had = store.had(occasion);
                        Set<Long> reminded = people.reminded(occasion);
                        return people.on(occasion).stream()
                                .map(one -> new Recipient(
                                        one, Optional.ofNullable(had.get(one.id())), reminded.contains(one.id())))
                                .toList();
                    })
                    .toList();
        });
    }

    /** Returns those whom this occasion is for. See {@link #recipients(List)}. */
    public List<Recipient> recipients(Occasion occasion) {
        return recipients(List.of(occasion)).getFirst();
    }

    /** Returns all letters that were made, the newest first. */
    public List<Making> made() {
        return project.read(handle -> new CorrespondenceStore(handle).all());
    }

    /** Returns what stands in the letters to these people. */
    public List<LetterText> texts(Occasion occasion, List<Registrant> recipients, LocalDate dated, Texts texts) {
        List<Session> sessions = new Sessions(project).all();
        Filling filling = new Filling(
                project.details(),
                sessions,
                sessions.stream()
                        .filter(session -> session.id() == occasion.session())
                        .findFirst(),
                dated,
                texts);
        return recipients.stream().map(filling::of).toList();
    }

    /**
     * Makes letters: writes the file, and keeps that these people had theirs. Either both or neither. The same order in
     * the same state gives the same bytes.
     *
     * @param file  may exist, and is then replaced
     * @param texts the language of the letters
     * @param done  told now and then how many are written; what it throws stops the work
     * @return how many letters
     * @throws CorrespondenceException if there is nobody to write to, somebody had the letter already and that was not
     *                                 meant, there are too many for Word, or the file cannot be written
     * @throws TemplateException       if the template cannot be used
     */
    public int make(Order order, Path file, Texts texts, IntConsumer done)
            throws CorrespondenceException, TemplateException {
        List<Registrant> chosen = chosen(order);
        byte[] content = content(order, chosen, texts, done);
        Action action = new Action(
                "correspondence.journal.made",
                "kind=%s form=%s letters=%d".formatted(order.occasion().kind(), order.form(), chosen.size()));
        Instant now = project.now();
        project.<CorrespondenceException>perform(action, now, handle -> {
            new CorrespondenceStore(handle)
                    .insert(
                            order,
                            now,
                            Sha256.hex(content),
                            chosen.stream().map(Registrant::id).toList());
            write(file, content);
        });
        return chosen.size();
    }

    private List<Registrant> chosen(Order order) throws CorrespondenceException {
        List<Recipient> chosen = recipients(order.occasion()).stream()
                .filter(recipient -> order.recipients().contains(recipient.id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new CorrespondenceException(Message.of("correspondence.problem.nobody"));
        }
        long again =
                chosen.stream().filter(recipient -> recipient.had().isPresent()).count();
        if (again > 0 && !order.again()) {
            throw new CorrespondenceException(Message.of("correspondence.problem.had", again));
        }
        if (order.form() == Form.WORD) {
            if (chosen.size() > MOST_IN_WORD) {
                throw new CorrespondenceException(
                        Message.of("correspondence.problem.tooMany", chosen.size(), MOST_IN_WORD));
            }
            long without =
                    chosen.stream().filter(recipient -> !recipient.hasAddress()).count();
            if (without > 0) {
                throw new CorrespondenceException(Message.of("correspondence.problem.noAddress", without));
            }
        }
        return chosen.stream().map(Recipient::registrant).toList();
    }

    private byte[] content(Order order, List<Registrant> chosen, Texts texts, IntConsumer done)
            throws CorrespondenceException, TemplateException {
        LetterKind kind = order.occasion().kind();
        List<LetterText> letters = texts(order.occasion(), chosen, order.dated(), texts);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            Optional<MergeFormat> table = order.form().table();
            if (table.isPresent()) {
                MergeFile.write(content, table.get(), List.copyOf(kind.fields()), letters.stream(), texts, done);
            } else {
                byte[] template =
                        new CorrespondenceTemplates(project).of(kind, texts).content();
                boolean doubleSided = new LetterTemplates(project).settings().doubleSided();
                WordLetters.write(content, LetterTemplate.read(template, kind), letters, doubleSided, texts, done);
            }
        } catch (IOException e) {
            throw new CorrespondenceException(Message.of("correspondence.problem.notMade"), e);
        }
        return content.toByteArray();
    }

    private static void write(Path file, byte[] content) throws CorrespondenceException {
        try {
            WholeFile.write(file, content);
        } catch (FilesException e) {
            throw new CorrespondenceException(e.told(), e);
        }
    }

    /**
     * Notes that letters did not go out after all, so that the same people are proposed again.
     *
     * @param making the id
     * @throws CorrespondenceException if it is no longer there
     */
    public void withdraw(long making) throws CorrespondenceException {
        project.<CorrespondenceException>perform(new Action("correspondence.journal.withdrawn", "1"), handle -> {
            if (!new CorrespondenceStore(handle).remove(making)) {
                throw new CorrespondenceException(Message.of("correspondence.problem.gone"));
            }
        });
    }

    /** Returns a name for a file of these letters that says nothing about a person. */
    public String fileName(Occasion occasion, Form form, Texts texts) {
        String name = texts.get(occasion.kind().key());
        String session = new Sessions(project)
                .find(occasion.session())
                .map(about -> "-" + about.number())
                .orElse("");
        return project.details().code() + "-"
                + name.toLowerCase(texts.language().locale()).replaceAll("[^\\p{L}\\p{N}]+", "-")
                + session
                + form.extension();
    }
}
