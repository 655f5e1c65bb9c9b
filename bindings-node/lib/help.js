// @ts-check

export const HELP = `postregler: the rules for reaching citizens by digital post in Denmark and Norway

postregler call OPERATION   answer requests: one JSON object a line in, one answer a line out
  --file FILE, -f FILE      read from a file, not from standard input
  --host native|wasm        choose what runs the rules; the answers are the same
postregler preflight FILE   go through a list of recipients before a letter is sent: one JSON object a line
  --request FILE, -r FILE   the letter, a JSON object as dispatch.preflight takes it
  --json                    the summary as JSON, not as a table
  --codes FILE              write one byte a row: the code of what becomes of it
  --host native|wasm        choose what runs the rules
postregler operations       list the operations
  --json                    as one JSON object a line
postregler --help, --version

Blank lines are skipped. A line that is not a request gives a line {"error":…}.
A request without context.on is answered by the rules of today.

With - for FILE, preflight reads standard input. On a terminal it shows how far it has come.

Exit codes: 0 every line was answered, 1 some line was not a request, 2 wrong use, 3 reading or writing failed

Examples:
  echo '{"number":"010180-0002"}' | postregler call identity.check
  postregler preflight recipients.jsonl --request letter.json
`;
