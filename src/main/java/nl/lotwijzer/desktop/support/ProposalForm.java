package nl.lotwijzer.desktop.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.support.Proposal;
import nl.lotwijzer.support.Proposal.Test;
import nl.lotwijzer.support.ProposalStatus;
import nl.lotwijzer.support.Verdict;

/** The fields of a proposal with its feasibility test. */
final class ProposalForm {
    private static final double VERDICT_WIDTH = 116;

    private record Criterion(String text, ComboBox<Verdict> verdict, TextField remark) {}

    private final VBox form = new VBox(12);
    private final Fields fields;
    private final long id;
    private final List<Criterion> criteria = new ArrayList<>();
    private final TextField number;
    private final TextField title;
    private final TextArea description;
    private final TextField area;
    private final TextField cost;
    private final TextField submitter;
    private final ComboBox<ProposalStatus> status;

    /**
     * @param proposal what stands in the fields; empty for a new one
     * @param tests    by each criterion what was said
     */
    ProposalForm(Optional<Proposal> proposal, List<Test> tests, Words words) {
        id = proposal.map(Proposal::id).orElse(0L);
        fields = new Fields(words);
        title = fields.text("proposals.title", proposal.map(Proposal::title).orElse(""));
        number = fields.text(
                "proposals.number",
                proposal.map(one -> Integer.toString(one.number())).orElse(""));
        cost = fields.text(
                "proposals.cost",
                proposal.flatMap(Proposal::cost).map(words::typed).orElse(""));
        fields.beside(2);
        area = fields.text("proposals.area", proposal.map(Proposal::area).orElse(""));
        description = fields.area(
                "proposals.description", proposal.map(Proposal::description).orElse(""), 3);
        submitter = fields.text(
                "proposals.submitter", proposal.map(Proposal::submitter).orElse(""));
        status = fields.choice(
                "state",
                List.of(ProposalStatus.values()),
                proposal.map(Proposal::status).orElse(ProposalStatus.RECEIVED),
                one -> words.name("status", one));
        VBox test = new VBox(8);
        for (Test one : tests) {
            test.getChildren().add(criterion(one, words));
        }
        fields.with(Labels.caption(words.of("proposals.test"))).with(test);
        form.getChildren().setAll(fields);
    }

    private Node criterion(Test test, Words words) {
        ComboBox<Verdict> verdict = new ComboBox<>();
        verdict.getItems().setAll(Verdict.values());
        verdict.setConverter(new Choice<>(one -> words.name("verdict", one)));
        verdict.setValue(test.verdict());
        verdict.setMinWidth(TextSize.width(VERDICT_WIDTH));
        verdict.setAccessibleText(test.criterion());
        TextField remark = new TextField(test.remark());
        remark.setPromptText(words.of("remark"));
        remark.setAccessibleText(words.of("proposals.remarkOn", test.criterion()));
        HBox.setHgrow(remark, Priority.ALWAYS);
        criteria.add(new Criterion(test.criterion(), verdict, remark));
        return new VBox(2, Labels.text(test.criterion()), new HBox(6, verdict, remark));
    }

    Node node() {
        return form;
    }

    ProposalsModel.Input input() {
        return new ProposalsModel.Input(
                id,
                number.getText(),
                title.getText(),
                description.getText(),
                area.getText(),
                cost.getText(),
                submitter.getText(),
                status.getValue(),
                criteria.stream()
                        .map(one -> new Test(
                                one.text(),
                                one.verdict().getValue(),
                                one.remark().getText()))
                        .toList());
    }

    void tell(String problem) {
        fields.tell(problem);
    }

    void focus() {
        title.requestFocus();
    }
}
