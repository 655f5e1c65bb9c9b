// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const BROWSERS = {
  chromium: {
    variable: "CHROME_PATH",
    programs: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    programs: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
  },
};

/**
 * The browser's program: named in the environment, on the PATH, or where installers put it.
 *
 * @param {keyof typeof BROWSERS} name
 */
export const findBrowser = (name) => {
  const { variable, programs, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = [...programs.flatMap((program) => folders.map((folder) => join(folder, program))), ...places].find(
    (place) => existsSync(place),
  );
  if (!found) throw new Error(`there is no ${name} here; install it or set ${variable} to its program`);
  return found;
};
