package org.runonce.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests at the same moment and gathers the answers in their order. */
public final class AtOnce {
    private AtOnce() {}

    public static List<Reply> send(List<Callable<Reply>> requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        ExecutorService people = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Reply>> sent = new ArrayList<>();
            for (Callable<Reply> request : requests) {
                sent.add(people.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> it : sent) {
                replies.add(it.get());
            }
            return replies;
        } finally {
            people.shutdownNow();
        }
    }
}
