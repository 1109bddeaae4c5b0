package org.runonce.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Carries out an {@link Idempotent} command once a key. It stands inside the retries of lost races: who meets the same
 * command under way is tried again and finds its answer. A refusal leaves no key, since it had no effect.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class IdempotentRequests {
    private final Idempotency idempotency;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    IdempotentRequests(Idempotency idempotency, PlatformTransactionManager transactions, ObjectMapper json) {
        this.idempotency = idempotency;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    @Around("@annotation(org.runonce.shared.Idempotent)")
    @Nullable
    Object once(ProceedingJoinPoint call) throws Throwable {
        HttpServletRequest request = request();
        String key = request.getHeader(Idempotent.HEADER);
        if (key == null) {
            return call.proceed();
        }
        Method method = ((MethodSignature) call.getSignature()).getMethod();
        String command = command(request, method, call.getArgs());
        try {
            String answer = transaction.execute(
                    status -> idempotency.once(actor(call), key, command, () -> answer(call, method.getReturnType())));
            return method.getReturnType() == void.class
                    ? null
                    : json.readValue(answer, json.constructType(method.getGenericReturnType()));
        } catch (Failed failed) {
            throw failed.getCause();
        }
    }

    private String answer(ProceedingJoinPoint call, Class<?> type) {
        try {
            @Nullable Object answer = call.proceed();
            return type == void.class ? "" : json.writeValueAsString(answer);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Failed(e);
        }
    }

    /** The same address with the same body is the same command. */
    private String command(HttpServletRequest request, Method method, Object[] arguments)
            throws JsonProcessingException {
        Object[] bodies = IntStream.range(0, arguments.length)
                .filter(it -> method.getParameters()[it].isAnnotationPresent(RequestBody.class))
                .mapToObj(it -> arguments[it])
                .toArray();
        return "%s %s?%s %s"
                .formatted(
                        request.getMethod(),
                        request.getRequestURI(),
                        request.getQueryString(),
                        json.writeValueAsString(bodies));
    }

    private static Actor actor(ProceedingJoinPoint call) {
        return Arrays.stream(call.getArgs())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call.getSignature() + " does not know whose key it is"));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** Takes a checked exception out of the transaction, which it rolls back. */
    private static class Failed extends RuntimeException {
        Failed(Throwable cause) {
            super(cause);
        }

        @Override
        public synchronized Throwable getCause() {
            return java.util.Objects.requireNonNull(super.getCause());
        }
    }
}
