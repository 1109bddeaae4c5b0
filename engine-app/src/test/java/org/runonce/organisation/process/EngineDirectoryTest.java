package org.runonce.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class EngineDirectoryTest {
    @Autowired
    IdentityService identities;

    @Autowired
    Accounts accounts;

    @Test
    void a_user_is_found_by_id() {
        User clerk = identities.createUserQuery().userId("clerk1").singleResult();
        assertThat(clerk.getFirstName()).isEqualTo("许晓明");
        assertThat(identities.createUserQuery().userId("CLERK1").count()).isZero();
        assertThat(identities.createUserQuery().userId("nobody").singleResult()).isNull();
        assertThat(ids(identities
                        .createUserQuery()
                        .userIdIn("clerk2", "clerk1", "nobody")
                        .list()))
                .containsExactly("clerk1", "clerk2");
        assertThat(identities
                        .createUserQuery()
                        .userIdIn("clerk2", "clerk1")
                        .userId("clerk2")
                        .count())
                .isOne();
    }

    @Test
    void users_are_found_by_group() {
        assertThat(ids(identities
                        .createUserQuery()
                        .memberOfGroup("approver@SCJ")
                        .list()))
                .containsExactly("scj-approver", "scj-approver2");
        assertThat(identities.createUserQuery().memberOfGroup("approver@YH").count())
                .isZero();
        assertThat(identities.createUserQuery().memberOfGroup("approver").count())
                .isZero();
        assertThat(identities.createUserQuery().memberOfGroup("approver@").list())
                .isEmpty();
    }

    @Test
    void users_are_found_by_a_part_of_the_name() {
        assertThat(ids(identities.createUserQuery().userFirstNameLike("许晓%").list()))
                .contains("clerk1");
        assertThat(ids(identities
                        .createUserQuery()
                        .userFirstNameLike("_卫东")
                        .memberOfGroup("approver@SCJ")
                        .list()))
                .containsExactly("scj-approver");
        assertThat(identities.createUserQuery().userFirstName("许晓").count()).isZero();
        assertThat(identities.createUserQuery().userLastName("许").count()).isZero();
        assertThat(identities.createUserQuery().userEmail("x@y").list()).isEmpty();
        assertThat(identities.createUserQuery().memberOfTenant("t").list()).isEmpty();
    }

    @Test
    void users_come_in_pages_and_in_order() {
        List<String> all = ids(identities
                .createUserQuery()
                .userFirstNameLike("%")
                .orderByUserId()
                .desc()
                .list());
        assertThat(all).hasSizeGreaterThanOrEqualTo(100);
        assertThat(ids(identities.createUserQuery().orderByUserId().desc().listPage(7, 5)))
                .isEqualTo(all.subList(7, 12));
        List<User> byName = identities
                .createUserQuery()
                .memberOfGroup("approver@SCJ")
                .orderByUserFirstName()
                .asc()
                .list();
        assertThat(byName).extracting(User::getFirstName).isSorted();
        assertThat(byName).hasSize(2);
    }

    @Test
    void the_posts_of_a_person_are_groups_with_chinese_names() {
        Group group = identities.createGroupQuery().groupMember("clerk1").singleResult();
        assertThat(group.getId()).isEqualTo("window-clerk@SGB");
        assertThat(group.getName()).isEqualTo("区审管办·综合窗口受理人员");
        assertThat(group.getType()).isEqualTo("window-clerk");
        assertThat(identities.createGroupQuery().groupMember("nobody").list()).isEmpty();
    }

    @Test
    void groups_are_found_by_id_name_and_type_and_come_in_pages() {
        assertThat(identities.createGroupQuery().groupId("dept-leader@ZFJ").count())
                .isOne();
        assertThat(identities.createGroupQuery().groupId("dept-leader@YH").count())
                .isZero();
        assertThat(identities
                        .createGroupQuery()
                        .groupNameLike("区审管办·%受理人员")
                        .singleResult()
                        .getId())
                .isEqualTo("window-clerk@SGB");
        List<String> leaders = identities.createGroupQuery().groupType("dept-leader").list().stream()
                .map(Group::getId)
                .toList();
        assertThat(leaders).contains("dept-leader@ZFJ", "dept-leader@T02").isSorted();
        assertThat(identities
                        .createGroupQuery()
                        .groupType("dept-leader")
                        .orderByGroupId()
                        .desc()
                        .listPage(leaders.size() - 2, 5))
                .extracting(Group::getId)
                .containsExactly(leaders.get(1), leaders.get(0));
        assertThat(identities
                        .createGroupQuery()
                        .groupIdIn("dept-leader@ZFJ", "chief-rep@ZFJ", "x@Y")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void the_engine_checks_the_same_passwords_under_the_same_lock() {
        String userId = accounts.open();
        assertThat(identities.checkPassword(userId, Api.PASSWORD)).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(identities.checkPassword(userId, "wrong")).isFalse();
        }
        assertThat(identities.checkPassword(userId, Api.PASSWORD)).isFalse();
        assertThat(identities.checkPassword("nobody", "wrong")).isFalse();
    }

    @Test
    void the_engine_keeps_no_people_and_no_tenants_of_its_own() {
        assertThat(identities.isReadOnly()).isTrue();
        assertThatThrownBy(() -> identities.newUser("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> identities.createNativeUserQuery()).isInstanceOf(BadUserRequestException.class);
        assertThat(identities.createTenantQuery().count()).isZero();
        assertThat(identities.createTenantQuery().list()).isEmpty();
    }

    private static List<String> ids(List<User> users) {
        return users.stream().map(User::getId).toList();
    }
}
