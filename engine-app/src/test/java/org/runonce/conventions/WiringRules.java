package org.runonce.conventions;

import static org.runonce.conventions.Rule.ofEachModel;

import java.beans.Introspector;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** What a model names must be there. */
final class WiringRules {
    static final List<Rule> ALL = List.of(
            ofEachModel("delegates-exist", "a missing bean shows only when a case comes by", WiringRules::delegates),
            ofEachModel(
                    "beans-are-named-like-their-tasks", "one word for analyst and engineer", WiringRules::beanNames),
            ofEachModel("listeners-exist", "a missing bean shows only when a case comes by", WiringRules::listeners),
            ofEachModel("expressions-call-what-exists", "so does a missing method", WiringRules::expressions),
            ofEachModel("forms-exist", "a task without its form cannot be done", WiringRules::forms),
            ofEachModel("forms-are-named-like-a-task", "one word for analyst and engineer", WiringRules::formNames),
            ofEachModel("decisions-exist", "a case would stop at it", WiringRules::decisions),
            ofEachModel("called-processes-exist", "a case would stop at it", WiringRules::calledProcesses),
            ofEachModel("bound-to-the-deployment", "a case keeps the version it began with", WiringRules::bindings),
            ofEachModel("calls-pass-what-they-name", "a process carries what routes it, no more", WiringRules::passed),
            ofEachModel("messages-are-known-to-the-code", "nobody else sends them", WiringRules::messages));

    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z]\\w*)}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\.(\\w+)\\(([^()]*)\\)");

    private WiringRules() {}

    private static Stream<String> delegates(Model model, Repository repository) {
        return model.all(ServiceTask.class)
                .filter(it -> !repository.code().offers(bean(it.getCamundaDelegateExpression()), JavaDelegate.class))
                .map(it -> model.say(it, "has no delegate: " + it.getCamundaDelegateExpression()));
    }

    private static Stream<String> beanNames(Model model, Repository repository) {
        return model.all(ServiceTask.class)
                .filter(it -> !Introspector.decapitalize(Words.afterType(it.getId()))
                        .equals(bean(it.getCamundaDelegateExpression())))
                .map(it -> model.say(it, "and its bean have different names: " + it.getCamundaDelegateExpression()));
    }

    private static Stream<String> listeners(Model model, Repository repository) {
        return model.all(CamundaExecutionListener.class)
                .map(it -> String.valueOf(it.getCamundaDelegateExpression()))
                .filter(it -> !repository.code().offers(bean(it), ExecutionListener.class))
                .map(it -> model.say("no listener is named " + it));
    }

    private static Stream<String> expressions(Model model, Repository repository) {
        return EXPRESSION
                .matcher(model.text())
                .results()
                .flatMap(it -> CALL.matcher(it.group(1)).results())
                .filter(it -> !it.group(1).equals("execution"))
                .filter(it -> !repository.code().offers(it.group(1), it.group(2), arguments(it)))
                .map(it -> model.say("nothing answers " + it.group()));
    }

    private static int arguments(MatchResult call) {
        return call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
    }

    private static Stream<String> forms(Model model, Repository repository) {
        return model.all(UserTask.class)
                .filter(it -> !repository.hasForm(String.valueOf(it.getCamundaFormRef())))
                .map(it -> model.say(it, "has no form: " + it.getCamundaFormRef()));
    }

    /** Tasks of one model may share a form; it is then one of theirs. */
    private static Stream<String> formNames(Model model, Repository repository) {
        Set<String> names = model.all(UserTask.class)
                .map(it -> Words.toKebab(Words.afterType(it.getId())))
                .collect(Collectors.toSet());
        return model.all(UserTask.class)
                .filter(it -> !names.contains(String.valueOf(it.getCamundaFormRef())))
                .map(it -> model.say(it, "and its form have different names: " + it.getCamundaFormRef()));
    }

    private static Stream<String> decisions(Model model, Repository repository) {
        return model.all(BusinessRuleTask.class)
                .filter(it -> !repository.hasDecision(String.valueOf(it.getCamundaDecisionRef())))
                .map(it -> model.say(it, "has no decision table: " + it.getCamundaDecisionRef()));
    }

    private static Stream<String> calledProcesses(Model model, Repository repository) {
        return model.all(CallActivity.class).flatMap(call -> called(call, repository)
                .filter(it -> !repository.hasProcess(it))
                .map(it -> model.say(call, "calls a process that is not there: " + it)));
    }

    /** The catalogue says which process handles a matter. */
    static Stream<String> called(CallActivity call, Repository repository) {
        return "${handlingProcess}".equals(call.getCalledElement())
                ? repository.matters().stream().map(MatterFile::handlingProcess).distinct()
                : Stream.of(String.valueOf(call.getCalledElement()));
    }

    private static Stream<String> bindings(Model model, Repository repository) {
        Stream<String> unbound = Stream.of(
                        model.all(UserTask.class)
                                .filter(it -> !"deployment".equals(it.getCamundaFormRefBinding()))
                                .map(it -> it.getId()),
                        model.all(BusinessRuleTask.class)
                                .filter(it -> !"deployment".equals(it.getCamundaDecisionRefBinding()))
                                .map(it -> it.getId()),
                        model.all(CallActivity.class)
                                .filter(it -> !"deployment".equals(it.getCamundaCalledElementBinding()))
                                .map(it -> it.getId()))
                .flatMap(it -> it);
        return unbound.map(it -> model.say(it + " takes the latest version instead of its deployment's"));
    }

    private static Stream<String> passed(Model model, Repository repository) {
        Stream<String> everything = model.all(CamundaIn.class)
                .filter(it -> it.getCamundaVariables() != null)
                .map(it -> model.say("passes " + it.getCamundaVariables() + " variables to a called process"));
        Stream<String> nameless = model.all(CallActivity.class)
                .filter(it -> it.getExtensionElements() == null
                        || it.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                                .noneMatch(in -> in.getCamundaBusinessKey() != null))
                .map(it -> model.say(it, "does not pass the case number on"));
        return Stream.concat(everything, nameless);
    }

    private static Stream<String> messages(Model model, Repository repository) {
        return model.all(MessageEventDefinition.class)
                .filter(it ->
                        !repository.code().constants().contains(it.getMessage().getName())
                                || !Objects.equals(
                                        it.getMessage().getName(),
                                        it.getParentElement().getAttributeValue("id")))
                .map(it -> model.say(
                        "the code does not know the message " + it.getMessage().getName()));
    }

    static String bean(String delegateExpression) {
        Matcher matcher = BEAN.matcher(String.valueOf(delegateExpression));
        return matcher.matches() ? matcher.group(1) : "";
    }
}
