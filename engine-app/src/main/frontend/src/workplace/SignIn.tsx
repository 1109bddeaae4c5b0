import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { answer, api } from "../api/client";
import { Preferences } from "../shared/Frame";
import { Failed } from "../shared/Shown";
import { Zh } from "../shared/Zh";
import { useTitle } from "../shared/useTitle";
import mark from "../theme/mark.svg";
import type { Me } from "./useMe";

interface Credentials {
  username: string;
  password: string;
}

export function SignIn() {
  const { t } = useTranslation();
  const asked = useQueryClient();
  useTitle(t("work:signIn.title"));
  return (
    <main className="sign-in">
      <div className="sheet">
        <h1>
          <img src={mark} alt="" width={36} height={36} /> {t("common:brand")} · {t("work:signIn.title")}
        </h1>
        <SignInForm done={() => void asked.resetQueries()} />
        <Preferences />
      </div>
    </main>
  );
}

/** The same person again; the page behind stays as it is. */
export function SignInAgain({ person }: { person: Me }) {
  const { t } = useTranslation();
  const asked = useQueryClient();
  return (
    <Modal open closable={false} footer={null} title={t("work:signIn.again")}>
      <p><Zh>{t("work:signIn.kept", { name: person.name })}</Zh></p>
      <SignInForm username={person.userId} done={() => void asked.invalidateQueries({ queryKey: ["me"] })} />
    </Modal>
  );
}

function SignInForm({ username, done }: { username?: string; done: () => void }) {
  const { t } = useTranslation();
  const signIn = useMutation({
    mutationFn: (credentials: Credentials) => answer(api.POST("/login", { body: credentials })),
    onSuccess: done,
  });
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={{ username }}
      onFinish={signIn.mutate}
      disabled={signIn.isPending}
    >
      <Form.Item name="username" label={t("work:signIn.user")} rules={[{ required: true, message: t("work:signIn.userMissing") }]}>
        <Input autoComplete="username" autoFocus={!username} readOnly={!!username} maxLength={64} size="large" />
      </Form.Item>
      <Form.Item name="password" label={t("work:signIn.password")} rules={[{ required: true, message: t("work:signIn.passwordMissing") }]}>
        <Input.Password autoComplete="current-password" autoFocus={!!username} maxLength={128} size="large" />
      </Form.Item>
      {signIn.error && <Failed error={signIn.error} />}
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {t("work:signIn.go")}
      </Button>
    </Form>
  );
}
