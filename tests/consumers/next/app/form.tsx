"use client";

import { exemption } from "@postregler/wasm/dk";
import "@postregler/wasm/locales/da-dk";
import { type FormEvent, useActionState, useState } from "react";
import { send } from "./send";

const text = (data: FormData, name: string) => String(data.get(name) ?? "");

export const Form = () => {
  const [sent, action] = useActionState(send, { by: "server", messages: [] });
  const [here, setHere] = useState<string[]>();

  // Errors are shown at once. Without JavaScript the server reports them.
  const check = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget);
    const request = { name: text(data, "name"), number: text(data, "number"), context: { locale: "da" } } as const;
    const { accepted, findings } = exemption.checkRequest(request);
    if (!accepted) event.preventDefault();
    setHere(findings.map(({ message = "" }) => message));
  };

  const messages = here ?? sent.messages;
  return (
    <form action={action} onSubmit={check} noValidate>
      <label>
        Navn <input name="name" autoComplete="name" />
      </label>
      <label>
        Cpr-nummer <input name="number" inputMode="numeric" autoComplete="off" />
      </label>
      <button>Send</button>
      <ul id="messages" data-by={here ? "page" : sent.by}>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </form>
  );
};
