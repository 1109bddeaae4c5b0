package org.runonce.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** A function of a project, kept or cut. */
@Entity
@Table(name = "project_function")
class ProjectFunction extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int no;
    String name = "";
    String description = "";
    boolean main;
    BigDecimal costWan = BigDecimal.ZERO;

    @Nullable
    String cutReason;

    static ProjectFunction of(String projectCode, FunctionPoint point) {
        ProjectFunction function = new ProjectFunction();
        function.id = projectCode + "#" + point.no();
        function.projectCode = projectCode;
        function.no = point.no();
        function.name = point.name();
        function.description = point.description();
        function.main = point.main();
        function.costWan = point.costWan();
        return function;
    }

    FunctionView view() {
        return new FunctionView(no, name, description, main, costWan, cutReason);
    }

    FunctionPoint point() {
        return new FunctionPoint(no, name, description, main, costWan);
    }

    @Override
    public String getId() {
        return id;
    }
}
