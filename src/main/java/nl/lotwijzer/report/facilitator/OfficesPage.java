package nl.lotwijzer.report.facilitator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import org.jspecify.annotations.Nullable;

/** Who holds which office, with what each declared, as a page of a workbook. */
final class OfficesPage {
    private final List<OfficeHolder> holders;
    private final Texts texts;

    OfficesPage(List<OfficeHolder> holders, Texts texts) {
        this.holders = holders;
        this.texts = texts;
    }

    Page page() {
        List<Block.Column> columns = Stream.of(
                        "office",
                        "name",
                        "organisation",
                        "contact",
                        "since",
                        "until",
                        "declaredOn",
                        "interests",
                        "remarks")
                .map(key -> new Block.Column(texts.get("report.offices." + key), false))
                .toList();
        List<Block> blocks = holders.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        "Rollen", columns, holders.stream().map(this::row).toList()));
        return new Page(
                texts.get("report.offices.title"),
                texts.get("report.offices.purpose"),
                blocks,
                holders.isEmpty() ? texts.get("report.offices.missing") : "");
    }

    private List<Value> row(OfficeHolder holder) {
        OfficeDetails details = holder.details();
        return List.of(
                new Value.Text(texts.get("facilitators.office." + details.office())),
                new Value.Text(details.name()),
                new Value.Text(details.organisation()),
                new Value.Text(details.contact()),
                day(details.since()),
                day(details.until()),
                day(details.declaredOn()),
                new Value.Text(details.interests()),
                new Value.Text(details.remarks()));
    }

    private static Value day(@Nullable LocalDate day) {
        return day == null ? Value.NONE : new Value.Day(day);
    }
}
