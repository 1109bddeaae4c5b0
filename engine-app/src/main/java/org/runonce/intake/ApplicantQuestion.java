package org.runonce.intake;

import jakarta.validation.constraints.Size;
import org.runonce.shared.Written;

/** Who applies for what, as far as the clerk knows. */
public record ApplicantQuestion(
        @Written(message = "请选择事项") @Size(max = 40, message = "事项编码最多40个字符")
        String matterCode,

        @Written(message = "请填写申请人姓名或名称") @Size(max = 100, message = "最多100个字")
        String name,

        @Written(message = "请填写证件号码") @Size(max = 40, message = "最多40个字符")
        String idNumber) {}
