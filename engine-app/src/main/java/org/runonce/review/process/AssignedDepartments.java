package org.runonce.review.process;

import java.util.List;
import org.runonce.review.Review;
import org.springframework.stereotype.Component;

/** What the model of the joint review asks: which departments give their opinion. */
@Component
public class AssignedDepartments {
    private final Review review;

    AssignedDepartments(Review review) {
        this.review = review;
    }

    public List<String> of(String caseNumber) {
        return review.departments(caseNumber);
    }
}
