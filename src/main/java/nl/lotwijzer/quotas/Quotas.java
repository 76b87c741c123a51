package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a project with their categories, population and quotas, and the household rule. A view of the project
 * that keeps nothing itself; every change is one entry in the journal and can be undone.
 */
public final class Quotas {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 500;

    private final Project project;

    public Quotas(Project project) {
        this.project = project;
    }

    /** Returns the criteria in their order, each with its categories in theirs. */
    public List<Criterion> criteria() {
        return project.read(handle -> new QuotaStore(handle).criteria());
    }

    /** Returns the number of seats in the panel, as the project's details say. */
    public int seats() {
        return project.details().panelSize();
    }

    /** Returns whether at most one member of a household may be drawn; so it is until somebody says otherwise. */
    public boolean householdRule() {
        return project.read(handle -> new QuotaStore(handle).householdRule());
    }

    public void setHouseholdRule(boolean on) {
        project.perform(
                new Action("quotas.journal.household", on ? "on" : "off"),
                handle -> new QuotaStore(handle).setHouseholdRule(on));
    }

    /**
     * Puts together who could be drawn as the project stands: the active registrants, in the order of their numbers, which
     * are also the ids of the candidates.
     */
    public SelectionInput input() {
        InputBefore before = project.kept(InputBefore.class, InputBefore::new);
        return project.read(
                handle -> before.of(seats(), householdRule(), criteria(), new Registrations(project).all()));
    }

    static Candidate candidate(Registrant registrant) {
        return new Candidate(
                registrant.number().value(),
                registrant.answers(),
                registrant.household().map(Household::code).orElse(""));
    }

    /** Proposes criteria from what the active registrants answered, for questions that are no criterion yet. */
    public List<Proposal> proposals() {
        return project.read(handle -> Proposal.from(
                new Registrations(project)
                        .active().stream().map(Registrant::answers).toList(),
                criteria()));
    }

    /**
     * Adds a criterion, without categories yet, after the others.
     *
     * @throws QuotaException if the name is blank, too long or already there
     */
    public Criterion addCriterion(String name) throws QuotaException {
        String tidy = checked(name, names(criteria()));
        long id = project.change(
                new Action("quotas.journal.addCriterion", ""), handle -> new QuotaStore(handle).insertCriterion(tidy));
        return new Criterion(id, tidy, List.of());
    }

    /**
     * Gives a criterion another name; registrants' answers are found under the new one from then on.
     *
     * @throws QuotaException if the name is blank, too long or already there
     */
    public void renameCriterion(long criterion, String name) throws QuotaException {
        List<Criterion> others =
                criteria().stream().filter(one -> one.id() != criterion).toList();
        String tidy = checked(name, names(others));
        change("renameCriterion", store -> store.renameCriterion(criterion, tidy));
    }

    /** Removes a criterion with its categories and quotas. */
    public void removeCriterion(long criterion) {
        change("removeCriterion", store -> store.deleteCriterion(criterion));
    }

    /** Moves a criterion to this place, counted from 0, among the criteria. */
    public void moveCriterion(long criterion, int place) {
        List<Long> order = moved(criteria().stream().map(Criterion::id).toList(), criterion, place);
        change("orderCriteria", store -> store.orderCriteria(order));
    }

    /**
     * Adds a category, free as yet: from no seats to all seats.
     *
     * @throws QuotaException if the name is blank, too long or already there in this criterion
     */
    public Category addCategory(long criterion, String name) throws QuotaException {
        String tidy = checked(name, categoryNames(criterion(criterion), -1));
        Category fresh = new Category(0, tidy, 0, 0, seats());
        long id = project.change(
                new Action("quotas.journal.addCategory", ""),
                handle -> new QuotaStore(handle).insertCategory(criterion, fresh));
        return new Category(id, tidy, 0, 0, seats());
    }

