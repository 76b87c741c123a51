package nl.lotwijzer.report;

import java.util.List;

/**
 * A report in one language, ready to be shown or written.
 *
 * @param pages   the sheets of its workbook, in their order, without the cover
 * @param figures what is kept of it when it is exported
 */
public record Report(PackRequest request, Cover cover, List<Page> pages, List<KeyFigure> figures) {
    public Report {
        pages = List.copyOf(pages);
        figures = List.copyOf(figures);
    }
}
