package org.runonce;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** RunOnce 跑一次: ask once, at one window, and the process moves every department behind it. */
@SpringBootApplication
@Modulithic(systemName = "RunOnce 跑一次", sharedModules = "shared")
public class RunOnce {
    public static void main(String[] args) {
        SpringApplication.run(RunOnce.class, args);
    }
}
