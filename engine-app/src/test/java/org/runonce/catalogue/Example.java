package org.runonce.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A matter that keeps every rule, for tests to break one at a time. */
final class Example {
    static final Set<String> UNITS = Set.of("ZFJ", "GAJ", "SGB", "WJJ");

    static final String MATTER = """
            code: TST-001
            name: 架设天桥许可
            aliases: [搭天桥]
            scope: PUBLIC
            type: 行政许可
            caseType: PROMISED
            serviceObjects: [企业法人]
            lead: ZFJ
            co: [GAJ]
            acceptingAuthority: SGB
            handlingProcess: promised-matter
            notifyAndCommit: false
            siteVerification: true
            specialProcedures: [EXPERT_REVIEW]
            statutoryLimit: {amount: 20, unit: WORKING_DAY, basis: 行政许可法42条, mark: L}
            promisedLimit: {amount: 5, unit: WORKING_DAY, basis: 承诺, mark: X}
            extension: {amount: 10, unit: WORKING_DAY, by: dept-leader, basis: 行政许可法42条1款, mark: L}
            correctionLimit: {amount: 10, unit: WORKING_DAY, basis: 补正期限（配置）, mark: P}
            deliveryLimit: {amount: 10, unit: WORKING_DAY, basis: 行政许可法44条, mark: L}
            gapLimit: {amount: 3, unit: WORKING_DAY, basis: 容缺补齐（配置）, mark: X}
            visits: 0
            fee: {charged: true, item: 占用费, basis: 某条例37条}
            result: {name: 架设天桥许可证, validity: null}
            legalBases: [某条例30条]
            situations:
              - {id: new, name: 新办}
              - {id: renewal, name: 延续}
            materials:
              - id: application
                name: 申请表
                necessity: REQUIRED
                source: APPLICANT
                trust: D
                sharable: false
                copies: 0
                situations: []
                defectHints: [未盖章]
              - id: licence
                name: 营业执照
                necessity: REQUIRED
                source: GOVERNMENT
                trust: A
                sharable: true
                certificate: 营业执照
                copies: 0
                situations: [new]
                defectHints: []
              - id: traffic-plan
                name: 交通组织方案
                necessity: TOLERABLE
                source: APPLICANT
                trust: D
                sharable: false
                copies: 0
                situations: []
                defectHints: []
            eligibilityDecision: eligibility-tst-001
            applicationForm: apply-tst-001
            items: []
            mark: L
            note: 只为测试
            """;

    private Example() {}

    /** Folder of models in which the matter finds its process, decision and form. */
    static void modelsIn(Path folder) {
        write(folder, "process-models/handling/promised-matter.bpmn", "<definitions/>");
        write(folder, "process-models/handling/instant-matter.bpmn", "<definitions/>");
        write(folder, "process-models/handling/one-thing-package.bpmn", "<definitions/>");
        write(folder, "decision-tables/eligibility/eligibility-tst-001.dmn", "<definitions/>");
        write(folder, "forms/application/apply-tst-001.form", """
                {"id": "apply-tst-001", "components": [{"type": "textfield", "key": "name"}]}""");
    }

    static void write(Path folder, String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Matter matter(Path folder, String yaml) {
        write(folder, "tst-001.yaml", yaml);
        return MatterFiles.read(
                        MatterFiles.in("classpath*:no-catalogue/*.yaml", folder.toString()), List.of(), new Remarks())
                .get(0);
    }

    static List<MatterRule> rules(Models models) {
        List<MatterRule> rules = new ArrayList<>(MatterRules.ALL);
        rules.add(new ReferenceRules(UNITS::contains, models));
        rules.add(new QuotaRules(models));
        rules.add(new DecisionRules(models));
        return rules;
    }
}
