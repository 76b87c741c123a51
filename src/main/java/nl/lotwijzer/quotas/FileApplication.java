package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jspecify.annotations.Nullable;

/** Puts what a file says beside what is there, as one change. */
final class FileApplication {
    private final QuotaStore store;
    private final Map<Folded, Long> criteria = new LinkedHashMap<>();
    private final Map<List<Object>, Category> categories = new LinkedHashMap<>();
    private int newCriteria;
    private int added;
    private int changed;
    private int same;
    private int removed;

    private FileApplication(QuotaStore store) {
        this.store = store;
        for (Criterion criterion : store.criteria()) {
            criteria.put(Folded.of(criterion.name()), criterion.id());
            criterion
                    .categories()
                    .forEach(category -> categories.put(List.of(criterion.id(), Folded.of(category.name())), category));
        }
    }

    static FileEffect of(Project project, PopulationFile file, int seats) {
        Action action = new Action(
                "quotas.journal.readPopulation", "rows=" + file.rows().size());
        return project.change(action, handle -> {
            FileApplication application = new FileApplication(new QuotaStore(handle));
            file.rows().forEach(figure -> application.takeOver(figure, seats));
            return application.effect();
        });
    }

    static FileEffect of(Project project, QuotaFile file) {
        Action action = new Action(
                "quotas.journal.readQuotas", "criteria=" + file.criteria().size());
        return project.change(action, handle -> {
            FileApplication application = new FileApplication(new QuotaStore(handle));
            application.replaceBy(file);
            return application.effect();
        });
    }

    private void takeOver(PopulationFile.Figure figure, int seats) {
        long criterion = criterion(figure.criterion());
        Category found = find(criterion, figure.category());
        if (found == null) {
            store.insertCategory(criterion, new Category(0, figure.category(), figure.people(), 0, seats));
            added++;
        } else {
            store.setPopulation(found.id(), figure.people());
            count(found.population() != figure.people());
        }
    }

    private void replaceBy(QuotaFile file) {
        Set<Long> kept = new HashSet<>();
        List<Long> order = new ArrayList<>();
        for (Criterion wanted : file.criteria()) {
            long criterion = criterion(wanted.name());
            order.add(criterion);
            List<Long> categoryOrder = new ArrayList<>();
            for (Category category : wanted.categories()) {
                categoryOrder.add(place(criterion, category));
            }
            kept.addAll(categoryOrder);
            store.orderCategories(categoryOrder);
        }
        for (Category old : categories.values().stream()
                .filter(one -> !kept.contains(one.id()))
                .toList()) {
            store.deleteCategory(old.id());
            removed++;
        }
        criteria.values().stream().filter(old -> !order.contains(old)).forEach(store::deleteCriterion);
        store.orderCriteria(order);
    }

    private long place(long criterion, Category wanted) {
        Category found = find(criterion, wanted.name());
        if (found == null) {
            added++;
            return store.insertCategory(criterion, wanted);
        }
        boolean differs = found.min() != wanted.min()
                || found.max() != wanted.max()
                || !Objects.equals(found.flex(), wanted.flex());
        if (differs) {
            store.setQuota(found.id(), wanted.min(), wanted.max(), wanted.flex());
        }
        count(differs);
        return found.id();
    }

    private long criterion(String name) {
        return criteria.computeIfAbsent(Folded.of(name), _ -> {
            newCriteria++;
            return store.insertCriterion(name);
        });
    }

    private @Nullable Category find(long criterion, String name) {
        return categories.get(List.<Object>of(criterion, Folded.of(name)));
    }

    private void count(boolean differs) {
        if (differs) {
            changed++;
        } else {
            same++;
        }
    }

    private FileEffect effect() {
        return new FileEffect(newCriteria, added, changed, same, removed);
    }
}
