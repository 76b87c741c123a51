package nl.lotwijzer.report.panel;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.Value;

/** The list of participants as a workbook, with the columns somebody chose. */
public final class ParticipantList {
    /** What the list can tell besides number and name. */
    public enum Part {
        /** The status, with the day since when. */
        STATUS,
        /** Telephone, e-mail address and address. */
        CONTACT,
        /** A column for each criterion. */
        CATEGORIES,
        /** Diet and allergy, for the caterer. It says something of health. */
        FOOD,
        /** Wheelchair, access, child care, language and interpreter. It says something of health. */
        NEEDS,
        /** Whom to call when something happens. */
        EMERGENCY,
        /** What was agreed to. */
        CONSENTS
    }

    private final Language language;
    private final Texts texts;
    private final String project;
    private final Instant dated;

    /**
     * @param project the name of the project
     * @param dated   the time of what it tells
     */
    public ParticipantList(Language language, String project, Instant dated) {
        this.language = language;
        this.texts = Texts.in(language);
        this.project = project;
        this.dated = dated;
    }

    /**
     * Writes the list.
     *
     * @param file     may exist, and is then replaced
     * @param criteria the criteria of the draw, in their order
     * @throws ReportException if it cannot be written
     */
    public void write(
            Path file,
            List<Participant> participants,
            List<String> criteria,
            Map<Long, PersonCard> cards,
            Set<Part> parts)
            throws ReportException {
        PersonColumns columns = new PersonColumns(texts, criteria, parts);
        List<List<Value>> rows = new ArrayList<>();
        for (Participant participant : participants) {
            PersonCard card = cards.getOrDefault(participant.id(), PersonCard.empty(participant.id()));
            rows.add(columns.all().stream()
                    .map(column -> column.value().apply(participant, card))
                    .collect(Collectors.toList()));
        }
        Page page = new Page(
                texts.get("report.people.title"),
                texts.get("report.people.purpose", participants.size()),
                List.of(new Block.Table(
                        "Deelnemers",
                        columns.all().stream()
                                .map(column -> new Block.Column(column.header(), false))
                                .toList(),
                        rows)),
                "");
        try {
            PagesWorkbook workbook = new PagesWorkbook(language, page.title(), project, "", dated, List.of(page));
            WholeFile.write(file, out -> out.write(workbook.bytes()));
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }
}
