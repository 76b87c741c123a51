package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.Place;

/** Remarks about a row as text, a line each, in no language: the column, the value, and the message with its parts. */
final class WrittenRemarks {
    private WrittenRemarks() {}

    static String of(List<RowRemark> remarks) {
        return remarks.stream().map(WrittenRemarks::line).collect(Collectors.joining("\n"));
    }

    /** @param place the row that the remarks are about */
    static List<RowRemark> read(String text, Place place) {
        return text.lines().map(line -> remark(TabbedText.read(line), place)).toList();
    }

    private static String line(RowRemark remark) {
        String column = remark.place().column();
        String value = remark.place().value();
        return TabbedText.of(
                remark.weight().name(),
                column == null ? "" : column,
                value == null ? "" : value,
                message(remark.reason()));
    }

    private static RowRemark remark(List<String> parts, Place row) {
        Place place = parts.get(1).isEmpty() ? row : row.column(parts.get(1)).value(parts.get(2));
        return new RowRemark(Weight.valueOf(parts.get(0)), place, message(parts.get(3)));
    }

    private static String message(Message message) {
        List<String> parts = new ArrayList<>(List.of(message.key()));
        for (Object argument : message.arguments()) {
            parts.add(
                    switch (argument) {
                        case Message inner -> "m" + message(inner);
                        case LocalDate day -> "d" + day;
                        case Integer number -> "i" + number;
                        default -> "t" + argument;
                    });
        }
        return TabbedText.of(parts);
    }

    private static Message message(String text) {
        List<String> parts = TabbedText.read(text);
        return new Message(
                parts.getFirst(),
                parts.subList(1, parts.size()).stream()
                        .map(WrittenRemarks::argument)
                        .toList());
    }

    private static Object argument(String written) {
        String rest = written.substring(1);
        return switch (written.charAt(0)) {
            case 'm' -> message(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'i' -> Integer.valueOf(rest);
            default -> rest;
        };
    }
}
