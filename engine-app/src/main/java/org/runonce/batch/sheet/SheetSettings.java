package org.runonce.batch.sheet;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large an uploaded sheet may be.
 *
 * @param largest the file as it is sent
 * @param largestInflated all that a workbook holds once it is inflated, so that a small file cannot fill the memory
 * @param mostParts files inside a workbook
 * @param mostLines lines below the heading; the number of a project in its batch has three digits
 */
@Validated
@ConfigurationProperties("runonce.batch.sheet")
record SheetSettings(
        @DefaultValue("2MB") DataSize largest,
        @DefaultValue("10MB") DataSize largestInflated,
        @DefaultValue("100") @Min(1) int mostParts,
        @DefaultValue("999") @Min(1) int mostLines) {}
