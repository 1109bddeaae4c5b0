package org.runonce.organisation.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sign-in", description = "登录")
class MeController {
    private final Organisation organisation;

    MeController(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @param csrf where a page finds its token and in which header it sends it back */
    record Me(String userId, String name, List<HeldPost> posts, Csrf csrf) {}

    record HeldPost(String group, String role, String roleName, String department, String departmentName) {}

    record Csrf(String cookie, String header) {}

    @GetMapping("/api/me")
    Me me(Actor actor) {
        List<HeldPost> posts = actor.posts().stream()
                .sorted(Comparator.comparing(Post::groupId))
                .map(this::held)
                .toList();
        return new Me(actor.userId(), actor.name(), posts, new Csrf(BrowserTokens.COOKIE, BrowserTokens.HEADER));
    }

    private HeldPost held(Post post) {
        return new HeldPost(
                post.groupId(),
                post.role(),
                organisation.role(post.role()).name(),
                post.department(),
                organisation.unit(post.department()).shortName());
    }
}
