// The project's questions: listed by tag, loaded into the editor when chosen, parameters filled in.

const REMOTE = "wikidata";
const FIRST = "featured";
const HEADINGS = { [REMOTE]: "with Wikidata", [FIRST]: "to begin with" };

const byId = (id) => document.getElementById(id);

function make(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  return made;
}

/** Returns a query with its parameters set; a parameter is a variable that only filters use. */
export function fill(query, values) {
  let filled = query;
  for (const [name, value] of Object.entries(values)) {
    const literal = `"${value.replace(/["\\]/g, "\\$&").replaceAll("\n", " ")}"`;
    filled = filled
      .replace(new RegExp(`\\bBOUND\\(\\s*[?$]${name}\\s*\\)`, "gi"), "true")
      .replace(new RegExp(`[?$]${name}\\b`, "g"), () => literal);
  }
  return filled;
}

/** The list of questions, and what is said of the one that is chosen. */
export class Library {
  /** Calls load(query, now) with the text of a question, and whether to run it. */
  constructor(questions, load) {
    Object.assign(this, { questions, load, buttons: new Map() });
    byId("questions").append(...this.groups());
    byId("question-filter").addEventListener("input", (event) => this.filter(event.target.value));
  }

  /** A question stands below the first of its tags; featured ones first, those that need the network last. */
  groups() {
    const byTag = new Map();
    for (const question of this.questions) {
      const tag = question.tags.includes(REMOTE) ? REMOTE : (question.tags[0] ?? "other");
      byTag.set(tag, [...(byTag.get(tag) ?? []), question]);
    }
    const rank = (tag) => (tag === REMOTE) - (tag === FIRST);
    const tags = [...byTag.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return tags.map((tag) => this.group(tag, byTag.get(tag)));
  }

  group(tag, questions) {
    const section = document.createElement("section");
    section.append(make("h2", HEADINGS[tag] ?? tag));
    if (tag === REMOTE) {
      section.append(make("p", "These ask Wikidata too; the server must be started with --allow-service.", { class: "hint" }));
    }
    const list = document.createElement("ul");
    for (const question of questions) {
      const item = document.createElement("li");
      const button = make("button", question.summary, { type: "button", title: question.question });
      button.addEventListener("click", () => this.choose(question.name));
      this.buttons.set(question.name, button);
      item.append(button);
      list.append(item);
    }
    section.append(list);
    return section;
  }

  filter(words) {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    for (const question of this.questions) {
      const about = [question.name, question.summary, question.question, ...question.tags].join(" ").toLowerCase();
      this.buttons.get(question.name).parentElement.hidden = !wanted.every((word) => about.includes(word));
    }
    for (const section of byId("questions").children) {
      section.hidden = !section.querySelector("li:not([hidden])");
    }
  }

  /** Chooses a question by its name; returns whether there is one. */
  choose(name) {
    const question = this.questions.find((each) => each.name === name);
    if (!question) {
      return false;
    }
    this.mark(name);
    this.tell(question);
    this.load(question.text, !question.tags.includes(REMOTE));
    return true;
  }

  /** Takes back what is said of a question, when another query is opened. */
  forget() {
    this.mark(null);
    byId("about").hidden = true;
  }

  mark(name) {
    for (const [each, button] of this.buttons) {
      button.toggleAttribute("aria-current", each === name);
      if (each === name) {
        button.setAttribute("aria-current", "true");
      }
    }
  }

  tell(question) {
    const about = byId("about");
    about.hidden = false;
    about.replaceChildren(make("p", question.question || question.summary));
    if (question.parameters.length > 0) {
      about.append(this.form(question));
    }
  }

  form(question) {
    const form = document.createElement("form");
    for (const { name, hint } of question.parameters) {
      const label = make("label", name);
      label.append(make("input", "", { name, autocomplete: "off", "aria-describedby": `hint-${name}` }));
      const about = make("span", `${hint}; empty means all`, { class: "hint", id: `hint-${name}` });
      const row = document.createElement("p");
      row.append(label, about);
      form.append(row);
    }
    form.append(make("button", "Ask", { type: "submit" }));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = [...new FormData(form)].filter(([, value]) => value.trim());
      const values = Object.fromEntries(given.map(([name, value]) => [name, value.trim()]));
      this.load(fill(question.text, values), true);
    });
    return form;
  }
}