    /**
     * Gives a category another name; registrants who answered with the new name belong to it from then on.
     *
     * @throws QuotaException if the name is blank, too long or already there in this criterion
     */
    public void renameCategory(long category, String name) throws QuotaException {
        String tidy = checked(name, categoryNames(criterionOf(category), category));
        change("renameCategory", store -> store.renameCategory(category, tidy));
    }

    /** Removes a category; registrants who answered it take part in no draw until they have another. */
    public void removeCategory(long category) {
        change("removeCategory", store -> store.deleteCategory(category));
    }

    /** Moves a category to this place, counted from 0, within its criterion. */
    public void moveCategory(long category, int place) {
        List<Long> order = moved(
                criterionOf(category).categories().stream().map(Category::id).toList(), category, place);
        change("orderCategories", store -> store.orderCategories(order));
    }

    /**
     * Sets how many people of the population belong to a category.
     *
     * <p>The figures of the criterion then no longer come from a file.
     *
     * @throws QuotaException if the number is below 0, or the category is that of those who gave no answer
     */
    public void setPopulation(long category, long people) throws QuotaException {
        if (people < 0) {
            throw new QuotaException(Message.of("quotas.problem.peopleNegative", people));
        }
        Criterion criterion = criterionOf(category);
        if (criterion.categories().stream().anyMatch(one -> one.id() == category && one.unanswered())) {
            throw new QuotaException(Message.of("quotas.problem.unansweredPeople"));
        }
        project.perform(new Action("quotas.journal.population", ""), handle -> {
            new QuotaStore(handle).setPopulation(category, people);
            new TermsStore(handle).forgetSource(criterion.id());
        });
    }

    /**
     * Sets the seats of a category by hand.
     *
     * @throws QuotaException if the minimum is below 0 or above the maximum
     */
    public void setQuota(long category, int min, int max) throws QuotaException {
        if (min < 0) {
            throw new QuotaException(Message.of("quotas.problem.seatsNegative", min));
        }
        if (min > max) {
            throw new QuotaException(Message.of("quotas.problem.minAboveMax", min, max));
        }
        project.perform(
                new Action("quotas.journal.quota", min + ".." + max),
                handle -> new QuotaStore(handle).setQuota(category, min, max));
    }

    /**
     * Sets how far the quota of a category may be relaxed when no panel can meet all of them.
     *
     * @param flex null for no limit
     * @throws QuotaException if the quota itself does not keep to the limits
     */
    public void setFlexibility(Category category, @Nullable Flexibility flex) throws QuotaException {
        if (flex != null && flex.min() > category.min()) {
            throw new QuotaException(Message.of("quotas.problem.minFlexAboveMin", flex.min(), category.min()));
        }
        if (flex != null && flex.max() < category.max()) {
            throw new QuotaException(Message.of("quotas.problem.maxFlexBelowMax", flex.max(), category.max()));
        }
        String details = flex == null ? "none" : flex.min() + ".." + flex.max();
        project.perform(
                new Action("quotas.journal.flexibility", details),
                handle -> new QuotaStore(handle).setFlexibility(category.id(), flex));
    }

    /**
     * Relaxes quotas as proposed; the journal says which, from what to what, and why. Limits of relaxing that would not
     * hold the new quota are widened.
     *
     * @param reason why, in the words of who decided it; it may name no people
     * @throws QuotaException if no reason is given, or one that is too long
     */
    public void relax(Relief relief, String reason) throws QuotaException {
        String tidy = Folded.tidy(reason);
        if (tidy.isEmpty()) {
            throw new QuotaException(Message.of("quotas.problem.reasonBlank"));
        }
        if (tidy.length() > LONGEST_REASON) {
            throw new QuotaException(Message.of("quotas.problem.reasonLong", LONGEST_REASON));
        }
        project.perform(new Action("quotas.journal.relax", relief.code() + " reason=" + tidy), handle -> {
            QuotaStore store = new QuotaStore(handle);
            relief.steps().forEach(step -> store.setQuota(step.category().id(), step.min(), step.max()));
        });
    }

