/**
 * @file
 * Ties the script's life to Drupal's: it begins when the first field is attached and ends when the last one is detached.
 */

((Drupal, once) => {
  const ID = "postregler";
  const FIELDS = "[data-postregler]";

  // The script begins by itself as it is loaded, and finds fields that come later.
  let runs = true;

  Drupal.behaviors.postregler = {
    attach(context) {
      const { postregler } = globalThis;
      const isNew = once(ID, FIELDS, context).length > 0;
      if (!isNew || runs || !postregler?.auto) return;
      runs = true;
      postregler.auto();
    },

    detach(context, settings, trigger) {
      // "serialize" comes before a form is sent by Ajax, and "move" when a row of a table is dragged: the fields stay.
      if (trigger !== "unload") return;
      once.remove(ID, FIELDS, context);
      const { postregler } = globalThis;
      if (!runs || once.find(ID).length > 0 || !postregler?.destroy) return;
      runs = false;
      postregler.destroy();
    },
  };
})(Drupal, once);
