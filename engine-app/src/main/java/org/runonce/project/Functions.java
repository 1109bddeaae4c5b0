package org.runonce.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** The functions of projects as the reviews cut them. */
@Component
class Functions {
    private final FunctionRepository functions;

    Functions(FunctionRepository functions) {
        this.functions = functions;
    }

    /** A filing that is handed in anew brings its own functions; what was cut before is to be judged again. */
    void replace(String code, List<FunctionPoint> points) {
        functions.deleteAll(functions.findByProjectCodeOrderByNo(code));
        functions.flush();
        functions.saveAll(
                points.stream().map(it -> ProjectFunction.of(code, it)).toList());
    }

    List<FunctionView> of(String code) {
        return functions.findByProjectCodeOrderByNo(code).stream()
                .map(ProjectFunction::view)
                .toList();
    }

    Map<String, List<FunctionView>> of(Collection<String> codes) {
        return functions.findByProjectCodeInOrderByProjectCodeAscNoAsc(codes).stream()
                .collect(Collectors.groupingBy(
                        it -> it.projectCode, Collectors.mapping(ProjectFunction::view, Collectors.toList())));
    }

    List<FunctionPoint> kept(String code) {
        return functions.findByProjectCodeOrderByNo(code).stream()
                .filter(it -> it.cutReason == null)
                .map(ProjectFunction::point)
                .toList();
    }

    /** Marks them as cut; a number that the project does not have, or has lost already, is refused. */
    void cut(String code, List<Integer> numbers, String reason) {
        List<ProjectFunction> kept = functions.findByProjectCodeOrderByNo(code).stream()
                .filter(it -> it.cutReason == null)
                .toList();
        List<Violation> unknown = numbers.stream()
                .filter(no -> kept.stream().noneMatch(it -> it.no == no))
                .map(no -> new Violation("/functions", "没有可削减的功能" + no, "There is no kept function " + no))
                .toList();
        if (numbers.isEmpty() || !unknown.isEmpty()) {
            throw Problem.rejected("function-not-kept", "请选择项目现有的功能", "Choose functions that the project still has")
                    .with(unknown);
        }
        if (kept.stream().allMatch(it -> numbers.contains(it.no))) {
            throw Problem.rejected(
                    "nothing-left", "全部功能都削减等于不予立项，请作出不予立项的决定", "Cutting every function is refusing the project");
        }
        kept.stream().filter(it -> numbers.contains(it.no)).forEach(it -> it.cutReason = reason);
        functions.saveAll(kept);
    }
}
