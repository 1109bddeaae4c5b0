package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Party;
import org.runonce.shared.Written;

/**
 * What an application holds. A draft may lack anything but the matter; submitting checks it all.
 *
 * @param office code of the office in whose name its handler applies; may be left out by who handles for one only
 * @param party left out between offices, where the organisation knows it
 * @param situation id of one of the matter's situations; may be left out where there is only one
 * @param data the fields of the matter's application form
 * @param papers what was handed over the counter; only at a window
 */
public record ApplicationContent(
        @Written(message = "请选择事项") @Size(max = 40, message = "事项编码最多40个字符")
        String matterCode,

        @Size(max = 60, message = "情形最多60个字符") @Nullable String situation,
        @Size(max = 20, message = "单位代码最多20个字符") @Nullable String office,
        @Nullable Party party,
        @Nullable JsonNode data,

        @Size(max = 100, message = "材料最多100项") @Nullable List<@NotNull(message = "不能为空") @Valid SuppliedFile> materials,

        @Size(max = 100, message = "材料最多100项") @Nullable List<@NotNull(message = "不能为空") @Valid SuppliedPaper> papers) {

    /** A material with the file that was uploaded for it. */
    public record SuppliedFile(
            @Written(message = "缺少材料编号") @Size(max = 64, message = "最多64个字符")
            String material,

            @Written(message = "缺少文件编号") @Size(max = 64, message = "最多64个字符")
            String file) {}

    /** A material on paper. */
    public record SuppliedPaper(
            @Written(message = "缺少材料编号") @Size(max = 64, message = "最多64个字符")
            String material,

            @Min(value = 1, message = "最少 1") @Max(value = 99, message = "最多 99")
            int copies) {}

    boolean hasPapers() {
        return papers != null && !papers.isEmpty();
    }

    /** A material may have several files, and lie there on paper besides. */
    HandedIn handedIn() {
        HandedIn all = new HandedIn();
        for (int i = 0; materials != null && i < materials.size(); i++) {
            String pointer = "/materials/" + i;
            all.add(materials.get(i).material(), materials.get(i).file(), pointer + "/material", pointer + "/file");
        }
        for (int i = 0; papers != null && i < papers.size(); i++) {
            String pointer = "/papers/" + i;
            all.addPaper(papers.get(i).material(), papers.get(i).copies(), pointer + "/material", pointer + "/copies");
        }
        return all;
    }
}
