package counterexample.runonce.rating;

import org.springframework.data.repository.Repository;

/** A repository that anybody may use. */
public interface OpenRatings extends Repository<OpenRating, String> {}
