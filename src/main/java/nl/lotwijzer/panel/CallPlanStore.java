package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The plan of the calls in the database. */
final class CallPlanStore {
    private final Handle handle;

    CallPlanStore(Handle handle) {
        this.handle = handle;
    }

    CallPlan plan() {
        return handle.createQuery("SELECT script, confirm_by FROM call_plan")
                .map((row, context) -> new CallPlan(
                        row.getString("script"),
                        Optional.ofNullable(row.getString("confirm_by")).map(LocalDate::parse)))
                .findOne()
                .orElse(CallPlan.USUAL);
    }

    void keep(CallPlan plan) {
        handle.createUpdate("""
                        INSERT INTO call_plan (id, script, confirm_by) VALUES (1, :script, :confirmBy)
                        ON CONFLICT (id) DO UPDATE SET script = excluded.script, confirm_by = excluded.confirm_by""")
                .bind("script", plan.script())
                .bind("confirmBy", plan.confirmBy().map(LocalDate::toString).orElse(null))
                .execute();
    }
}
