package org.runonce.shared;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** No method of an {@link Idempotent} command names the header, so the API's description would not know of it. */
@Component
class IdempotencyKeyDescription implements GlobalOperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(Idempotent.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(Idempotent.HEADER)
                    .required(false)
                    .description("幂等键：同一请求重发时只执行一次，得到同样的答复")
                    .schema(new StringSchema().minLength(8).maxLength(100).pattern("^[\\x21-\\x7e]+$")));
        }
        return operation;
    }
}
