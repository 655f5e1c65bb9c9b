// The entries in a CommonJS program.
import dk = require("@postregler/wasm/dk");
import identity = require("@postregler/wasm/identity");
import slim = require("@postregler/wasm/slim");
import schemas = require("@postregler/node/schemas");

const valid: boolean = identity.isValidCpr("070761-4285");
const name: string = schemas.schemas.number("dk.cpr")["~standard"].vendor;

export = { dk: dk.identity, name, slim: slim.init, valid };
