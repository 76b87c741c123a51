import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/**
 * Has many more people register for the project of the example, so that the program, when it is trained, learns what takes
 * time in a large project. Words: the project's file; how often everybody is repeated. Only the rows are added, as no
 * project has them: the result is for training and nothing else. The driver of the database is asked for on the class path.
 */
final class Enlarge {
    private Enlarge() {}

    public static void main(String[] words) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + words[0]);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    WITH RECURSIVE times(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM times WHERE n < %d)
                    INSERT INTO registrant (number, first_name, last_name, email, phone, street, house_number, addition,
                        postcode, city, birth_date, birth_year, registered_at, remark, answers, state, ground, batch,
                        source_row)
                    SELECT 'R' || (10000 * n + id), first_name, last_name, email, phone, street, n || house_number,
                        addition, postcode, city, birth_date, birth_year, registered_at, remark, answers, state, ground,
                        batch, source_row
                    FROM registrant, times
                    """.formatted(Integer.parseInt(words[1])));
        }
    }
}
