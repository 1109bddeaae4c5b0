package org.runonce.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Masks;
import org.runonce.shared.Written;

/**
 * Who applies, and who acts for them.
 *
 * @param idNumber resident identity number (GB 11643) or unified social credit code (GB 32100), by {@code idType}
 */
@Embeddable
public record Party(
        @Column(name = "party_name")
        @Written(message = "请填写申请人姓名或名称")
        @Size(max = 100, message = "最多100个字")
        @Pattern(regexp = "\\P{Cntrl}*", message = "只能写一行")
        String name,

        @Column(name = "party_id_type")
        @NotNull(message = "请选择证件类型")
        @Pattern(regexp = "ID_CARD|USCC|OTHER", message = "证件类型只能是 ID_CARD、USCC 或 OTHER")
        String idType,

        @Column(name = "party_id_number")
        @Written(message = "请填写证件号码")
        @Size(max = 40, message = "最多40个字符")
        @Pattern(regexp = "\\P{Cntrl}*", message = "只能写一行")
        String idNumber,

        @Column(name = "party_phone")
        @Written(message = "请填写联系电话")
        @Pattern(regexp = "[0-9+\\- ]{5,20}", message = "电话只能是5到20位数字")
        String phone,

        @Column(name = "party_agent_name")
        @Size(max = 100, message = "最多100个字")
        @Pattern(regexp = "\\P{Cntrl}*", message = "只能写一行")
        @Nullable
        String agentName,

        @Column(name = "party_agent_id_number")
        @Size(max = 40, message = "最多40个字符")
        @Pattern(regexp = "\\P{Cntrl}*", message = "只能写一行")
        @Nullable
        String agentIdNumber) {

    /** The same person as lists, pages and logs may show it. */
    public Party masked() {
        return new Party(
                name,
                idType,
                orEmpty(Masks.idNumber(idNumber)),
                orEmpty(Masks.phone(phone)),
                agentName,
                Masks.idNumber(agentIdNumber));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
