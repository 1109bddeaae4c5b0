import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Failed } from "../../shared/Shown";

export function SignInForm({ username, done }: { username?: string; done: () => void }) {
  const { t } = useTranslation();
  const signIn = useMutation({
    mutationFn: (who: { username: string; password: string }) => answer(api.POST("/login", { body: who })),
    onSuccess: done,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ username: String(form.get("username")).trim(), password: String(form.get("password")) });
  };
  return (
    <form className="fields" onSubmit={submit}>
      <label>
        {t("mine:signIn.user")}
        <input name="username" defaultValue={username} readOnly={!!username} autoComplete="username" required maxLength={64} />
      </label>
      <label>
        {t("mine:signIn.password")}
        <input name="password" type="password" autoComplete="current-password" required maxLength={128} autoFocus={!!username} />
      </label>
      {signIn.error && <Failed error={signIn.error} />}
      <button type="submit" className="button main" disabled={signIn.isPending}>
        {t("mine:signIn.go")}
      </button>
    </form>
  );
}
