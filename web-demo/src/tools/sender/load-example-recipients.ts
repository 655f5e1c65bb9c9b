/** The example needs test numbers, which the module of numbers and forms makes: fetched when the example is asked for. */
export const loadExampleRecipients = () => import("./example-recipients.ts");
