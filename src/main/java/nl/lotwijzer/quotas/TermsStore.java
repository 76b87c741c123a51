package nl.lotwijzer.quotas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.quotas.population.AgeRange;
import nl.lotwijzer.quotas.population.PopulationSource;
import nl.lotwijzer.quotas.population.Shape;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The columns and the table of what was decided about criteria, and of where their population comes from. */
final class TermsStore {
    private final Handle handle;

    TermsStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns what was decided about the criterion in this row. */
    static CriterionTerms terms(ResultSet row, List<Category> categories, @Nullable PopulationSource source)
            throws SQLException {
        String ground = row.getString("special_ground");
        NoAnswer noAnswer = categories.stream().anyMatch(Category::unanswered)
                ? NoAnswer.CATEGORY
                : row.getString("no_answer") == null ? NoAnswer.COMPLETE : NoAnswer.LEFT_OUT;
        return new CriterionTerms(
                noAnswer,
                ground == null ? null : SpecialGround.of(ground),
                orEmpty(row.getString("special_note")),
                orEmpty(row.getString("explanation")),
                calculation(row),
                source);
    }

    private static @Nullable Calculation calculation(ResultSet row) throws SQLException {
        String method = row.getString("method");
        return method == null
                ? null
                : new Calculation(
                        QuotaMethod.parse(method),
                        row.getInt("method_seats"),
                        Arrays.stream(orEmpty(row.getString("method_population"))
                                        .split(","))
                                .filter(people -> !people.isEmpty())
                                .map(Long::valueOf)
                                .toList());
    }

    Map<Long, PopulationSource> sources() {
        return handle.createQuery("SELECT * FROM population_source")
                .map((row, _) -> Map.entry(row.getLong("criterion"), source(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PopulationSource source(ResultSet row) throws SQLException {
        int from = row.getInt("age_from");
        boolean ages = !row.wasNull();
        int to = row.getInt("age_to");
        AgeRange range = ages ? new AgeRange(from, row.wasNull() ? AgeRange.OPEN : to) : null;
        return new PopulationSource(
                Shape.valueOf(row.getString("shape")),
                row.getString("file_name"),
                row.getString("file_hash"),
                row.getString("title"),
                row.getString("table_id"),
                row.getString("period"),
                row.getString("region"),
                row.getString("topic"),
                range,
                Instant.parse(row.getString("read_at")));
    }

    void setSource(long criterion, PopulationSource source) {
        AgeRange ages = source.ages();
        handle.createUpdate("INSERT OR REPLACE INTO population_source (criterion, shape, file_name, file_hash, title,"
                        + " table_id, period, region, topic, age_from, age_to, read_at) VALUES (:criterion, :shape,"
                        + " :fileName, :fileHash, :title, :tableId, :period, :region, :topic, :from, :to, :readAt)")
                .bind("criterion", criterion)
                .bind("shape", source.shape().name())
                .bind("fileName", source.fileName())
                .bind("fileHash", source.fileHash())
                .bind("title", source.title())
                .bind("tableId", source.tableId())
                .bind("period", source.period())
                .bind("region", source.region())
                .bind("topic", source.topic())
                .bind("from", ages == null ? null : ages.from())
                .bind("to", ages == null || ages.isOpen() ? null : ages.to())
                .bind("readAt", source.readAt().toString())
                .execute();
    }

    /** The figures were changed otherwise, so they no longer come from a file. */
    void forgetSource(long criterion) {
        handle.execute("DELETE FROM population_source WHERE criterion = ?", criterion);
    }

    void setNoAnswer(long criterion, boolean leftOut) {
        handle.execute("UPDATE criterion SET no_answer = ? WHERE id = ?", leftOut ? "out" : null, criterion);
    }

    void setGround(long criterion, @Nullable SpecialGround ground, String note) {
        handle.execute(
                "UPDATE criterion SET special_ground = ?, special_note = ? WHERE id = ?",
                ground == null ? null : ground.code(),
                orNull(note),
                criterion);
    }

    void setExplanation(long criterion, String explanation) {
        handle.execute("UPDATE criterion SET explanation = ? WHERE id = ?", orNull(explanation), criterion);
    }

    void setCalculation(long criterion, Calculation calculation) {
        handle.execute(
                "UPDATE criterion SET method = ?, method_seats = ?, method_population = ? WHERE id = ?",
                calculation.method().code(),
                calculation.seats(),
                calculation.populations().stream().map(String::valueOf).collect(Collectors.joining(",")),
                criterion);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
