// What a query gives: as a table, graph, timeline or as the server sent it.
import { csv } from "./ask.js";
import { drawGraph } from "./graph.js";
import { drawRaw } from "./raw.js";
import { save } from "./save.js";
import { drawTable } from "./table.js";
import { drawTimeline } from "./timeline.js";

const VIEWS = [
  { name: "Table", draw: drawTable },
  { name: "Graph", draw: drawGraph },
  { name: "Timeline", draw: drawTimeline },
  { name: "Raw", draw: drawRaw },
];

/** The view that a query asks for by a comment, as at the Wikidata Query Service. */
function wanted(query) {
  const named = /^\s*#\s*defaultView\s*:\s*(\w+)/im.exec(query);
  return VIEWS.find((view) => named && view.name.toLowerCase() === named[1].toLowerCase());
}

/** The part of the page below the editor. */
export class Results {
  constructor(section) {
    this.section = section;
    this.panel = section.querySelector("#view");
    this.status = section.querySelector("#status");
    this.downloads = section.querySelector("#downloads");
    this.tabs = VIEWS.map((view) => this.tab(view));
    section.querySelector("#views").append(...this.tabs);
    section.querySelector("#views").addEventListener("keydown", (event) => this.move(event));
    this.clear();
  }

  tab(view) {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `as-${view.name.toLowerCase()}`;
    tab.textContent = view.name;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", "view");
    tab.addEventListener("click", () => this.select(view));
    return tab;
  }

  /** Arrow keys go from tab to tab, as readers of tabs expect. */
  move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const at = VIEWS.indexOf(this.view) + step;
      const tab = this.tabs[(at + VIEWS.length) % VIEWS.length];
      tab.click();
      tab.focus();
    }
  }

  /** Shows nothing but what can be done. */
  clear() {
    this.answer = null;
    this.mark(VIEWS[0]);
    this.say("");
    this.downloads.replaceChildren();
    this.tell("Choose a question, or write one, and run it.");
  }

  wait() {
    delete this.panel.dataset.drawn;
    this.section.setAttribute("aria-busy", "true");
    this.say("Asking …");
  }

  fail(message) {
    this.section.removeAttribute("aria-busy");
    this.answer = null;
    this.downloads.replaceChildren();
    this.say("No answer");
    const problem = document.createElement("pre");
    problem.className = "problem";
    problem.setAttribute("role", "alert");
    problem.textContent = message;
    this.close();
    this.panel.replaceChildren(problem);
  }

  /** Shows an answer in the view that its query asks for, or as before. */
  async show(answer, query) {
    this.section.removeAttribute("aria-busy");
    this.answer = answer;
    this.say(summary(answer));
    this.offer(answer);
    await this.select(wanted(query) ?? VIEWS[0]);
  }

  async select(view) {
    this.mark(view);
    if (!this.answer) {
      return;
    }
    this.close();
    this.panel.replaceChildren();
    if (this.answer.kind === "boolean" && view.draw !== drawRaw) {
      this.tell(this.answer.answer ? "Yes." : "No.", "answer");
    } else if (this.answer.rows.length === 0 && view.draw !== drawRaw) {
      this.tell("No rows: nothing in this store fits the question.");
    } else {
      this.end = (await view.draw(this.panel, this.answer)) ?? null;
    }
    this.panel.dataset.drawn = view.name;
  }

  /** Lets the view before free what it holds. */
  close() {
    this.end?.();
    this.end = null;
    delete this.panel.dataset.drawn;
  }

  mark(view) {
    this.view = view;
    VIEWS.forEach((each, i) => {
      this.tabs[i].setAttribute("aria-selected", String(each === view));
      this.tabs[i].tabIndex = each === view ? 0 : -1;
    });
    this.panel.setAttribute("aria-labelledby", `as-${view.name.toLowerCase()}`);
  }

  tell(message, style = "empty") {
    const said = document.createElement("p");
    said.className = style;
    said.textContent = message;
    this.panel.replaceChildren(said);
  }

  say(message) {
    this.status.textContent = message;
  }

  offer(answer) {
    const buttons = [];
    const button = (label, act) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      made.title = `Download as ${label}`;
      made.addEventListener("click", act);
      buttons.push(made);
    };
    if (answer.kind === "graph") {
      button("N-Triples", () => save("answer.nt", answer.type, answer.raw));
    } else {
      button("JSON", () => save("answer.json", answer.type, answer.raw));
    }
    if (answer.kind !== "boolean") {
      button("CSV", () => save("answer.csv", "text/csv", csv(answer)));
    }
    this.downloads.replaceChildren(...buttons);
  }
}

function summary(answer) {
  const count = answer.rows.length;
  const things = answer.kind === "graph" ? "triple" : "row";
  const time = `${(answer.milliseconds / 1000).toFixed(2)} s`;
  return answer.kind === "boolean" ? time : `${count.toLocaleString("en")} ${things}${count === 1 ? "" : "s"} in ${time}`;
}
