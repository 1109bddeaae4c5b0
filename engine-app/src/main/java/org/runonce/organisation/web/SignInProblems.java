package org.runonce.organisation.web;

import org.runonce.shared.Problem;

final class SignInProblems {
    private SignInProblems() {}

    /** One text for a wrong password, an unknown account and a locked one. */
    static Problem failed() {
        return Problem.unauthenticated(
                "sign-in-failed",
                "用户名或密码不正确；连续输错多次的账号会暂时锁定，请稍后再试",
                "User name or password is wrong; too many wrong passwords in a row lock an account for a while");
    }
}
