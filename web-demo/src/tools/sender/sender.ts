import { element } from "../../dom/element.ts";
import { type View, view } from "../../page/views.ts";
import { channelSection } from "./channel-section.ts";
import { deadlinesSection } from "./deadlines-section.ts";
import { mailboxSection } from "./mailbox-section.ts";
import { noticeSection } from "./notice-section.ts";
import { preflightSection } from "./preflight-section.ts";

/** For a Norwegian sender: channel, deadlines, notices and preflight. */
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
        // The core cannot run here; a submit reports it.
      }
    },
  };
}
