// @ts-check

export const HELP = `postregler: the rules for reaching citizens by digital post in Denmark and Norway

postregler call OPERATION   answer requests: one JSON object a line in, one answer a line out
  --file FILE, -f FILE      read from a file, not from standard input
  --host native|wasm        choose what runs the rules; the answers are the same
postregler operations       list the operations
  --json                    as one JSON object a line
postregler --help, --version

Blank lines are skipped. A line that is not a request gives a line {"error":…}.
A request without context.on is answered by the rules of today.

Exit codes: 0 every line was answered, 1 some line was not a request, 2 wrong use, 3 reading or writing failed

Example:
  echo '{"number":"010180-0002"}' | postregler call identity.check
`;
