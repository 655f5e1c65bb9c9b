// Every vector of the tests, answered by the server.
import * as api from "@postregler/node";
import { answersOf } from "../vectors/answers.mjs";

export const POST = async (request: Request) => Response.json(answersOf(api, await request.json()));
