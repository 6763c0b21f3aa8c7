// Keeps the part of the address after "#", which the refresh below would lose. Nothing needs it.
if (location.hash) {
  location.replace(document.currentScript.dataset.to + location.hash);
}
