package org.runonce.calendar.years;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.runonce.shared.FileFault;
import org.runonce.shared.InvalidFiles;
import org.runonce.shared.Problem;
import org.runonce.shared.YamlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The years that are loaded: those that ship with the product, and those of a folder outside it. The folder is read
 * again when a year is missing, so that next year's arrangement needs neither a release nor a restart; a year in the
 * folder replaces the one that ships.
 */
public final class CalendarYears {
    private static final Logger log = LoggerFactory.getLogger(CalendarYears.class);

    private final String location;
    private final String assumed;
    private volatile Map<Integer, CalendarYear> years;

    /** @param assumed resources of years that are not announced yet, for a demo; none if empty */
    public CalendarYears(String location, String assumed) {
        this.location = location;
        this.assumed = assumed;
        this.years = load();
    }

    /** Without looking at the folder again. */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public CalendarYear of(int year) {
        CalendarYear known = years.get(year);
        return known == null ? lookAgainFor(year) : known;
    }

    private synchronized CalendarYear lookAgainFor(int year) {
        try {
            years = load();
        } catch (InvalidFiles e) {
            log.error("the calendar folder holds files that cannot be used", e);
            throw notLoaded(year)
                    .with("faults", e.faults().stream().map(FileFault::toString).toList());
        }
        return Optional.ofNullable(years.get(year)).orElseThrow(() -> notLoaded(year));
    }

    private static Problem notLoaded(int year) {
        return Problem.rejected(
                        "calendar-year-not-loaded",
                        "%d年的工作日历还没有载入，算不出期限。请把国务院办公厅的节假日安排写成文件 cn-%d.yaml 放入日历目录（runonce.calendar.location），不必重启"
                                .formatted(year, year),
                        ("The working calendar of %d is not loaded, so no time limit can be computed. Add the official"
                                        + " arrangement as cn-%d.yaml to the folder runonce.calendar.location; no restart is needed")
                                .formatted(year, year))
                .with("year", year)
                .with("file", "cn-" + year + ".yaml");
    }

    private Map<Integer, CalendarYear> load() {
        List<FileFault> faults = new ArrayList<>();
        Map<Integer, CalendarYear> all = new TreeMap<>();
        if (!assumed.isBlank()) {
            all.putAll(read(resources(assumed), faults));
        }
        all.putAll(read(resources("classpath*:calendar/*.yaml"), faults));
        all.putAll(read(external(), faults));
        if (!faults.isEmpty()) {
            throw new InvalidFiles("工作日历文件有错", faults);
        }
        return Map.copyOf(all);
    }

    private static Map<Integer, CalendarYear> read(List<Resource> files, List<FileFault> faults) {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        for (Resource file : files) {
            String name = String.valueOf(file.getFilename());
            YamlFile.read(file, CalendarFile.class, faults)
                    .flatMap(read -> new CalendarFileCheck(name, read, faults).year())
                    .ifPresent(year -> {
                        if (years.put(year.year(), year) != null) {
                            faults.add(new FileFault(name, "year", year.year() + " 年已由同一处的另一个文件给出"));
                        }
                    });
        }
        return years;
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resource> external() {
        Path folder = Path.of(location);
        if (location.isBlank() || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .<Resource>map(FileSystemResource::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the calendar folder " + folder, e);
        }
    }
}
