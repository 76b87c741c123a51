package nl.lotwijzer.invitations.register;

import nl.lotwijzer.person.DateReading;

/** Reads when somebody was born, quickly, since a register has a million rows. */
final class BirthText {
    private BirthText() {}

    /**
     * Returns the birth as {@code yyyymmdd}, with 00 for a month or day that is not known, as registers write it.
     *
     * @return 0 if the text does not say a date or year
     */
    static int read(String text) {
        int length = text.length();
        if (length == 10 && number(text, 6, 10) > 0 && number(text, 3, 5) >= 0 && number(text, 0, 2) >= 0) {
            return checked(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
        }
        if (length == 10 && number(text, 0, 4) > 0 && number(text, 5, 7) >= 0 && number(text, 8, 10) >= 0) {
            return checked(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (length == 8 && number(text, 0, 8) > 0) {
            return checked(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
        }
        if (length == 4 && number(text, 0, 4) > 0) {
            return checked(number(text, 0, 4), 0, 0);
        }
        return text.isEmpty()
                ? 0
                : DateReading.date(text)
                        .map(day -> checked(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                        .orElse(0);
    }

    private static int checked(int year, int month, int day) {
        return year < 1850 || year > 2200 || month > 12 || day > 31 || (month == 0 && day > 0)
                ? 0
                : year * 10_000 + month * 100 + day;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
