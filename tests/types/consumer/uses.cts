// The types of both packages in a CommonJS program.
import node = require("@postregler/node");
import wasm = require("@postregler/wasm");
import nn = require("@postregler/wasm/locales/nn");

const answer: wasm.IdentityCheckAnswer = wasm.identity.check({ number: "010180-0002" });
const same: node.IdentityCheckAnswer = answer;
const host: "native" | "wasm" = node.host;
const locale: "nn" = nn.locale;
const text: string = node.call("identity.check", "{}");

// @ts-expect-error -- no such field
node.exemption.checkRequest({ navn: "" });

export = { host, locale, same, text };
