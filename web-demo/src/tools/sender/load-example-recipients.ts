/** The example needs synthetic numbers from another module, so it is fetched on demand. */
export const loadExampleRecipients = () => import("./example-recipients.ts");
