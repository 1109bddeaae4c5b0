package org.runonce.conventions;

import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runonce.tasklist.route.Undoing;
import org.runonce.workflow.CorrectableTask;
import org.runonce.workflow.UndoableTask;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/**
 * What the code offers to the models.
 *
 * @param beans components of the {@code process} packages by name
 * @param constants texts of the {@code …Process} classes: ids of processes, names of messages
 * @param handlers of the user tasks whose completion means something in the domain, by the task's id
 * @param words kebab-case texts of the sources, among them the ids of the decisions that the domain itself asks
 */
record Code(Map<String, Class<?>> beans, Set<String> constants, Map<String, Class<?>> handlers, Set<String> words)
        implements Undoing {
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");

    static Code ours() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        Code code = of(scanner.findCandidateComponents("org.runonce").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(name -> name != null && name.contains(".process."))
                .<Class<?>>map(Code::load)
                .toList());
        code.words.addAll(wordsOf(Repository.root().resolve("engine-app/src/main/java")));
        return code;
    }

    static Code of(Collection<Class<?>> classes) {
        Code code = new Code(new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashSet<>());
        for (Class<?> type : classes) {
            code.beans.put(Introspector.decapitalize(type.getSimpleName()), type);
            if (type.getSimpleName().endsWith("Process")) {
                Arrays.stream(type.getDeclaredFields()).forEach(code::addConstant);
            }
            if (UserTaskHandler.class.isAssignableFrom(type)) {
                // its dependencies play no part in what it calls itself
                code.handlers.put(((UserTaskHandler) mock(type, CALLS_REAL_METHODS)).taskDefinitionKey(), type);
            }
        }
        return code;
    }

    Set<String> handledTasks() {
        return handlers.keySet();
    }

    @Override
    public boolean undoable(String taskKey) {
        return UndoableTask.class.isAssignableFrom(handlers.getOrDefault(taskKey, UndoableTask.class));
    }

    @Override
    public boolean correctable(String taskKey) {
        return CorrectableTask.class.isAssignableFrom(handlers.getOrDefault(taskKey, Void.class));
    }

    boolean offers(String bean, Class<?> type) {
        return type.isAssignableFrom(beans.getOrDefault(bean, Void.class));
    }

    boolean offers(String bean, String method, int arguments) {
        return Arrays.stream(beans.getOrDefault(bean, Void.class).getMethods())
                .anyMatch(it -> it.getName().equals(method) && it.getParameterCount() == arguments);
    }

    private void addConstant(Field field) {
        try {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                field.setAccessible(true);
                constants.add((String) field.get(null));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> wordsOf(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(it -> WORD.matcher(read(it)).results())
                    .map(it -> it.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Code.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
