/**
 * @file
 * Ties the script to Drupal's lifecycle: it starts when the first field is attached and stops when the last one is
 * detached.
 */

((Drupal, once) => {
  const ID = "postregler";
  const FIELDS = "[data-postregler]";

  // The script starts when it is loaded, and finds fields that are added later.
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
      // "serialize" precedes an Ajax submission, and "move" the dragging of a table row: the fields stay.
      if (trigger !== "unload") return;
      once.remove(ID, FIELDS, context);
      const { postregler } = globalThis;
      if (!runs || once.find(ID).length > 0 || !postregler?.destroy) return;
      runs = false;
      postregler.destroy();
    },
  };
})(Drupal, once);
