package nl.lotwijzer.desktop.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Proposal;
import nl.lotwijzer.support.Proposal.Test;
import nl.lotwijzer.support.ProposalImport;
import nl.lotwijzer.support.ProposalStatus;
import nl.lotwijzer.support.Proposals;
import nl.lotwijzer.support.ResidentsBudget;
import nl.lotwijzer.support.Verdict;

/** The proposals for the residents’ budget on the screen, and what can be done with them. */
final class ProposalsModel {
    /** A proposal as it stands in the fields. */
    record Input(
            long id,
            String number,
            String title,
            String description,
            String area,
            String cost,
            String submitter,
            ProposalStatus status,
            List<Test> tests) {
        /** @throws InputException if the number or amount is not written as one */
        Proposal read() throws InputException {
            return new Proposal(
                    id,
                    InputException.number(number, 0),
                    title,
                    description,
                    area,
                    InputException.amount(cost),
                    submitter,
                    status,
                    tests.stream().filter(ProposalsModel::said).toList());
        }
    }

    private final SupportModel support;
    private final Proposals service;
    private final ObservableList<Proposal> all = FXCollections.observableArrayList();
    private final FilteredList<Proposal> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<ProposalStatus>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");

    ProposalsModel(SupportModel support) {
        this.support = support;
        this.service = new Proposals(support.workspace().project());
        support.content().subscribe(content -> all.setAll(content.budget().proposals()));
        filter.subscribe(which -> narrow());
        search.subscribe(text -> narrow());
    }

    private static boolean said(Test test) {
        return test.verdict() != Verdict.UNKNOWN || !test.remark().isEmpty();
    }

    private void narrow() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        Optional<ProposalStatus> which = filter.get();
        shown.setPredicate(one -> which.map(status -> status == one.status()).orElse(true)
                && Stream.of(Integer.toString(one.number()), one.title(), one.area(), one.submitter())
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(sought)));
    }

    int count(Optional<ProposalStatus> which) {
        return (int) all.stream()
                .filter(one -> which.map(status -> status == one.status()).orElse(true))
                .count();
    }

    ObservableList<Proposal> all() {
        return all;
    }

    ObservableList<Proposal> shown() {
        return shown;
    }

    ObjectProperty<Optional<ProposalStatus>> filter() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    ResidentsBudget budget() {
        return support.content().get().budget();
    }

    List<String> criteria() {
        return support.content().get().lists().getOrDefault(Checklist.FEASIBILITY, List.of());
    }

    /** Returns the criteria with what was said by each; those said before that are no longer in the list come last. */
    List<Test> tests(Optional<Proposal> proposal) {
        List<Test> given = proposal.map(Proposal::tests).orElse(List.of());
        return Stream.concat(
                        criteria().stream()
                                .map(criterion -> given.stream()
                                        .filter(test -> test.criterion().equals(criterion))
                                        .findFirst()
                                        .orElse(new Test(criterion, Verdict.UNKNOWN, ""))),
                        given.stream().filter(test -> !criteria().contains(test.criterion())))
                .toList();
    }

    void available(String typed, Runnable then, Consumer<Failure> otherwise) {
        support.change(
                progress -> {
                    service.available(InputException.amount(typed));
                    return typed;
                },
                kept -> {
                    then.run();
                    return support.text("proposals.budgetSaved");
                },
                otherwise);
    }

    void save(Input input, Runnable then, Consumer<Failure> otherwise) {
        support.change(
                progress -> {
                    Proposal proposal = input.read();
                    if (proposal.id() == 0) {
                        return service.add(proposal);
                    }
                    service.change(proposal);
                    return proposal.id();
                },
                kept -> {
                    then.run();
                    return support.text("proposals.saved");
                },
                otherwise);
    }

    void remove(Proposal proposal) {
        support.change(
                progress -> {
                    service.remove(proposal.id());
                    return proposal;
                },
                removed -> support.text("proposals.removed", removed.title()),
                support::fail);
    }

    /** Asks for a file and reads the proposals in it. */
    void importFile() {
        support.workspace()
                .dialogs()
                .openFile(FileQuestion.of(
                        support.text("proposals.importTitle"), "", support.text("file.table"), "xlsx", "csv"))
                .ifPresent(this::importFile);
    }

    private void importFile(Path file) {
        support.workspace()
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.support.proposals.importing"), progress -> service.importFile(file))
                        .then(this::tell));
    }

    private void tell(ProposalImport outcome) {
        String counts = support.text("proposals.imported", outcome.added(), outcome.changed(), outcome.known());
        support.workspace()
                .notify(
                        outcome.refused().isEmpty()
                                ? Notice.success(counts).with(support.text("undo"), support::undo)
                                : Notice.warning(support.text(
                                                "proposals.refused",
                                                counts,
                                                outcome.refused().size(),
                                                outcome.refused().getFirst().told()))
                                        .with(support.text("undo"), support::undo));
    }
}
