package nl.lotwijzer.report.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The register of reports in the database, and what the journal tells of those from before it. */
final class IssueStore {
    private static final Pattern OLD = Pattern.compile("steering language=(nl|en) sha256=([0-9a-f]{64})");

    private final Handle handle;

    IssueStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all that were issued, the newest first. */
    List<Issue> all(ZoneId zone) {
        Map<Long, List<IssuedFile>> files = files();
        Map<Long, List<KeyFigure>> figures = figures();
        List<Issue> all = new ArrayList<>(handle.createQuery("""
                        SELECT i.*, j.time, j.role, j.name FROM report_issue i JOIN journal j ON j.id = i.journal_entry
                        ORDER BY i.id DESC""")
                .map((row, context) -> issue(
                        row,
                        files.getOrDefault(row.getLong("id"), List.of()),
                        figures.getOrDefault(row.getLong("id"), List.of())))
                .list());
        all.addAll(old(zone));
        return all;
    }

    private static Issue issue(ResultSet row, List<IssuedFile> files, List<KeyFigure> figures) throws SQLException {
        return new Issue(
                row.getLong("id"),
                row.getLong("journal_entry"),
                Instant.parse(row.getString("time")),
                actor(row),
                new PackRequest(
                        Pack.valueOf(row.getString("pack")),
                        Language.ofCode(row.getString("language")),
                        new Period(day(row, "from_day"), LocalDate.parse(row.getString("to_day"))),
                        row.getLong("subject")),
                LocalDate.parse(row.getString("told_of")),
                row.getLong("entries"),
                row.getString("head"),
                row.getString("content"),
                files,
                figures);
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(row.getString("role"), row.getString("name"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }

    private Map<Long, List<IssuedFile>> files() {
        Map<Long, List<IssuedFile>> files = new HashMap<>();
        handle.createQuery("SELECT * FROM report_issue_file ORDER BY id")
                .map((row, context) -> files.computeIfAbsent(row.getLong("issue_id"), id -> new ArrayList<>())
                        .add(new IssuedFile(row.getString("name"), row.getString("sha256"))))
                .forEach(added -> {});
        return files;
    }

    private Map<Long, List<KeyFigure>> figures() {
        Map<Long, List<KeyFigure>> figures = new HashMap<>();
        handle.createQuery("SELECT * FROM report_issue_figure ORDER BY id")
                .map((row, context) -> figures.computeIfAbsent(row.getLong("issue_id"), id -> new ArrayList<>())
                        .add(new KeyFigure(
                                row.getString("name"),
                                row.getLong("number"),
                                KeyFigure.Unit.valueOf(row.getString("unit")))))
                .forEach(added -> {});
        return figures;
    }

    /** Returns the reports from before the register, which only had the steering group's, the newest first. */
    private List<Issue> old(ZoneId zone) {
        return handle
                .createQuery("""
                        SELECT j.*, b.hash AS before FROM journal j JOIN journal b ON b.id = j.id - 1
                        WHERE j.action = :action AND j.details LIKE 'steering language=%' ORDER BY j.id DESC""")
                .bind("action", Issue.ACTION)
                .map((row, context) -> old(row, zone))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Issue> old(ResultSet row, ZoneId zone) throws SQLException {
        Matcher details = OLD.matcher(row.getString("details"));
        if (!details.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.parse(row.getString("time"));
        LocalDate day = at.atZone(zone).toLocalDate();
        return Optional.of(new Issue(
                0,
                row.getLong("id"),
                at,
                actor(row),
                PackRequest.of(Pack.STEERING, Language.ofCode(details.group(1)), Period.until(day)),
                day,
                row.getLong("id") - 1,
                row.getString("before"),
                "",
                List.of(new IssuedFile("", details.group(2))),
                List.of()));
    }

    /** Returns whether anything but issuing a report was done after this entry of the journal. */
    boolean changedSince(long entry) {
        return handle.createQuery(
                                "SELECT count(*) FROM (SELECT 1 FROM journal WHERE id > :entry AND action <> :action LIMIT 1)")
                        .bind("entry", entry)
                        .bind("action", Issue.ACTION)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Returns the number that the next report gets. */
    long next() {
        return handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM report_issue")
                .mapTo(Long.class)
                .one();
    }

    /** Keeps a report under this number; the journal's entry about it comes right after the state it tells of. */
    void insert(long number, Report report, String content, List<IssuedFile> files) {
        PackRequest request = report.request();
        LocalDate from = request.period().from();
        handle.createUpdate("""
                        INSERT INTO report_issue (id, pack, subject, language, from_day, to_day, told_of, entries, head,
                            content, journal_entry)
                        VALUES (:id, :pack, :subject, :language, :from, :to, :toldOf, :entries, :head, :content,
                            :entries + 1)""")
                .bind("id", number)
                .bind("pack", request.pack().name())
                .bind("subject", request.subject())
                .bind("language", request.language().code().toLowerCase(Locale.ROOT))
                .bind("from", from == null ? null : from.toString())
                .bind("to", request.period().to().toString())
                .bind("toldOf", report.cover().date().toString())
                .bind("entries", report.cover().entries())
                .bind("head", report.cover().head())
                .bind("content", content)
                .execute();
        for (IssuedFile file : files) {
            handle.createUpdate("INSERT INTO report_issue_file (issue_id, name, sha256) VALUES (:issue, :name, :hash)")
                    .bind("issue", number)
                    .bind("name", file.name())
                    .bind("hash", file.sha256())
                    .execute();
        }
        for (KeyFigure figure : report.figures()) {
            handle.createUpdate("""
                            INSERT INTO report_issue_figure (issue_id, name, number, unit)
                            VALUES (:issue, :name, :number, :unit)""")
                    .bind("issue", number)
                    .bind("name", figure.name())
                    .bind("number", figure.number())
                    .bind("unit", figure.unit().name())
                    .execute();
        }
    }
}
