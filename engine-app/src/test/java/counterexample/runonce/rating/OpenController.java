package counterexample.runonce.rating;

import org.springframework.web.bind.annotation.RestController;

/** A public controller outside of web that remembers requests. */
@RestController
public class OpenController {
    String lastRequest = "";
}
