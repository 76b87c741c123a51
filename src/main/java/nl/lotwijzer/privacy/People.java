package nl.lotwijzer.privacy;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;

/** Everything that a project holds of one person, as that person may ask for it (GDPR article 15). */
public final class People {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
    private static final int FEWEST_LETTERS = 2;

    private final Project project;

    public People(Project project) {
        this.project = project;
    }

    /**
     * Returns whom this text could mean: participants and other registrants, facilitators, people with an office, callers,
     * who gets a letter, and who is on an exclusion list; the first sixty.
     */
    public List<PersonRef> find(String text) {
        return text.strip().length() < FEWEST_LETTERS
                ? List.of()
                : project.read(handle -> new PeopleStore(handle).find(text));
    }

    /** Returns everything that is held of somebody, in words. */
    public PersonFile file(PersonRef person, Language language) {
        List<Retention> retentions = new Retentions(project).all();
        Texts texts = Texts.in(language);
        return project.read(handle -> {
            CatalogueStore catalogue = new CatalogueStore(handle);
            PeopleStore store = new PeopleStore(handle);
            ValueReader values = new ValueReader(store, texts, project.clock().getZone());
            List<PersonFile.Part> parts = new ArrayList<>();
            Set<String> rows = new HashSet<>();
            Set<String> fields = new HashSet<>();
            for (CatalogueTable table : Catalogue.whole().tables()) {
                List<PersonFile.Row> shown = new ArrayList<>();
                for (CatalogueStore.Found found : catalogue.rows(table, person.subject(), person.id())) {
                    rows.add(table.name() + ":" + found.id());
                    PersonFile.Row row = values.row(columns(table, person.subject()), found, fields);
                    if (!row.fields().isEmpty() && !shown.contains(row)) {
                        shown.add(row);
                    }
                }
                if (!shown.isEmpty()) {
                    parts.add(new PersonFile.Part(table.label(language), shown));
                }
            }
            Set<Long> entries = new HashSet<>(store.entries(rows));
            return new PersonFile(
                    person,
                    parts,
                    retentions.stream()
                            .filter(one -> fields.contains(one.group().fields()))
                            .filter(one -> one.group().subject() == person.subject())
                            .filter(one -> catalogue.among(one.group(), person.id()))
                            .map(one -> purpose(one, texts))
                            .toList(),
                    project.journal().entries().stream()
                            .filter(entry -> entries.contains(entry.number()))
                            .map(entry -> entry(entry, texts))
                            .toList());
        });
    }

    /** Of somebody whose name stands in a row about another, only that name is shown. */
    private static List<CatalogueColumn> columns(CatalogueTable table, Subject subject) {
        return table.links(subject).stream()
                .filter(link -> link.kind() == Link.Kind.NAME)
                .findFirst()
                .map(link -> table.column(link.column()).stream().toList())
                .orElse(table.columns());
    }

    /** Notes in the journal that what is held of somebody was given out. */
    public void givenOut(PersonRef person) {
        String who = person.subject().name() + " " + person.id();
        project.perform(new Action("privacy.journal.access", who), handle -> {});
    }

    private static PersonFile.Purpose purpose(Retention retention, Texts texts) {
        String key = "privacy.group." + retention.group().id() + ".";
        return new PersonFile.Purpose(
                retention.group(),
                texts.get(key + "name"),
                texts.get(key + "purpose"),
                texts.get(key + "ground"),
                retention.until());
    }

    private PersonFile.Entry entry(JournalEntry entry, Texts texts) {
        ZoneId zone = project.clock().getZone();
        return new PersonFile.Entry(
                entry.number(), MOMENT.format(entry.time().atZone(zone)), texts.get(entry.action()));
    }
}
