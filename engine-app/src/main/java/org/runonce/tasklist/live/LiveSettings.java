package org.runonce.tasklist.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pages open at most on this node
 * @param pagesOfOnePerson open at most for one person
 * @param longest after which a page connects anew
 */
@ConfigurationProperties("runonce.live")
record LiveSettings(
        @DefaultValue("5000") int pages,
        @DefaultValue("10") int pagesOfOnePerson,
        @DefaultValue("PT8H") Duration longest) {}
