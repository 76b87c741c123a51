package nl.lotwijzer.registration;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Deed;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Sheet;

/** The profiles of a project: how the files of its forms are read, each under a name. */
public final class Profiles {
    private static final long MOST_BYTES = 10L << 20;

    private final Project project;

    public Profiles(Project project) {
        this.project = project;
    }

    /** Returns all profiles, in the order of their names. */
    public List<Profile> all() {
        return project.read(handle -> new ProfileStore(handle).all());
    }

    /** Returns the first profile that has the columns of this sheet and no others. */
    public Optional<Profile> fitting(Sheet sheet) {
        return all().stream().filter(profile -> profile.fits(sheet)).findFirst();
    }

    /**
     * Keeps how a sheet is read under a name, with the rules of the project; a profile with that name is replaced.
     *
     * @throws RegistrationException if the name is blank
     */
    public Profile save(String name, Sheet sheet, ColumnMapping mapping) throws RegistrationException {
        Profile profile = project.read(handle -> Profile.of(
                checked(name),
                sheet,
                mapping,
                DerivedRule.merged(new DerivedAnswerStore(handle).rules(), mapping.rules())));
        write("profile", handle -> new ProfileStore(handle).save(profile));
        return profile;
    }

    /**
     * Gives a profile another name.
     *
     * @throws RegistrationException if the name is blank or another profile has it
     */
    public void rename(Profile profile, String name) throws RegistrationException {
        Profile renamed = profile.named(checked(name));
        if (renamed.name().equals(profile.name())) {
            return;
        }
        if (all().stream().anyMatch(other -> other.name().equals(renamed.name()))) {
            throw new RegistrationException(Message.of("registration.problem.sameProfile", renamed.name()));
        }
        write("profileRenamed", handle -> {
            ProfileStore store = new ProfileStore(handle);
            store.remove(profile.name());
            store.save(renamed);
        });
    }

    public void remove(Profile profile) {
        write("profileRemoved", handle -> new ProfileStore(handle).remove(profile.name()));
    }

    /**
     * Writes a profile to a file of its own, for another project. It holds no personal data, but the values that were
     * mapped and the postcodes of areas.
     *
     * @throws FilesException if the file cannot be written
     */
    public static void export(Profile profile, Path file) throws FilesException {
        WholeFile.write(file, ProfileText.of(profile));
    }

    /**
     * Reads the profile in this file and keeps it; a profile with its name is replaced.
     *
     * @throws InputException if the file is no profile; then nothing is changed
     */
    public Profile read(Path file) throws InputException {
        Profile profile = profileIn(file);
        write("profile", handle -> new ProfileStore(handle).save(profile));
        return profile;
    }

    private static Profile profileIn(Path file) throws InputException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw problem(file, "notAProfile");
            }
            return ProfileText.read(Files.readString(file));
        } catch (MalformedInputException | IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            // What the file holds may be anything; nothing of it is told.
            throw problem(file, "notAProfile");
        } catch (IOException e) {
            throw problem(file, "profileUnreadable");
        }
    }

    private static InputException problem(Path file, String problem) {
        return new InputException(
                Place.in(String.valueOf(file.getFileName())), Message.of("registration.problem." + problem));
    }

    private static String checked(String name) throws RegistrationException {
        if (name.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noProfileName"));
        }
        return name.strip();
    }

    private void write(String verb, Deed<RuntimeException> deed) {
        project.perform(new Action("registration.journal." + verb, ""), deed);
    }
}
