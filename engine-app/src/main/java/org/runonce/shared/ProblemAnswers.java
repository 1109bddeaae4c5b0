package org.runonce.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place that makes answers after RFC 9457 (Problem Details for HTTP APIs). Nothing internal leaks. */
@RestControllerAdvice
public class ProblemAnswers extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    /** The body of a problem: stable type, Chinese title, English title, the fields with their faults. */
    public static ProblemDetail body(Problem problem) {
        ProblemDetail body = ProblemDetail.forStatus(problem.category().status());
        body.setType(URI.create("/problems/" + problem.type()));
        body.setTitle(problem.zh());
        body.setProperty("titleEn", problem.en());
        if (!problem.violations().isEmpty()) {
            body.setProperty("violations", problem.violations());
        }
        problem.facts().forEach(body::setProperty);
        return body;
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        return ResponseEntity.status(problem.category().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(problem));
    }

    @ExceptionHandler
    ResponseEntity<Object> domainProblem(Problem problem) {
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> constraintViolation(ConstraintViolationException exception) {
        return answer(Problem.badInput(exception.getConstraintViolations().stream()
                .map(it -> Constraints.at("?" + lastNode(it.getPropertyPath().toString()), it))
                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<Object> lostRace(ConcurrencyFailureException exception) {
        log.info("a lost race reached its last try: {}", exception.getMessage());
        return answer(Problem.conflict(
                "lost-race", "刚才有人先改了同一件事，请刷新后再试", "Somebody changed the same thing first; reload and try again"));
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadableUpload(MultipartException exception) {
        return answer(Problem.badInput(List.of(new Violation("", "上传的内容读不懂", "The upload cannot be read"))));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception exception) throws Exception {
        if (exception instanceof org.springframework.security.core.AuthenticationException
                || exception instanceof org.springframework.security.access.AccessDeniedException) {
            throw exception;
        }
        if (hasNoConnection(exception)) {
            log.warn("no connection to the database was free in time: {}", exception.getMessage());
            return busy();
        }
        String incident = UUID.randomUUID().toString();
        log.error("incident {}", incident, exception);
        ProblemDetail body = ProblemDetail.forStatus(500);
        body.setType(URI.create("/problems/internal"));
        body.setTitle("系统出错了，已记录，请把编号告诉管理员");
        body.setProperty("titleEn", "Something broke on our side; give this number to the operator");
        body.setProperty("incident", incident);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    /** More people than the database serves at this moment; nothing has been done, so the same request may be sent again. */
    private static ResponseEntity<Object> busy() {
        ProblemDetail body = ProblemDetail.forStatus(503);
        body.setType(URI.create("/problems/busy"));
        body.setTitle("现在办事的人太多，请过几秒再试");
        body.setProperty("titleEn", "Too many requests at this moment; try again in a few seconds");
        return ResponseEntity.status(503)
                .header(HttpHeaders.RETRY_AFTER, "3")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static boolean hasNoConnection(@Nullable Throwable cause) {
        return cause != null && (cause instanceof SQLTransientConnectionException || hasNoConnection(cause.getCause()));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        // a record of parameters comes from the query, everything else from the body
        String root = exception.getParameter().hasParameterAnnotation(RequestBody.class) ? "/" : "?";
        return answer(Problem.badInput(exception.getBindingResult().getFieldErrors().stream()
                .map(fault -> violation(root, fault))
                .toList()));
    }

    private static Violation violation(String root, FieldError fault) {
        String pointer =
                root + fault.getField().replace('.', '/').replace("[", "/").replace("]", "");
        return fault.contains(ConstraintViolation.class)
                ? Constraints.at(pointer, fault.unwrap(ConstraintViolation.class))
                : new Violation(pointer, "这一项的值不对", "This has a wrong value");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(unreadable(exception.getCause()));
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                    .collect(Collectors.joining("/", "/", ""));
            boolean unknown = mapping instanceof UnrecognizedPropertyException;
            return Problem.badInput(List.of(new Violation(
                    Characters.visible(pointer),
                    unknown ? "没有这一项" : "这一项的值不对，或类型不对",
                    unknown ? "There is no such field" : "This has a wrong value or is of the wrong type")));
        }
        if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
            return Problem.badInput("not-json", "请求不是合法的 JSON", "The request is not valid JSON")
                    .with(new Violation(
                            "",
                            "第 %d 行第 %d 列"
                                    .formatted(
                                            json.getLocation().getLineNr(),
                                            json.getLocation().getColumnNr()),
                            "line %d, column %d"
                                    .formatted(
                                            json.getLocation().getLineNr(),
                                            json.getLocation().getColumnNr())));
        }
        return Problem.badInput(List.of(new Violation("", "请求缺少正文，或正文读不懂", "The body is missing or cannot be read")));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = exception instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(exception.getPropertyName());
        return answer(Problem.badInput(
                List.of(new Violation("?" + name, "这个参数的值不对", "This parameter has a value of the wrong type"))));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problem.badInput(
                List.of(new Violation("?" + exception.getParameterName(), "缺少这个参数", "This parameter is missing"))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (exception instanceof MissingRequestHeaderException missing) {
            return answer(Problem.badInput(List.of(
                    new Violation("header:" + missing.getHeaderName(), "缺少这个请求头", "This request header is missing"))));
        }
        HttpStatus known = HttpStatus.resolve(status.value());
        String type = known == null
                ? "http-" + status.value()
                : known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        ProblemDetail detail =
                exception instanceof ErrorResponse response ? response.getBody() : ProblemDetail.forStatus(status);
        detail.setType(URI.create("/problems/" + type));
        // the framework's own words tell more of us than of the fault
        detail.setDetail(null);
        detail.setTitle(known == null ? "请求不能处理" : titleOf(known));
        detail.setProperty("titleEn", known == null ? "The request cannot be handled" : known.getReasonPhrase());
        if (known == HttpStatus.PAYLOAD_TOO_LARGE) {
            detail.setProperty("violations", List.of(new Violation("", "请求的内容太大", "The content is too large")));
        }
        HttpHeaders answerHeaders = new HttpHeaders();
        answerHeaders.putAll(headers);
        answerHeaders.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(detail, answerHeaders, status);
    }

    private static String titleOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "没有这个地址";
            case METHOD_NOT_ALLOWED -> "这个地址不支持这种方法";
            case UNSUPPORTED_MEDIA_TYPE -> "不支持这种内容类型";
            case NOT_ACCEPTABLE -> "给不出所要的内容类型";
            case PAYLOAD_TOO_LARGE -> "内容太大";
            default -> "请求不能处理";
        };
    }

    private static String lastNode(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
