package org.runonce.refusals;

import java.util.List;

/**
 * A malformed request.
 *
 * @param headers name and value in turn
 */
record BadRequest(String as, String method, String path, String body, List<String> headers) {
    @Override
    public String toString() {
        String shown = body.length() > 60 ? body.substring(0, 60) + "…(" + body.length() + ")" : body;
        return method + " " + path + " " + shown + (headers.isEmpty() ? "" : " " + headers);
    }
}
