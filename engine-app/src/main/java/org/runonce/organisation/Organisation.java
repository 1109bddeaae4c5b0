package org.runonce.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Service;

/** The district's units, roles and people. */
@Service
public class Organisation {
    private final Structure structure;
    private final StaffTable staff;
    private final ColleagueQuery colleagues;
    private final SignIn signIn;

    Organisation(Structure structure, StaffTable staff, ColleagueQuery colleagues, SignIn signIn) {
        this.structure = structure;
        this.staff = staff;
        this.colleagues = colleagues;
        this.signIn = signIn;
    }

    public Unit unit(String code) {
        return findUnit(code)
                .orElseThrow(() -> Problem.notFound(
                        "unit-not-found", "没有代码为“%s”的单位".formatted(code), "There is no unit '%s'".formatted(code)));
    }

    public Optional<Unit> findUnit(String code) {
        return structure.unit(code);
    }

    /** In the order of the district's own list. */
    public List<Unit> units() {
        return structure.units();
    }

    public Role role(String id) {
        return findRole(id)
                .orElseThrow(() -> Problem.notFound(
                        "role-not-found", "没有标识为“%s”的角色".formatted(id), "There is no role '%s'".formatted(id)));
    }

    public Optional<Role> findRole(String id) {
        return structure.role(id);
    }

    public List<Role> roles() {
        return structure.roles();
    }

    /** The post as people say it, e.g. 区审管办·综合窗口受理人员; the id itself if it names nothing known. */
    public String nameOf(Post post) {
        return findUnit(post.department())
                .flatMap(unit -> findRole(post.role()).map(role -> unit.shortName() + "·" + role.name()))
                .orElseGet(post::groupId);
    }

    public Person person(String userId) {
        return findPerson(userId)
                .orElseThrow(() -> Problem.notFound(
                        "person-not-found",
                        "没有账号“%s”".formatted(userId),
                        "There is no account '%s'".formatted(userId)));
    }

    public Optional<Person> findPerson(String userId) {
        return staff.person(userId);
    }

    /** The name for a timeline; whoever has left no account keeps the id. */
    public String nameOf(String userId) {
        return userId.equals(Actor.SYSTEM.userId())
                ? Actor.SYSTEM.name()
                : findPerson(userId).map(Person::name).orElse(userId);
    }

    /** @param groupId {@code <role>@<department>} */
    public List<Person> membersOf(String groupId) {
        return people(PeopleSearch.holding(Post.of(groupId)));
    }

    public List<Person> people(PeopleSearch search) {
        return staff.list(search);
    }

    /** People of the district's offices, by name. */
    public List<Person> colleagues(ColleagueSearch search) {
        List<String> found = colleagues.userIds(search);
        return staff.list(new PeopleSearch(found, null, null, PeopleSearch.Order.NAME, false, 0, Integer.MAX_VALUE));
    }

    public long count(PeopleSearch search) {
        return staff.count(search);
    }

    /** Every post that somebody holds; each is a group of the engine. */
    public Set<Post> heldPosts() {
        return staff.heldPosts();
    }

    /** The person as one who acts, with the posts held at this moment; empty if the account is gone. */
    public Optional<Actor> actor(String userId) {
        return findPerson(userId).map(Person::asActor);
    }

    /** As {@link #actor}, of many at once; whoever has no account is left out. */
    public List<Actor> actors(List<String> userIds) {
        return people(new PeopleSearch(userIds, null, null, PeopleSearch.Order.USER_ID, false, 0, Integer.MAX_VALUE))
                .stream()
                .map(Person::asActor)
                .toList();
    }

    /** Empty for a wrong password, an unknown account and a locked one alike: who guesses learns nothing. */
    public Optional<Actor> signIn(String userId, String password) {
        return signIn.accepts(userId, password) ? actor(userId) : Optional.empty();
    }
}
