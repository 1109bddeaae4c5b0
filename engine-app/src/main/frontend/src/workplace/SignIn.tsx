import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { answer, api } from "../api/client";
import mark from "../theme/mark.svg";
import { Preferences } from "../shared/Frame";
import { Failed } from "../shared/Shown";

interface Credentials {
  username: string;
  password: string;
}

export function SignIn() {
  const { t } = useTranslation();
  const asked = useQueryClient();
  const signIn = useMutation({
    mutationFn: (credentials: Credentials) => answer(api.POST("/login", { body: credentials })),
    // nothing that the person before has read stays
    onSuccess: () => asked.resetQueries(),
  });
  return (
    <main className="sign-in">
      <div className="sheet">
        <h1>
          <img src={mark} alt="" width={36} height={36} /> {t("common:brand")} · {t("work:signIn.title")}
        </h1>
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={signIn.mutate} disabled={signIn.isPending}>
          <Form.Item name="username" label={t("work:signIn.user")} rules={[{ required: true, message: t("work:signIn.userMissing") }]}>
            <Input autoComplete="username" autoFocus maxLength={64} size="large" />
          </Form.Item>
          <Form.Item name="password" label={t("work:signIn.password")} rules={[{ required: true, message: t("work:signIn.passwordMissing") }]}>
            <Input.Password autoComplete="current-password" maxLength={128} size="large" />
          </Form.Item>
          {signIn.error && <Failed error={signIn.error} />}
          <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
            {t("work:signIn.go")}
          </Button>
        </Form>
        <Preferences />
      </div>
    </main>
  );
}
