package nl.lotwijzer.desktop.help;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes of the text of a page what is shown: headings, running text, lists, tables, pictures and links. */
final class PageReader {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** A picture of the site, wherever the page stands that shows it. */
    private static final Pattern PICTURE = Pattern.compile("(?:\\.\\./)*(?:resources/)?((?:images|handbook)/.+)");

    private static final Pattern PAGE = Pattern.compile("(?:.*/)?([a-z-]+)\\.md(?:#.*)?");
    private static final double PICTURE_WIDTH = 380;

    private final Consumer<String> open;
    private final Function<String, @Nullable InputStream> pictures;

    /**
     * @param open     opens the page with this name
     * @param pictures opens a picture; null if there is none
     */
    PageReader(Consumer<String> open, Function<String, @Nullable InputStream> pictures) {
        this.open = open;
        this.pictures = pictures;
    }

    VBox read(HelpPage page) {
        VBox shown = blocks(PARSER.parse(page.markdown()));
        shown.getStyleClass().add("help-page");
        return shown;
    }

    private VBox blocks(org.commonmark.node.Node parent) {
        VBox column = new VBox();
        column.getStyleClass().add("help-blocks");
        for (org.commonmark.node.Node block : children(parent)) {
            column.getChildren().add(block(block));
        }
        return column;
    }

    private Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> styled(flow(heading), "help-heading-" + Math.min(heading.getLevel(), 3));
            case Paragraph paragraph when onlyPicture(paragraph) != null -> picture(onlyPicture(paragraph));
            case Paragraph paragraph -> flow(paragraph);
            case BulletList list -> list(list, 0);
            case OrderedList list -> list(list, list.getMarkerStartNumber());
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case BlockQuote quote -> styled(blocks(quote), "help-quote");
            case TableBlock table -> table(table);
            default -> flow(block);
        };
    }

    private Node list(org.commonmark.node.Node list, @Nullable Integer first) {
        VBox rows = new VBox();
        rows.getStyleClass().add("help-list");
        int number = first == null ? 0 : first;
        for (org.commonmark.node.Node item : children(list)) {
            if (item instanceof ListItem) {
                Label mark = new Label(number == 0 ? "•" : number++ + ".");
                mark.setMinWidth(Region.USE_PREF_SIZE);
                VBox text = blocks(item);
                HBox.setHgrow(text, Priority.ALWAYS);
                HBox row = new HBox(mark, text);
                row.getStyleClass().add("help-item");
                rows.getChildren().add(row);
            }
        }
        return rows;
    }

    private Node table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        for (org.commonmark.node.Node part : children(table)) {
            for (org.commonmark.node.Node row : children(part)) {
                if (row instanceof TableRow) {
                    List<Node> cells = new ArrayList<>();
                    for (org.commonmark.node.Node cell : children(row)) {
                        TextFlow text = flow(cell);
                        text.getStyleClass()
                                .add(cell instanceof TableCell of && of.isHeader() ? "help-header" : "help-cell");
                        GridPane.setValignment(text, VPos.TOP);
                        GridPane.setHgrow(text, Priority.SOMETIMES);
                        cells.add(text);
                    }
                    grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
                }
            }
        }
        return grid;
    }

    private static org.commonmark.node.@Nullable Image onlyPicture(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof org.commonmark.node.Image image && image.getNext() == null
                ? image
                : null;
    }

    private Node picture(org.commonmark.node.@Nullable Image image) {
        String description = image == null ? "" : plain(image);
        Matcher place = PICTURE.matcher(image == null ? "" : image.getDestination());
        InputStream stream = place.matches() ? pictures.apply(place.group(1)) : null;
        if (stream == null) {
            return Labels.muted(description);
        }
        ImageView view = new ImageView(new Image(stream, 2 * PICTURE_WIDTH, 0, true, true));
        view.setFitWidth(PICTURE_WIDTH);
        view.setPreserveRatio(true);
        view.setAccessibleText(description);
        Label caption = Labels.muted(description);
        return styled(new VBox(view, caption), "help-picture");
    }

    private static Node code(String literal) {
        Label code = Labels.text(literal.stripTrailing());
        code.getStyleClass().add("help-code-block");
        code.setMaxWidth(Double.MAX_VALUE);
        return code;
    }

    private TextFlow flow(org.commonmark.node.Node parent) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-text");
        inline(parent, flow, "");
        return flow;
    }

    private void inline(org.commonmark.node.Node parent, TextFlow flow, String style) {
        for (org.commonmark.node.Node child : children(parent)) {
            switch (child) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), style));
                case Code code -> flow.getChildren().add(text(code.getLiteral(), "help-code"));
                case SoftLineBreak _ -> flow.getChildren().add(text(" ", style));
                case HardLineBreak _ -> flow.getChildren().add(text("\n", style));
                case StrongEmphasis strong -> inline(strong, flow, "help-strong");
                case Emphasis emphasis -> inline(emphasis, flow, "help-emphasis");
                case Link link -> flow.getChildren().add(link(link));
                default -> inline(child, flow, style);
            }
        }
    }

    private Node link(Link link) {
        String words = plain(link);
        Matcher page = PAGE.matcher(link.getDestination());
        if (!page.matches()) {
            // The program opens nothing outside itself; who wants to go there reads where it is.
            return text(
                    link.getDestination().startsWith("http") ? words + " (" + link.getDestination() + ")" : words, "");
        }
        Hyperlink shown = Buttons.link(words, () -> open.accept(page.group(1)));
        shown.getStyleClass().add("help-link");
        return shown;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add("help-word");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }

    private static String plain(org.commonmark.node.Node parent) {
        StringBuilder words = new StringBuilder();
        for (org.commonmark.node.Node child : children(parent)) {
            words.append(
                    switch (child) {
                        case org.commonmark.node.Text text -> text.getLiteral();
                        case Code code -> code.getLiteral();
                        case SoftLineBreak _ -> " ";
                        default -> plain(child);
                    });
        }
        return words.toString();
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
