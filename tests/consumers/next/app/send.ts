"use server";

import { exemption } from "@postregler/node";

export interface Sent {
  by: "server";
  messages: string[];
}

/** Repeats the check of the page. */
export const send = async (_: Sent, data: FormData): Promise<Sent> => {
  const text = (name: string) => String(data.get(name) ?? "");
  const request = { name: text("name"), number: text("number"), context: { locale: "da" } } as const;
  const { findings } = exemption.checkRequest(request);
  return { by: "server", messages: findings.map(({ message = "" }) => message) };
};
