package nl.lotwijzer.response;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is expected of the letters, in the project file. */
final class ResponseStore {
    private final Handle handle;

    ResponseStore(Handle handle) {
        this.handle = handle;
    }

    Optional<ResponseSettings> settings() {
        return handle.createQuery("SELECT low, middle, high, per_seat FROM response_setting")
                .map((row, context) -> new ResponseSettings(
                        row.getInt("low"), row.getInt("middle"), row.getInt("high"), row.getInt("per_seat")))
                .findOne();
    }

    void put(ResponseSettings settings) {
        handle.createUpdate("""
                        INSERT INTO response_setting (id, low, middle, high, per_seat)
                        VALUES (1, :low, :middle, :high, :seat)
                        ON CONFLICT (id) DO UPDATE SET low = excluded.low, middle = excluded.middle,
                            high = excluded.high, per_seat = excluded.per_seat""")
                .bind("low", settings.low())
                .bind("middle", settings.middle())
                .bind("high", settings.high())
                .bind("seat", settings.perSeat())
                .execute();
    }
}
