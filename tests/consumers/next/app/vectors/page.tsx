// Every question of the tests, answered by what was built for the browser.
import { headers } from "next/headers";
import { Vectors } from "./client";

export default async function Page() {
  await headers();
  return <Vectors />;
}
