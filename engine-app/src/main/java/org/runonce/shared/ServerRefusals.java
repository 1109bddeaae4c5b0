package org.runonce.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What the server itself refuses, such as an unreadable address, is answered like every other problem. */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(AsProblem.class.getName()));
    }

    /** The server makes it, by its name. */
    public static final class AsProblem extends ErrorReportValve {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            boolean theirs = status < 500;
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter()
                        .write(JSON.writeValueAsString(Map.of(
                                "type", theirs ? "/problems/request-not-accepted" : "/problems/internal",
                                "title", theirs ? "请求有误，服务器不能接受" : "系统出错了，请稍后再试",
                                "titleEn",
                                        theirs
                                                ? "The server cannot accept this request"
                                                : "Something broke on our side",
                                "status", status)));
                response.finishResponse();
            } catch (IOException gone) {
                // whoever asked is no longer there to be told
                container.getLogger().debug("a refusal could not be sent", gone);
            }
        }
    }
}
