// The same for other programs: problem+json.
import { problem, problemHeaders } from "@postregler/node/adapters/problem";
import { schemas } from "@postregler/node/schemas";

const context = { locale: "da" } as const;
const form = schemas.exemption.checkRequest({ context });

export const POST = async (request: Request) => {
  const { issues } = form["~standard"].validate(await request.json());
  if (!issues) return new Response(null, { status: 204 });
  const body = problem(issues);
  return Response.json(body, { status: body.status, headers: problemHeaders(context) });
};
