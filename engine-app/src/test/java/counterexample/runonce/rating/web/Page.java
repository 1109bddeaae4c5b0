package counterexample.runonce.rating.web;

import counterexample.runonce.rating.process.Talkative;

/** A page that calls the process past the facade. */
public class Page {
    Talkative process = new Talkative();
}
