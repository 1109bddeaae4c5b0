package counterexample.runonce.rating.web;

import org.runonce.shared.Idempotent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One command takes no key; another keeps an answer that cannot be read back, for nobody. */
@RestController
@RequestMapping("/api/tasks")
class ForgetfulController {
    @DeleteMapping
    void forget() {}

    @Idempotent
    @PostMapping
    Object answer() {
        return "";
    }
}
