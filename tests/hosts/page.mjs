// @ts-check
// The script of the page that runs vectors in a browser.
// @ts-expect-error -- an address of the page's server
import * as api from "/dist/index.mjs";
// @ts-expect-error -- an address of the page's server
import * as small from "/dist/identity.mjs";
import "/dist/locales/da.mjs";
import "/dist/locales/da-guides.mjs";
import "/dist/locales/da-rules.mjs";
import "/dist/locales/en.mjs";
import "/dist/locales/en-guides.mjs";
import "/dist/locales/en-rules.mjs";
import "/dist/locales/nb.mjs";
import "/dist/locales/nb-guides.mjs";
import "/dist/locales/nb-rules.mjs";
import "/dist/locales/nn.mjs";
import "/dist/locales/nn-guides.mjs";
import "/dist/locales/nn-rules.mjs";
import { answersOf } from "./answers.mjs";

Object.assign(globalThis, {
  answer: (/** @type {string} */ cases) => JSON.stringify(answersOf(api, JSON.parse(cases), small)),
  ready: true,
});
