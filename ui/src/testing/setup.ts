// What happy-dom lacks of a browser, and patience with a busy machine.

import { configure } from "@testing-library/svelte";

configure({ asyncUtilTimeout: 8_000 });

if (typeof HTMLDialogElement.prototype.showModal !== "function") {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
}
Element.prototype.scrollIntoView ??= () => undefined;
window.requestAnimationFrame ??= (callback) =>
  Number(setTimeout(() => callback(0)));

// The language and title are index.html's.
document.documentElement.lang = "en";
document.title = "Semestra";
