// Rendered on the server with native code; the form below it is checked in the browser too.
import { host, rulebook } from "@postregler/node";
import { headers } from "next/headers";
import { Form } from "./form";

export default async function Page() {
  await headers(); // the policy's number is another one each time
  const { entry } = rulebook.rule({ id: "dk.cpr.layout", context: { locale: "da" } });
  return (
    <main>
      <h1>Post på papir</h1>
      <p id="rule">{entry?.text}</p>
      <Form />
      <footer>{host}</footer>
    </main>
  );
}
