// The answer as the server sent it, made readable.

const MOST = 200_000;

/** Draws the text of an answer, cut where it gets too long for a browser. */
export function drawRaw(panel, answer) {
  const whole = answer.type.endsWith("json") ? JSON.stringify(JSON.parse(answer.raw), null, 2) : answer.raw;
  const shown = document.createElement("pre");
  shown.className = "raw";
  shown.textContent = whole.slice(0, MOST);
  panel.append(shown);
  if (whole.length > MOST) {
    const more = document.createElement("p");
    more.className = "hint";
    more.textContent = "The rest is in the download.";
    panel.append(more);
  }
}
