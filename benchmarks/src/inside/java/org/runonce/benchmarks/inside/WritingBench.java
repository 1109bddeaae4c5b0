package org.runonce.benchmarks.inside;

import org.camunda.bpm.engine.ProcessEngine;

/** What keeping the lists costs when a task is completed; the same as at the end of {@link ListBench}, without a fill. */
public final class WritingBench {
    private final Product product;

    private WritingBench(Product product) {
        this.product = product;
    }

    public static void main(String[] arguments) throws Exception {
        try (Product product = Product.start()) {
            new WritingBench(product).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        ProcessEngine ours = product.bean(ProcessEngine.class);
        Errand.deploy(ours);
        WriteSide writing = new WriteSide(product, ours, BareEngine.on(product));
        writing.measure(0, Asked.number("seconds", 4));
        writing.statements(Asked.number("statements", 40));
        Progress.machine(product.server());
        writing.print();
    }
}
