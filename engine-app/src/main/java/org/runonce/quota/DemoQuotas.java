package org.runonce.quota;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.runonce.shared.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented figures to try RunOnce with; those of an earlier start stay. */
@Component
@Profile("demo")
class DemoQuotas {
    DemoQuotas(QuotaTable table, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> lines().stream()
                .map(DemoQuotas::quota)
                .filter(it -> table.find(it.key()).isEmpty())
                .forEach(it -> {
                    table.add(it);
                    table.record(it.key(), it.capacity(), it.used(), "演示数据", Actor.SYSTEM);
                }));
    }

    private static Quota quota(Map<String, String> line) {
        return new Quota(
                String.valueOf(line.get("kind")),
                String.valueOf(line.get("office")),
                line.getOrDefault("item", ""),
                new BigDecimal(String.valueOf(line.get("capacity"))),
                new BigDecimal(String.valueOf(line.get("used"))),
                BigDecimal.ZERO);
    }

    private static List<Map<String, String>> lines() {
        try (InputStream file = new ClassPathResource("quota/demo-quotas.csv").getInputStream();
                MappingIterator<Map<String, String>> lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("quota/demo-quotas.csv cannot be read", e);
        }
    }
}
