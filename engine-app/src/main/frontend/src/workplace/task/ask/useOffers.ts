import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../../api/client";

export type Offers = Schemas["TaskOffers"];
export type Command = Schemas["Offer"]["command"];

/** What the server offers this person at this task now, and in its words why not. */
export function useOffers(taskId: string) {
  return useQuery({
    queryKey: ["task", taskId, "offers"],
    queryFn: () => answer(api.GET("/api/tasks/{id}/offers", { params: { path: { id: taskId } } })),
  });
}

export function useWhyNot(offers: Offers | undefined) {
  const { i18n } = useTranslation();
  return (command: Command) => {
    const words = offers?.offers.find((it) => it.command === command)?.whyNot;
    return i18n.language === "en" ? words?.en : words?.zh;
  };
}
