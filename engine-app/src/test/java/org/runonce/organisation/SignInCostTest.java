package org.runonce.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How long an answer takes must not tell whether an account exists. */
class SignInCostTest {
    private final CountingEncoder encoder = new CountingEncoder();

    @Test
    void a_guess_costs_one_comparison_whether_the_account_exists_or_is_locked() {
        EmbeddedOrganisation.on("sign-in-cost")
                .withPropertyValues("spring.profiles.active=demo")
                .withBean(CountingEncoder.class, () -> encoder, bean -> bean.setPrimary(true))
                .run(context -> {
                    Organisation organisation = context.getBean(Organisation.class);
                    assertThat(comparisons(organisation, "clerk1")).isOne();
                    assertThat(comparisons(organisation, "nobody-of-this-name")).isOne();
                    for (int i = 0; i < 6; i++) {
                        assertThat(comparisons(organisation, "clerk2")).isOne();
                    }
                });
    }

    private int comparisons(Organisation organisation, String userId) {
        encoder.comparisons = 0;
        assertThat(organisation.signIn(userId, "wrong")).isEmpty();
        return encoder.comparisons;
    }

    private static final class CountingEncoder implements PasswordEncoder {
        private int comparisons;

        @Override
        public String encode(CharSequence password) {
            return "plain:" + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            comparisons++;
            return hash.equals("plain:" + password);
        }
    }
}
