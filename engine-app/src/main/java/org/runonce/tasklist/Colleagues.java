package org.runonce.tasklist;

import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.organisation.Unit;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** Whom a task may be shown or given to. */
@Component
class Colleagues {
    private final Organisation organisation;

    Colleagues(Organisation organisation) {
        this.organisation = organisation;
    }

    Person person(String userId) {
        return organisation
                .findPerson(userId)
                .orElseThrow(
                        () -> wrongPerson("没有账号“%s”".formatted(userId), "There is no account '%s'".formatted(userId)));
    }

    /** Nobody outside the offices, be it an applicant or an expert. */
    Person ofTheDistrict(String userId) {
        Person person = person(userId);
        if (person.posts().stream().noneMatch(this::inside)) {
            throw wrongPerson(
                    "%s不是本区单位的工作人员".formatted(person.name()), "%s works in no office".formatted(person.name()));
        }
        return person;
    }

    /** Somebody who holds the post for which the task waits. */
    Person ofThePost(WorkItem item, String userId) {
        Person person = person(userId);
        Post post = Post.of(item.groupId);
        if (!person.posts().contains(post)) {
            throw wrongPerson(
                    "%s没有办理这件任务的岗位（%s）".formatted(person.name(), organisation.nameOf(post)),
                    "%s does not hold the post of this task".formatted(person.name()));
        }
        return person;
    }

    /** The office of somebody who works in one. */
    String officeOf(Person person) {
        return person.posts().stream()
                .filter(this::inside)
                .map(Post::department)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    static Problem wrongPerson(String zh, String en) {
        return Problem.rejected("wrong-person", zh, en).with(new Violation("/to", zh, en));
    }

    private boolean inside(Post post) {
        return organisation.findUnit(post.department()).filter(Unit::isOffice).isPresent();
    }
}
