package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The letters that go out together.
 *
 * @param batch     its name, as the letters carry it; may be empty
 * @param plannedOn the day it is to be posted
 * @param sentOn    the day it was posted
 * @param letters   how many letters
 */
public record Sending(String batch, Optional<LocalDate> plannedOn, Optional<LocalDate> sentOn, int letters) {}
