package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** References to uploaded files, as the viewer writes them. */
record FileRule(boolean many) implements Rule {
    private static final Pattern REFERENCE = Pattern.compile("files::[A-Za-z0-9_-]{1,100}");
    private static final int MOST = 200;

    @Override
    public boolean isEmpty(JsonNode value) {
        return Rule.super.isEmpty(value) || (value.isArray() && value.isEmpty());
    }

    @Override
    public boolean fits(JsonNode value) {
        return value.isTextual() || value.isArray();
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (value.isArray()) {
            checkList(value, place);
        } else if (!isReference(value)) {
            place.refuse("应是已上传文件的编号（files::…）", "must name an uploaded file (files::…)");
        }
    }

    private void checkList(JsonNode files, Place place) {
        if (!many && files.size() > 1) {
            place.refuse("只能上传一个文件", "takes one file only");
        } else if (files.size() > MOST) {
            place.refuse("最多 %d 个文件".formatted(MOST), "takes at most %d files".formatted(MOST));
        } else {
            for (JsonNode file : files) {
                if (!isReference(file)) {
                    place.refuse("应是已上传文件的编号（files::…）", "must name uploaded files (files::…)");
                    return;
                }
            }
        }
    }

    private static boolean isReference(JsonNode value) {
        return value.isTextual() && REFERENCE.matcher(value.textValue()).matches();
    }

    @Override
    public String demandZh() {
        return "要上传文件";
    }

    @Override
    public String demandEn() {
        return "needs a file";
    }
}
