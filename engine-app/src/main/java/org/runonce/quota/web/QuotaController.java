package org.runonce.quota.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.runonce.quota.Quota;
import org.runonce.quota.QuotaBook;
import org.runonce.quota.QuotaKey;
import org.runonce.quota.QuotaKind;
import org.runonce.quota.SetQuota;
import org.runonce.shared.Actor;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 编制与额度. */
@RestController
@RequestMapping("/api/quotas")
@Validated
@Tag(name = "quotas", description = "编制与额度")
class QuotaController {
    private final QuotaBook book;

    QuotaController(QuotaBook book) {
        this.book = book;
    }

    @GetMapping
    List<Quota> list(Actor actor) {
        return book.readableBy(actor);
    }

    @GetMapping("/kinds")
    List<QuotaKind> kinds(Actor actor) {
        return book.kinds();
    }

    /** Sets the figures; sent again it changes nothing more. */
    @PutMapping("/{kind}/{office}")
    Quota set(
            @PathVariable String kind,
            @PathVariable String office,
            @RequestParam(defaultValue = "") @Size(max = 64, message = "最多64个字符") String item,
            @Valid @RequestBody SetQuota figures,
            Actor actor) {
        return book.set(new QuotaKey(kind, office, item.strip()), figures, actor);
    }
}