    /**
     * Sets all quotas of these criteria from their population and the seats of the panel.
     *
     * @throws QuotaException if one of them has no population
     */
    public void calculate(QuotaMethod method, List<Criterion> criteria) throws QuotaException {
        int seats = seats();
        for (Criterion criterion : criteria) {
            if (!criterion.hasPopulation()) {
                throw new QuotaException(Message.of("quotas.problem.noPopulation", criterion.name()));
            }
        }
        String details = "criteria=" + criteria.size() + " seats=" + seats + " method=" + method.code() + " tie="
                + Apportionment.TIE_RULE;
        project.perform(new Action("quotas.journal.calculate", details), handle -> {
            QuotaStore store = new QuotaStore(handle);
            for (Criterion criterion : criteria) {
                List<QuotaMethod.Range> ranges = method.ranges(criterion, seats);
                for (int place = 0; place < ranges.size(); place++) {
                    QuotaMethod.Range range = ranges.get(place);
                    store.setQuota(criterion.categories().get(place).id(), range.min(), range.max());
                }
                new TermsStore(handle)
                        .setCalculation(criterion.id(), new Calculation(method, seats, criterion.populations()));
            }
        });
    }

    /** Adds proposed criteria with their categories, free as yet, after the others. */
    public void add(List<Proposal> proposals) {
        int seats = seats();
        project.perform(new Action("quotas.journal.propose", "criteria=" + proposals.size()), handle -> {
            QuotaStore store = new QuotaStore(handle);
            for (Proposal proposal : proposals) {
                long criterion = store.insertCriterion(proposal.criterion());
                for (Proposal.Answer answer : proposal.answers()) {
                    store.insertCategory(criterion, new Category(0, answer.text(), 0, 0, seats));
                }
            }
        });
    }

    /**
     * Takes over population figures. Criteria and categories that are not there yet are added, free as yet; those that
     * the file does not name stay as they are.
     */
    public FileEffect apply(PopulationFile file) {
        return FileApplication.of(project, file, seats());
    }

    /**
     * Makes the quotas those of the file: criteria and categories that it does not name are removed, new ones are added,
     * and the population of those that stay is kept.
     */
    public FileEffect apply(QuotaFile file) {
        return FileApplication.of(project, file);
    }

    /** Returns the quotas as a file that other tools read. */
    public QuotaFile toFile() {
        return new QuotaFile(criteria());
    }

    private void change(String verb, Consumer<QuotaStore> deed) {
        project.perform(new Action("quotas.journal." + verb, ""), handle -> deed.accept(new QuotaStore(handle)));
    }

    private Criterion criterion(long id) {
        return criteria().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no criterion " + id));
    }

    private Criterion criterionOf(long category) {
        return criteria().stream()
                .filter(one -> one.categories().stream().anyMatch(each -> each.id() == category))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no category " + category));
    }

    private static List<String> names(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::name).toList();
    }

    private static List<String> categoryNames(Criterion criterion, long except) {
        return criterion.categories().stream()
                .filter(one -> one.id() != except)
                .map(Category::name)
                .toList();
    }

    private static String checked(String name, List<String> taken) throws QuotaException {
        String tidy = Folded.tidy(name);
        if (tidy.isEmpty()) {
            throw new QuotaException(Message.of("quotas.problem.nameBlank"));
        }
        if (tidy.length() > LONGEST_NAME) {
            throw new QuotaException(Message.of("quotas.problem.nameLong", LONGEST_NAME));
        }
        if (taken.stream().map(Folded::of).anyMatch(Folded.of(tidy)::equals)) {
            throw new QuotaException(Message.of("quotas.problem.nameTaken", tidy));
        }
        return tidy;
    }

    private static List<Long> moved(List<Long> order, Long which, int place) {
        List<Long> moved = new ArrayList<>(order);
        moved.remove(which);
        moved.add(Objects.checkIndex(place, order.size()), which);
        return moved;
    }
}
