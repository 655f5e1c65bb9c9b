// Every vector of the tests, answered by the bundle for the browser.
import { headers } from "next/headers";
import { Vectors } from "./client";

export default async function Page() {
  await headers();
  return <Vectors />;
}
