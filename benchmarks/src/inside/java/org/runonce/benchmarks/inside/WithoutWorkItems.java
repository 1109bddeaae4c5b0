package org.runonce.benchmarks.inside;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.runonce.shared.Actor;
import org.runonce.tasklist.form.DeployedForms;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.workflow.TaskCompletion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the task list does when a task is completed, had it no work items: whose task it is, it would ask the engine. */
final class WithoutWorkItems {
    private final ProcessEngine engine;
    private final CommandExecutor commands;
    private final DeployedForms forms;
    private final TaskEffects effects;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    WithoutWorkItems(Product product, ProcessEngine engine) {
        this.engine = engine;
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.forms = product.bean(DeployedForms.class);
        this.effects = product.bean(TaskEffects.class);
        this.sql = product.sql();
        this.transaction = new TransactionTemplate(product.bean(PlatformTransactionManager.class));
    }

    void complete(String taskId, JsonNode data, Actor actor) {
        transaction.executeWithoutResult(status -> inOne(taskId, data, actor));
    }

    private void inOne(String taskId, JsonNode data, Actor actor) {
        Task task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        requireMember(taskId, actor);
        String number = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        JsonNode form = forms.of(taskId, task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        effects.check(form, data);
        Map<String, Object> routing = effects.carryOut(
                form, new TaskCompletion(taskId, task.getTaskDefinitionKey(), number, "SGB", actor, data));
        sql.update(
                "insert into task_submission (task_id, case_number, task_key, data, submitted_by, submitted_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                taskId,
                number,
                task.getTaskDefinitionKey(),
                data.toString(),
                actor.userId(),
                LocalDateTime.now(ZoneOffset.UTC));
        sql.update("delete from task_draft where task_id = ?", taskId);
        // in one command, as the task list does it
        commands.execute(context -> {
            engine.getTaskService().setAssignee(taskId, actor.userId());
            engine.getTaskService().complete(taskId, routing);
            return null;
        });
    }

    private void requireMember(String taskId, Actor actor) {
        boolean member = engine.getTaskService().getIdentityLinksForTask(taskId).stream()
                .anyMatch(it -> actor.groupIds().contains(it.getGroupId()));
        if (!member) {
            throw new IllegalStateException("not for " + actor);
        }
    }
}
