import { element } from "../../dom/element.ts";
import { type View, view } from "../../page/views.ts";
import { channelSection } from "./channel.ts";
import { deadlinesSection } from "./deadlines.ts";
import { mailboxSection } from "./mailbox.ts";
import { noticeSection } from "./notice.ts";

/** For a Norwegian sender: how a letter goes, when deadlines run, and whether the notice says enough. */
export function sender(): View {
  const channel = channelSection();
  // The sections in their order; checking a whole file before it is sent comes last.
  const sections = [channel.element, deadlinesSection(channel), noticeSection(channel), mailboxSection()];
  const content = element("div", { class: "sender" }, ...sections);
  return {
    ...view("sender", "sender.title", element("p", { class: "lead", text: "sender.lead" }), content),
    opened() {
      try {
        channel.category.begin();
      } catch {
        // The core cannot run here: whoever asks it something is told so in words.
      }
    },
  };
}
