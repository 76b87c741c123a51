package nl.lotwijzer.report.panel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.document.TimelessZip;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A call list to work with away from the program: whom to call and why, with columns to fill in, and the script. It is read
 * back by {@link CallSheetReader}.
 */
public final class CallSheet {
    private final Language language;
    private final Texts texts;
    private final String project;
    private final String caller;
    private final Instant dated;

    /**
     * @param project the name of the project
     * @param caller  who calls; may be empty
     * @param dated   the time of what it tells
     */
    public CallSheet(Language language, String project, String caller, Instant dated) {
        this.language = language;
        this.texts = Texts.in(language);
        this.project = project;
        this.caller = caller;
        this.dated = dated;
    }

    /**
     * Writes the list.
     *
     * @param file   may exist, and is then replaced
     * @param tasks  whom to call, in their order
     * @param script what to say; its places may be left as they are
     * @throws ReportException if it cannot be written
     */
    public void write(Path file, List<CallTask> tasks, String script) throws ReportException {
        try {
            List<Page> pages = List.of(page(tasks), scriptPage(script));
            PagesWorkbook workbook = new PagesWorkbook(language, text("title"), project, caller, dated, pages);
            WholeFile.write(file, out -> out.write(withChoices(workbook.bytes(), tasks.size())));
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }

    private Page page(List<CallTask> tasks) {
        List<Block.Column> columns = Arrays.stream(CallColumn.values())
                .map(column -> new Block.Column(column.header(texts), column == CallColumn.ATTEMPTS))
                .toList();
        return new Page(
                text("title"),
                text("purpose", outcomes()),
                List.of(new Block.Table(
                        "Bellijst", columns, tasks.stream().map(this::row).toList())),
                "");
    }

    private List<Value> row(CallTask task) {
        List<Value> row = new ArrayList<>();
        for (CallColumn column : CallColumn.values()) {
            row.add(
                    switch (column) {
                        case NUMBER -> new Value.Text(task.number());
                        case NAME -> new Value.Text(task.registrant().name());
                        case PHONE -> new Value.Text(task.registrant().phone());
                        case EMAIL -> new Value.Text(task.registrant().email());
                        case WHY ->
                            new Value.Text(task.why().stream().map(texts::get).collect(Collectors.joining(". ")));
                        case ATTEMPTS -> new Value.Count(task.attempts());
                        case CALLER -> new Value.Text(caller);
                        case OUTCOME, DAY, TIME, REMARK, NEXT_DAY, NEXT_TIME -> new Value.Text("");
                    });
        }
        return row;
    }

    private Page scriptPage(String script) {
        List<String> lines = script.lines().filter(line -> !line.isBlank()).toList();
        return new Page(text("script"), text("scriptPurpose"), List.of(new Block.Remarks(text("script"), lines)), "");
    }

    private String outcomes() {
        return Outcome.ofCalls().stream()
                .map(outcome -> texts.get("panel.outcome." + outcome))
                .collect(Collectors.joining(", "));
    }

    /** Lets Excel offer the outcomes in the cells that are to be filled in. */
    private byte[] withChoices(byte[] bytes, int tasks) throws IOException {
        if (tasks == 0) {
            return bytes;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int first = sheet.getTables().getFirst().getStartRowIndex() + 1;
            int column = List.of(CallColumn.values()).indexOf(CallColumn.OUTCOME);
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation choice = helper.createValidation(
                    helper.createExplicitListConstraint(Outcome.ofCalls().stream()
                            .map(outcome -> texts.get("panel.outcome." + outcome))
                            .toArray(String[]::new)),
                    new CellRangeAddressList(first, first + tasks - 1, column, column));
            choice.setShowErrorBox(true);
            sheet.addValidationData(choice);
            workbook.write(written);
            return TimelessZip.of(written.toByteArray());
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get("report.calls." + key, arguments);
    }
}
