package nl.lotwijzer.desktop.recommendations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.recommendations.Outcome;
import nl.lotwijzer.recommendations.OwnThreshold;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Threshold;
import nl.lotwijzer.recommendations.VoteColumn;
import nl.lotwijzer.recommendations.VoteUse;
import nl.lotwijzer.recommendations.Votes;
import nl.lotwijzer.spreadsheet.InputException;
import org.kordamp.ikonli.feather.Feather;

/** A chosen file with votes: as what each column is read, what that gives, and what cannot be read. */
final class VoteFilePane extends VBox {
    private static final double ROW = 36;
    private static final double FEW = 150;

    private final VotesModel model;
    private final VotesModel.Preview preview;
    private final Words words;

    /** A recommendation with the votes in the file. */
    private record Counted(Recommendation recommendation, Votes votes, Outcome outcome) {}

    VoteFilePane(VotesModel model, VotesModel.Preview preview) {
        super(8);
        this.model = model;
        this.preview = preview;
        this.words = model.words();
        List<Counted> counted = counted();
        Button keep = Buttons.primary(words.of("vote.keep", counted.size()), Feather.CHECK, model::keepFile);
        keep.setId("votes-keep");
        keep.setDisable(counted.isEmpty());
        getChildren()
                .addAll(new Toolbar(
                                Labels.heading(preview.file().fileName()),
                                Labels.muted(words.of(
                                        preview.file().byVoter() ? "vote.byVoter" : "vote.byRecommendation",
                                        preview.reading().rows())))
                        .right(Buttons.secondary(words.of("cancel"), Feather.X, model::cancel), keep));
        preview.file().missing().ifPresent(missing -> getChildren().add(new Banner(Tone.WARNING, words.told(missing))));
        TableView<Counted> table = table(counted);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(columns(), Labels.caption(words.of("vote.read", counted.size())), table);
        List<InputException> problems = preview.reading().problems();
        if (!problems.isEmpty()) {
            getChildren().addAll(Labels.caption(words.of("vote.problems", problems.size())), problems(problems));
        }
    }

    private List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        for (VoteLine line : model.lines()) {
            Recommendation one = line.recommendation();
            Votes votes = preview.reading().votes().get(one.id());
            if (votes != null) {
                Optional<Threshold> rule =
                        one.own().map(OwnThreshold::threshold).or(this::threshold);
                counted.add(new Counted(one, votes, Outcome.of(rule, Optional.of(votes))));
            }
        }
        return counted;
    }

    private Optional<Threshold> threshold() {
        return model.recommendations().content().get().flatMap(RecommendationsModel.Content::threshold);
    }

    private Node columns() {
        TableView<VoteColumn> table = TableBuilder.of(
                        FXCollections.observableArrayList(preview.file().columns()))
                .text(words.of("vote.columnName"), 240, VoteColumn::name)
                .node(
                        words.of("vote.readAs"),
                        230,
                        this::choice,
                        Comparator.comparing(column -> column.use().kind()))
                .text(
                        words.of("vote.examples"),
                        260,
                        column -> String.join("  ·  ", preview.file().examples(column)))
                .build();
        table.setId("vote-columns");
        table.setFixedCellSize(TextSize.height(ROW));
        double height =
                TextSize.height(ROW) * (Math.min(4, preview.file().columns().size()) + 1) + 4;
        table.setPrefHeight(height);
        table.setMinHeight(Math.min(height, FEW));
        return table;
    }

    private Node choice(VoteColumn column) {
        ComboBox<VoteUse> box = new ComboBox<>();
        for (VoteUse.Kind kind : VoteUse.Kind.values()) {
            if (kind != VoteUse.Kind.BALLOTS) {
                box.getItems().add(VoteUse.of(kind));
            }
        }
        model.lines()
                .forEach(line ->
                        box.getItems().add(VoteUse.ballots(line.recommendation().id())));
        box.setConverter(new Choice<>(this::written));
        box.setValue(column.use());
        box.setAccessibleText(words.of("vote.readAsOf", column.name()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, now) -> model.readAs(column.index(), now));
        return box;
    }

    private String written(VoteUse use) {
        int number = model.lines().stream()
                .map(VoteLine::recommendation)
                .filter(one -> one.id() == use.recommendation())
                .mapToInt(Recommendation::number)
                .findFirst()
                .orElse(0);
        return words.texts().get("recommendations.column." + use.kind(), number);
    }

    private TableView<Counted> table(List<Counted> counted) {
        Looks looks = new Looks(words);
        TableView<Counted> table = TableBuilder.of(FXCollections.observableArrayList(counted))
                .number(
                        words.of("column.number"),
                        44,
                        one -> one.recommendation().number(),
                        number -> words.number(number))
                .text(words.of("column.title"), 300, one -> one.recommendation().title())
                .number(words.of("vote.for"), 70, one -> one.votes().inFavour(), number -> words.number(number))
                .number(words.of("vote.against"), 70, one -> one.votes().against(), number -> words.number(number))
                .number(words.of("vote.blank"), 70, one -> one.votes().blank(), number -> words.number(number))
                .node(
                        words.of("column.outcome"),
                        150,
                        one -> looks.verdict(one.outcome()),
                        Comparator.comparing(one -> one.outcome().verdict()))
                .placeholder(Labels.muted(words.of("vote.nothing")))
                .build();
        table.setId("vote-counts");
        return table;
    }

    private TableView<InputException> problems(List<InputException> problems) {
        TableView<InputException> list = TableBuilder.of(FXCollections.observableArrayList(problems))
                .number(
                        words.of("vote.row"),
                        60,
                        one -> Objects.requireNonNullElse(one.place().row(), 0),
                        Object::toString)
                .text(
                        words.of("vote.columnName"),
                        170,
                        one -> Objects.requireNonNullElse(one.place().column(), ""))
                .text(
                        words.of("vote.value"),
                        110,
                        one -> Objects.requireNonNullElse(one.place().value(), ""))
                .text(words.of("vote.problem"), 420, one -> words.told(one.problem()))
                .build();
        list.setId("vote-problems");
        list.setPrefHeight(FEW);
        list.setMinHeight(FEW / 2);
        return list;
    }
}
