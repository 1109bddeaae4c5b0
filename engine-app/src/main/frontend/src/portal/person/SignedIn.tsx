import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SIGNED_OUT } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { type Me, useMe } from "../../shared/useMe";
import { Heading } from "../Heading";
import { SignInForm } from "./SignInForm";
import "./person.css";

/**
 * What only somebody with an account sees. Who has lost the session signs in over the page, which stays with everything
 * typed into it.
 */
export function SignedIn({ title, why, children }: { title: string; why: string; children: (me: Me) => ReactNode }) {
  const me = useMe();
  const asked = useQueryClient();
  const known = useRef<Me | null>(null);
  if (me.data) known.current = me.data;
  useEffect(() => {
    const out = () => asked.setQueryData(["me"], null);
    window.addEventListener(SIGNED_OUT, out);
    return () => window.removeEventListener(SIGNED_OUT, out);
  }, [asked]);
  const person = me.data ?? known.current;
  if (person) {
    return (
      <>
        {children(person)}
        {!me.data && <Again person={person} />}
      </>
    );
  }
  return (
    <>
      <Heading>{title}</Heading>
      <Shown query={me} lines={3}>
        {() => (
          <section className="sign-in">
            <p className="quiet">{why}</p>
            <SignInForm done={() => void asked.invalidateQueries({ queryKey: ["me"] })} />
          </section>
        )}
      </Shown>
    </>
  );
}

/** The same person again; the page behind stays as it is. */
function Again({ person }: { person: Me }) {
  const { t } = useTranslation();
  const asked = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="again" aria-labelledby="again" onCancel={(event) => event.preventDefault()}>
      <h2 id="again">{t("mine:signIn.again")}</h2>
      <p>{t("mine:signIn.kept")}</p>
      <SignInForm username={person.userId} done={() => void asked.invalidateQueries({ queryKey: ["me"] })} />
    </dialog>
  );
}
