package counterexample.runonce.rating;

import counterexample.runonce.rating.web.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** A public row that knows a page and the engine, and reads the machine's clock. */
@Entity
public class OpenRating {
    @Id
    String id = "";

    @Autowired
    RuntimeService engine;

    Page page = new Page();

    LocalDate today() {
        return LocalDate.now();
    }
}
