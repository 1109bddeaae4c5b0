package org.runonce.shared;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator what to mend in words, where a start would otherwise end in a stack trace. */
class InvalidFilesReport extends AbstractFailureAnalyzer<InvalidFiles> {
    @Override
    protected FailureAnalysis analyze(Throwable start, InvalidFiles cause) {
        String faults = cause.faults().stream().map(FileFault::toString).collect(Collectors.joining("\n"));
        return new FailureAnalysis(cause.what() + "：\n\n" + faults, "请改正以上各处（文件：字段：原因），然后重新启动。", cause);
    }
}
