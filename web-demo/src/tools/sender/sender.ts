import { element } from "../../dom/element.ts";
import { type View, view } from "../../page/views.ts";
import { channelSection } from "./channel-section.ts";
import { deadlinesSection } from "./deadlines-section.ts";
import { mailboxSection } from "./mailbox-section.ts";
import { noticeSection } from "./notice-section.ts";
import { preflightSection } from "./preflight-section.ts";

/** For a Norwegian sender: how a letter goes, when deadlines run, and whether the notice says enough. */
export function sender(): View {
  const channel = channelSection();
  const preflight = preflightSection(channel);
  const sections = [
    channel.element,
    deadlinesSection(channel),
    noticeSection(channel),
    mailboxSection(),
    preflight.element,
  ];
  const content = element("div", { class: "sender" }, ...sections);
  return {
    ...view("sender", "sender.title", element("p", { class: "lead", text: "sender.lead" }), content),
    onOpen() {
      try {
        channel.category.start();
        preflight.start();
      } catch {
        // The core cannot run here: whoever asks it something is told so in words.
      }
    },
  };
}
