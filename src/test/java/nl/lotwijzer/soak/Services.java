package nl.lotwijzer.soak;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.project.Project;

/** Every public service of every room, found by its shape: a public class that is made of a project. */
final class Services {
    /** A public method of a service. */
    record Deed(Class<?> service, Method method) {
        String name() {
            return service.getSimpleName() + "." + method.getName();
        }

        Object on(Project project) throws ReflectiveOperationException {
            return service.getConstructor(Project.class).newInstance(project);
        }
    }

    /** What is done by a deed of the soak itself, since it ends the project or asks for what a walk cannot make. */
    private static final Set<String> APART = Set.of(
            "Closing.close",
            "Erasure.erase",
            // Seconds of searching each time; the rooms have their own tests of it.
            "TableArranger.arrange",
            "TeamPlans.propose",
            "Sessions.importFile",
            "Packs.make");

    private Services() {}

    static List<Deed> all() throws Exception {
        Path root = Path.of(Project.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Deed> deeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("nl/lotwijzer"))) {
            for (Path file : files.sorted().toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                boolean room = path.endsWith(".class")
                        && !path.contains("/desktop/")
                        && !path.contains("/commandline/")
                        && !path.contains("/sample/");
                if (room) {
                    deedsOf(path, deeds);
                }
            }
        }
        deeds.sort(Comparator.comparing((Deed deed) -> deed.method().toGenericString()));
        return deeds;
    }

    private static void deedsOf(String path, List<Deed> deeds) throws ClassNotFoundException {
        Class<?> kind = Class.forName(
                path.substring(0, path.length() - ".class".length()).replace('/', '.'),
                false,
                Services.class.getClassLoader());
        if (!Modifier.isPublic(kind.getModifiers()) || !ofProject(kind)) {
            return;
        }
        for (Method method : kind.getDeclaredMethods()) {
            Deed deed = new Deed(kind, method);
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && Arrays.stream(method.getParameters()).noneMatch(Services::isHandOver)
                    && !APART.contains(deed.name())) {
                deeds.add(deed);
            }
        }
    }

    /** A deed that takes part of the work as an argument belongs to another deed. */
    private static boolean isHandOver(Parameter parameter) {
        return parameter.getType() == nl.lotwijzer.project.Deed.class;
    }

    private static boolean ofProject(Class<?> kind) {
        for (Constructor<?> constructor : kind.getConstructors()) {
            if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Project.class})) {
                return true;
            }
        }
        return false;
    }
}
